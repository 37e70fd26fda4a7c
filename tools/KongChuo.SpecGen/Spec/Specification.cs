using System.Text.Json.Nodes;

namespace KongChuo.SpecGen.Spec;

/// <summary>Everything the emitters read.</summary>
internal sealed class Specification
{
    /// <summary>Reads the files of one major version.</summary>
    public Specification(SpecFiles files)
    {
        CodeLists = CodeListSpec.ReadAll(files);
        Kinds = KindSpec.ReadAll(files);
        CodesSchema = Emit.CodesSchema.Make(CodeLists);
        Schemas = new SchemaSet(files.With("schema/" + Emit.CodesSchema.Path, Output.JsonText.Indented(CodesSchema)));
        Rules = RuleSpec.ReadAll(files);
        Profiles = [.. files.Below("profiles").Select(files.Object)];
        Levels = [.. files.Below("levels").Select(files.Object)];
        Duties = files.Contains("duties.json") ? files.Object("duties.json") : [];
        PlannedRules = files.Contains("planned-rules.json") ? files.Object("planned-rules.json").Texts("planned") : [];
        Requirements = RequirementSpec.ReadAll(files, this);
        QuestionWords = files.Contains(QuestionSpec.Path) ? files.Object(QuestionSpec.Path) : [];
        Questions = QuestionSpec.ReadAll(files, this);
        SourceWords = files.Contains(SourceSpec.Path) ? files.Object(SourceSpec.Path) : [];
        Sources = SourceSpec.ReadAll(files, this);
        Balances = files.Contains("balances.json") ? files.Object("balances.json") : [];
        Identifiers = files.Contains("identifiers.json") ? files.Object("identifiers.json") : [];
        CaseStates = files.Contains("casestates.json") ? files.Object("casestates.json") : [];
        ParameterUse.Check(files, this);
        Conditions.Check(this);
    }

    /// <summary>The code lists by id.</summary>
    public IReadOnlyList<CodeListSpec> CodeLists { get; }

    /// <summary>The kinds in the order of their table.</summary>
    public IReadOnlyList<KindSpec> Kinds { get; }

    /// <summary>The schema of the code lists, made anew: the file on disk is never read.</summary>
    public JsonObject CodesSchema { get; }

    /// <summary>The schemas.</summary>
    public SchemaSet Schemas { get; }

    /// <summary>The rules by id.</summary>
    public IReadOnlyList<RuleSpec> Rules { get; }

    /// <summary>The profiles by file name.</summary>
    public IReadOnlyList<JsonObject> Profiles { get; }

    /// <summary>The conformance levels by file name, which puts each before those that extend it.</summary>
    public IReadOnlyList<JsonObject> Levels { get; }

    /// <summary>Parties and duties; an empty object when there are none.</summary>
    public JsonObject Duties { get; }

    /// <summary>Ids of the business rules that clauses ask for and the catalogue has not yet.</summary>
    public IReadOnlyList<string> PlannedRules { get; }

    /// <summary>The clauses of the source documents, with what carries them.</summary>
    public IReadOnlyList<RequirementSpec> Requirements { get; }

    /// <summary>Title and note of the open questions; an empty object when there are none.</summary>
    public JsonObject QuestionWords { get; }

    /// <summary>The questions the source documents leave open, with what is done about them.</summary>
    public IReadOnlyList<QuestionSpec> Questions { get; }

    /// <summary>Title and note of the sources; an empty object when there are none.</summary>
    public JsonObject SourceWords { get; }

    /// <summary>What the tags of sources mean.</summary>
    public IReadOnlyList<JsonObject> Sources { get; }

    /// <summary>The relations between the counts of bulletins; an empty object when there are none.</summary>
    public JsonObject Balances { get; }

    /// <summary>How identifiers are built and checked; an empty object when that is not said.</summary>
    public JsonObject Identifiers { get; }

    /// <summary>The state machine of cases; an empty object when there is none.</summary>
    public JsonObject CaseStates { get; }

    /// <summary>Finds a code list.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="user">The file that names it.</param>
    public CodeListSpec CodeList(string id, string user) =>
        CodeLists.FirstOrDefault(list => list.Id == id) ?? throw new SpecException(user, $"there is no code list {id}");
}
