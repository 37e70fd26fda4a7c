using System.Text;
using KongChuo.Synthetic.People;

namespace KongChuo.Synthetic.Cases;

/// <summary>
/// What verification finds about a child who is no dropout. The shares follow one district's experience; children beyond the age are not
/// among them, for the county's population is of school age, nor real dropouts, who are in their own ledger.
/// </summary>
/// <param name="Weight">How frequent it is.</param>
/// <param name="Outcome">Members enrollmentQueryResult to whereabouts of the record, a comma behind.</param>
/// <param name="IsElsewhere">Whether the child is in another province, whose division is then named.</param>
/// <param name="Detail">Member whereaboutsDetail, a comma behind.</param>
/// <param name="Standing">How the child stands at school.</param>
/// <param name="RegistrationStatus">KC-HHREGSTATUS.</param>
internal sealed record Finding(int Weight, byte[] Outcome, bool IsElsewhere, byte[] Detail, Standing Standing, int RegistrationStatus)
{
    public static readonly Finding[] All =
    [
        Of("52", 30, "5", "02", "证件号码登记有误，更正后查明在校就读，已请户籍民警核对。", Standing.Attending),
        Of("53", 10, "1", "02", "空挂户，人不在户籍地居住，查明在现住地学校就读。", Standing.Attending, registrationStatus: 2),
        Of("54", 5, "4", "02", "两地重复落户，学籍亦重复，以在读学校为准并报请注销其一。", Standing.Attending, registrationStatus: 4),
        Of("20", 20, "1", "02", "经班主任与家长核对，学生一直在校上课，考勤登记遗漏。", Standing.Attending),
        Of("21", 6, "3", "02", "在校就读而未建学籍，已通知学校三十日内补建。", Standing.WithoutNumber),
        Of("22", 9, "2", "03", "随父母在外省就读，学籍已转入当地学校，家长提供了在读证明。", Standing.InOtherProvince, elsewhere: true),
        Of("23", 3, "3", "03", "随父母在外省借读，尚未建学籍，已与就读学校电话核实。", Standing.InOtherProvinceWithoutNumber, elsewhere: true),
        Of("31", 4, "1", "09", "因病休学，医院证明与休学审批齐全，期满由班主任跟踪。", Standing.Suspended),
        Of("32", 2, "1", "01", "重度残疾，专家委员会评估后由服务区学校每周送教。", Standing.TaughtAtHome),
        Of("24", 2, "1", "04", "随父母出境就读，出入境记录与家长说明相符。", Standing.Abroad),
    ];

    private static Finding Of(string code, int weight, string query, string whereabouts, string detail, Standing standing, bool elsewhere = false, int registrationStatus = 1)
    {
        var outcome = $"\"enrollmentQueryResult\":\"{query}\",\"verificationFinding\":\"{code}\",\"whereabouts\":\"{whereabouts}\",";
        return new Finding(weight, Encoding.UTF8.GetBytes(outcome), elsewhere, Encoding.UTF8.GetBytes($"\"whereaboutsDetail\":\"{detail}\","), standing, registrationStatus);
    }
}
