using KongChuo.Findings;
using KongChuo.Json;

namespace KongChuo.Rules;

/// <summary>What can be wrong with a profile: place, cause and remedy.</summary>
internal static class ProfileFaults
{
    private const int LongestQuote = 100;

    private static readonly LocalizedText KeepForm = new("请按 spec/meta/profile.schema.json 的形状填写。", "Write it as spec/meta/profile.schema.json says.");
    private static readonly LocalizedText KeepUnit = new("删去这一项，沿用上级配置的。", "Leave it out: it is inherited.");

    /// <summary>The pointer of a member below another place.</summary>
    public static string Below(string pointer, string member) => pointer + "/" + Quoted(JsonPointer.Escape(member));

    public static ProfileException Unknown(string id) => new(
        "", new($"没有名为“{Quoted(id)}”的配置。", $"No profile named '{Quoted(id)}'."), new($"可用：{Known("、")}。", $"Those that exist: {Known(", ")}."));

    public static ProfileException NotJson(string? pointer, long offset) => new(
        pointer ?? "",
        new($"不是合格的 JSON，第 {offset} 字节处有误。", $"It is no sound JSON; the fault is at byte {offset}."),
        new("请用 UTF-8、不带字节顺序标记，成员不得重名。", "Use UTF-8 without a byte order mark, and name no member twice."));

    public static ProfileException WrongType(string pointer, string chinese, string english) => new(pointer, new($"应为{chinese}。", $"It is to be {english}."), KeepForm);

    public static ProfileException Missing(string pointer) => new(pointer, new("缺少这个成员。", "The member is missing."), KeepForm);

    public static ProfileException UnknownMember(string pointer) => new(
        pointer, new("没有这个成员。", "There is no such member."), new("请核对拼写，或删去。", "Check the spelling, or remove it."));

    public static ProfileException ExtendsNone() => new(
        "/extends", new("没有写明所依据的配置；只有 core 可以没有。", "The profile extends none; only core may."), new("请写 \"extends\": \"core\" 或某地的配置。", "Write \"extends\": \"core\", or the profile of a place."));

    public static ProfileException ExtendsUnknown(string id) => new(
        "/extends", new($"所依据的配置“{Quoted(id)}”不存在。", $"It extends '{Quoted(id)}', which does not exist."), new($"可用：{Known("、")}。", $"Those that exist: {Known(", ")}."));

    public static ProfileException TakenId(string id) => new(
        "/id", new($"“{Quoted(id)}”是规范自带的配置。", $"'{Quoted(id)}' is a profile that comes with the specification."), new("请另取编号。", "Choose an id of your own."));

    public static ProfileException BadId(string id) => new(
        "/id",
        new($"“{Quoted(id)}”不能作编号。", $"'{Quoted(id)}' is no name of a profile."),
        new("请用小写字母和数字，以连字符分段，首字符为字母。", "Use lower-case letters and digits, in parts joined by hyphens, a letter first."));

    public static ProfileException UnknownParameter(string pointer) => new(
        pointer, new("没有规则用这个参数。", "No rule has this parameter."), new("请对照 core 核对拼写。", "Check the spelling against core."));

    public static ProfileException OtherUnit(string pointer, string own, string inherited) => new(
        pointer, new($"这个参数的单位写作“{Quoted(own)}”，应为“{inherited}”。", $"The parameter is given the unit '{Quoted(own)}'; it is '{inherited}'."), KeepUnit);

    public static ProfileException OtherCodeList(string pointer, string own, string inherited) => new(
        pointer, new($"这个参数的代码表写作“{Quoted(own)}”，应为“{inherited}”。", $"The parameter is given the code list '{Quoted(own)}'; it is '{inherited}'."), KeepUnit);

    public static ProfileException OwnWords(string pointer) => new(
        pointer, new("可选的方式词由 core 列出，不能改。", "The words to choose from are listed in core and cannot be changed."), KeepUnit);

    public static ProfileException OneForMany(string pointer, bool wantsList) => wantsList
        ? new(pointer, new("应为列表。", "It is to be a list."), new("请写成数组，只有一项也是。", "Write an array, also for a single item."))
        : new(pointer, new("只能有一个值，不能是列表。", "It is to be a single value, no list."), new("请只写一个值。", "Write one value."));

    public static ProfileException WrongForm(string pointer, LocalizedText form) => new(
        pointer, new($"取值应为{form.Chinese}。", $"The value is not {form.English}."), new("请改正，或写 null 表示不设。", "Mend it, or write null for none."));

    public static ProfileException NoCode(string pointer, string codeList) => new(
        pointer, new($"取值不在代码表 {codeList} 中。", $"The value is no code of {codeList}."), new("请从代码表中选。", "Take one from the list."));

    public static ProfileException NoWord(string pointer, IReadOnlyList<string> words) => new(
        pointer, new("没有这种方式。", "There is no such mode."), new($"可选：{string.Join("、", words)}。", $"Those there are: {string.Join(", ", words)}."));

    public static ProfileException UnknownRule(string pointer) => new(
        pointer, new("没有这条规则。", "It names a rule that does not exist."), new("请用 kongchuo rules 查规则号。", "See kongchuo rules for the ids."));

    public static ProfileException CannotSwitchOff(string pointer) => new(
        pointer, new("这条规则不能关：它查出的数据根本无从检查。", "The rule cannot be switched off: what it finds could not be checked at all."), new("请删去。", "Remove it."));

    public static ProfileException CannotChangeSeverity(string pointer) => new(
        pointer, new("这条规则的级别不能改。", "The severity of the rule cannot be changed."), new("请删去。", "Remove it."));

    public static ProfileException NoSeverity(string pointer) => new(
        pointer, new("没有这个级别。", "There is no such severity."), new("可选：error、warning、notice。", "Those there are: error, warning, notice."));

    public static ProfileException TermReversed(string pointer, string term) => new(
        pointer, new($"学期 {term} 的结束早于开始。", $"The school calendar's term {term} ends before it begins."), new("请改正日期。", "Mend the dates."));

    public static ProfileException TermsOverlap(string pointer, string earlier, string later) => new(
        pointer,
        new($"学期 {earlier} 与 {later} 重叠或次序颠倒。", $"The school calendar's terms {earlier} and {later} overlap or are out of order."),
        new("请改正日期。", "Mend the dates."));

    private static string Known(string separator) => string.Join(separator, ProfileLibrary.Ids);

    /// <summary>A text of the file as a message can show it.</summary>
    private static string Quoted(string text) =>
        string.Concat((text.Length > LongestQuote ? text[..LongestQuote] : text).Select(character => char.IsControl(character) || char.IsSurrogate(character) ? '\uFFFD' : character));
}
