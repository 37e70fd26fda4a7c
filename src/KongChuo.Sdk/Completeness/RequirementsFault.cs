namespace KongChuo.Completeness;

/// <summary>Why requirements cannot be used.</summary>
public enum RequirementsFault
{
    /// <summary>The bytes are not JSON in UTF-8.</summary>
    NotJson,

    /// <summary>The JSON is not of the form <c>spec/meta/requirements.schema.json</c> gives; <see cref="RequirementsException.SchemaFault"/> says how.</summary>
    Form,

    /// <summary>The id is that of a conformance level.</summary>
    ReservedId,

    /// <summary>What is extended is no level, and no file that can be read.</summary>
    UnknownParent,

    /// <summary>What is extended is a file outside the folder of the file that is read first, or named by a full path.</summary>
    ParentElsewhere,

    /// <summary>The document extends itself, over others or directly.</summary>
    Circle,

    /// <summary>There is no such kind.</summary>
    UnknownKind,

    /// <summary>A kind stands twice.</summary>
    KindTwice,

    /// <summary>A pointer leads to nothing that the schema of the kind describes.</summary>
    UnknownPointer,

    /// <summary>A condition names a code that the closed list of its member does not have.</summary>
    UnknownCode,

    /// <summary>A reason is accepted for absence, but records of the kind have no <c>absences</c> to state it in.</summary>
    NoPlaceForReason,

    /// <summary>A member is demanded twice under the same condition.</summary>
    DemandTwice,
}
