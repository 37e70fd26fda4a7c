using System.Text;

namespace KongChuo.Synthetic.Cases;

/// <summary>A reason of dropping out.</summary>
/// <param name="Code">KC-REASON, as UTF-8.</param>
/// <param name="Weight">How frequent it is, in thousandths.</param>
/// <param name="Whereabouts">KC-WHEREABOUTS, as UTF-8.</param>
/// <param name="IsElsewhere">Whether the child is in another province, whose division is then named.</param>
/// <param name="Plan">Members summary and measures of the case plan, a comma behind.</param>
/// <param name="ForJuniorOnly">Whether younger children have other reasons.</param>
internal sealed record Reason(byte[] Code, int Weight, byte[] Whereabouts, bool IsElsewhere, byte[] Plan, bool ForJuniorOnly)
{
    public static readonly Reason Weariness = Of("12", 280, "01", "厌学情绪重，班主任与心理教师共同疏导，科任教师补差，村干部定期上门。", "03 06 11");
    public static readonly Reason Illness = Of("21", 60, "09", "重大疾病住院治疗，落实救助，康复后评估复学或办理休学。", "05 12");
    public static readonly Reason DisabilityReason = Of("22", 60, "01", "残疾程度较重，提请专家委员会评估，按意见随班就读、入特教学校或送教上门。", "12 16");
    public static readonly Reason Missing = Of("51", 30, "13", "学校和村干部均联系不上，已提请公安协助查找，亲属联系渠道每周核对。", "16");

    public static readonly Reason[] All =
    [
        Of("11", 220, "01", "学习困难、成绩落后，安排个性化辅导和同伴结对，降低作业难度，逐周回访。", "06 11"),
        Weariness,
        Of("41", 140, "06", "随亲友外出务工，联系务工地与人社部门查处用工，动员返校，落实资助。", "01 02 11", isElsewhere: true, forJuniorOnly: true),
        Of("13", 70, "01", "沉迷网络，家校共同约定上网时间，心理辅导，联合文旅部门检查周边网吧。", "03 13 15"),
        Of("14", 50, "01", "情绪低落、拒绝到校，转介心理辅导站评估，医生建议下分步复学。", "03 13"),
        Illness,
        DisabilityReason,
        Of("32", 40, "05", "家庭变故后无人照料，民政落实临时救助，乡镇儿童督导员跟进监护。", "05 08 13", isElsewhere: true),
        Missing,
        Of("42", 15, "14", "早婚，妇联与村委会上门普法，家长承诺送其返校，学校单独安排课程。", "01 13", forJuniorOnly: true),
        Of("43", 5, "08", "被家人送往外地，联合相关部门劝返，向监护人讲明法定义务。", "01 13"),
        Of("31", 10, "01", "家庭经济困难，落实生活补助和寄宿减免，帮扶联系人结对。", "02 05 11"),
        Of("99", 20, "99", "情况复杂，乡镇召集学校、村委会会商，一人一案逐项落实。", "16"),
    ];

    /// <summary>Whether the child is disabled.</summary>
    public bool IsDisability => ReferenceEquals(this, DisabilityReason);

    /// <summary>Whether an expert panel may exempt the child from persuasion.</summary>
    public bool MayExempt => IsDisability || ReferenceEquals(this, Illness);

    private static Reason Of(string code, int weight, string whereabouts, string summary, string measures, bool isElsewhere = false, bool forJuniorOnly = false)
    {
        var list = string.Join("\",\"", measures.Split(' '));
        var plan = Encoding.UTF8.GetBytes($"\"summary\":\"{summary}\",\"measures\":[\"{list}\"],");
        return new Reason(Encoding.UTF8.GetBytes(code), weight, Encoding.UTF8.GetBytes(whereabouts), isElsewhere, plan, forJuniorOnly);
    }
}
