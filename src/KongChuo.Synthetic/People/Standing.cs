using System.Text;

namespace KongChuo.Synthetic.People;

/// <summary>How a child stands at school: what the enrollment system says and what is really so.</summary>
/// <param name="Members">Members enrollmentStatus to schoolingLocation of the enrollment block.</param>
/// <param name="IsRegistered">Whether there is a student number.</param>
internal sealed record Standing(byte[] Members, bool IsRegistered)
{
    public static readonly Standing Attending = Of("01", null, "01");
    public static readonly Standing InSpecialSchool = Of("01", null, "06");
    public static readonly Standing TaughtAtHome = Of("01", "5", "05");
    public static readonly Standing Suspended = Of("02", "6", "03");
    public static readonly Standing OnLeave = Of("01", "1", "02");
    public static readonly Standing Unaccounted = Of("01", "1", "90");
    public static readonly Standing WithoutNumber = Of("97", null, "01");
    public static readonly Standing InOtherProvince = Of("10", null, "09", "4");
    public static readonly Standing InOtherProvinceWithoutNumber = Of("97", null, "09", "4");
    public static readonly Standing Abroad = Of("98", null, "10", "5");
    public static readonly Standing DroppedOut = Of("01", "2", "21");
    public static readonly Standing Missing = Of("01", "3", "22");

    private static Standing Of(string enrollment, string? mark, string schooling, string location = "1")
    {
        var marked = mark is null ? "" : $"\"enrollmentMark\":\"{mark}\",";
        var members = $"\"enrollmentStatus\":\"{enrollment}\",{marked}\"schoolingStatus\":\"{schooling}\",\"schoolingLocation\":\"{location}\"";
        return new Standing(Encoding.UTF8.GetBytes(members), enrollment != "97");
    }
}
