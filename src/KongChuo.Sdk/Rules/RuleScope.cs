namespace KongChuo.Rules;

/// <summary>What a rule looks at in one step.</summary>
public enum RuleScope
{
    /// <summary>The bytes and the envelope of one document or record: layer KC1.</summary>
    Document,

    /// <summary>One record against its schema: layer KC2.</summary>
    Schema,

    /// <summary>One value: code lists and identifiers, layer KC3.</summary>
    Value,

    /// <summary>One record as a whole: layer KC4.</summary>
    Record,

    /// <summary>The events of one case: layer KC4.</summary>
    Case,

    /// <summary>Records of one or several inputs together: layer KC5.</summary>
    Batch,

    /// <summary>The container of a package, before a record in it is read: layer KC6.</summary>
    Package,

    /// <summary>Manifests against the files of their packages, receipts, and the sequence of packages: layer KC6.</summary>
    Exchange,

    /// <summary>The run itself: KC9001.</summary>
    Run,
}
