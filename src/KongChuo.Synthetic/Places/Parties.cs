using System.Globalization;
using System.Text;
using KongChuo.Synthetic.Text;

namespace KongChuo.Synthetic.Places;

/// <summary>The bodies of the county, each a party reference ready as UTF-8.</summary>
internal sealed class Parties
{
    private readonly CountyFacts facts;
    private int serial;

    public Parties(CountyFacts facts)
    {
        this.facts = facts;
        Education = Register("11", "12", facts.Name + "教育局");
        CivilAffairs = Register("11", "14", facts.Name + "民政局");
        DisabledPersons = Register("13", "18", facts.Name + "残疾人联合会");
        RuralRevival = Register("11", "19", facts.Name + "乡村振兴局");
        Police = Register("11", "13", facts.Name + "公安局");
        ExpertPanel = Encoding.UTF8.GetBytes(
            $"{{\"partyId\":\"urn:kc:party:{facts.Division}:52:001\",\"partyType\":\"52\",\"name\":\"{facts.Name}残疾人教育专家委员会\",\"divisionCode\":\"{facts.Division}\"}}");
    }

    public byte[] Education { get; }

    public byte[] CivilAffairs { get; }

    public byte[] DisabledPersons { get; }

    public byte[] RuralRevival { get; }

    public byte[] Police { get; }

    public byte[] ExpertPanel { get; }

    /// <summary>Registers the government of a township.</summary>
    public byte[] Township(string code, string name) => Register("11", "30", name.EndsWith("街道", StringComparison.Ordinal) ? name + "办事处" : name + "人民政府", code);

    private byte[] Register(string registration, string type, string name, string? division = null)
    {
        var id = CreditCode.Make(registration, facts.Division, ++serial);
        return Encoding.UTF8.GetBytes(string.Create(
            CultureInfo.InvariantCulture,
            $"{{\"partyId\":\"{id}\",\"partyType\":\"{type}\",\"name\":\"{name}\",\"divisionCode\":\"{division ?? facts.Division}\"}}"));
    }
}
