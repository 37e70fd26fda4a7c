using System.Globalization;
using System.Text;
using Bogus;
using Bogus.DataSets;

namespace KongChuo.Synthetic.Places;

/// <summary>The townships, villages and schools of a county, laid out once.</summary>
internal sealed class Gazetteer
{
    private const int StudentsOfTownship = 2500;
    private const int VillageSlots = 1024;
    private const int SeatWeight = 3;
    private static readonly string[] Firsts = ["青", "云", "石", "松", "柳", "白", "清", "金", "龙", "凤", "梅", "竹", "桂", "莲", "泉", "岭"];
    private static readonly string[] Seconds = ["山", "河", "湾", "桥", "溪", "坪", "塘", "口", "岗", "潭", "沟", "坡"];
    private readonly Randomizer random;
    private readonly Staff staff;
    private readonly Parties parties;
    private readonly CountyFacts facts;
    private readonly Address addresses;
    private readonly Village[] villageSlots;

    public Gazetteer(Randomizer random, Staff staff, Parties parties, CountyFacts facts, int students)
    {
        (this.random, this.staff, this.parties, this.facts) = (random, staff, parties, facts);
        addresses = new Address("zh_CN") { Random = random };
        var count = Math.Clamp(2 + (students / StudentsOfTownship), 3, 24);
        var share = students / (count + SeatWeight - 1);
        var founder = new SchoolFounder(random, staff, facts);
        var names = Names().Take(count).ToArray();
        var weighted = new List<Village>();
        for (var i = 0; i < count; i++)
        {
            var township = Found(names[i], i, count);
            founder.Found(township, township.IsSeat ? share * SeatWeight : share);
            var villages = Settle(township);
            foreach (var _ in Enumerable.Range(0, township.IsSeat ? SeatWeight : 1))
                weighted.AddRange(villages);
        }

        SpecialSchool = founder.FoundSpecial();
        Schools = founder.Schools;
        villageSlots = [.. Enumerable.Range(0, VillageSlots).Select(_ => random.ListItem(weighted))];
    }

    /// <summary>Every school, by its index.</summary>
    public IReadOnlyList<School> Schools { get; }

    /// <summary>The county's special school.</summary>
    public School SpecialSchool { get; }

    /// <summary>A village somebody lives in.</summary>
    public Village PickVillage(ref Draw draw) => villageSlots[draw.Below(VillageSlots)];

    private IEnumerable<string> Names() => random.Shuffle(Firsts.SelectMany(first => Seconds.Select(second => first + second)));

    private Township Found(string name, int index, int count)
    {
        var (kind, number) = index == 0 ? ("街道", 1) : index <= count * 2 / 3 ? ("镇", 99 + index) : ("乡", 199 + index);
        var code = string.Create(CultureInfo.InvariantCulture, $"{facts.Division}{number:D3}");
        return new Township
        {
            Code = code,
            Name = "合成" + name + kind,
            IsSeat = index == 0,
            Head = staff.Appoint("R03", index == 0 ? "街道主任" : kind + "长"),
            Government = parties.Township(code, "合成" + name + kind),
        };
    }

    private List<Village> Settle(Township township)
    {
        var names = Names().ToArray();
        var villages = new List<Village>();
        var count = random.Number(8, 14);
        for (var i = 0; i < count; i++)
        {
            var isCommunity = township.IsSeat || i == 0;
            var number = isCommunity ? i + 1 : 200 + i;
            var name = names[i] + (isCommunity ? "社区" : "村");
            villages.Add(new Village
            {
                Township = township,
                Code = Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{township.Code}{number:D3}")),
                Address = Encoding.UTF8.GetBytes(township.Name + name + (township.IsSeat ? Street() : "")),
                Head = isCommunity ? staff.Appoint("R16", "社区书记") : staff.Appoint("R04", "村委会主任"),
            });
        }

        return villages;
    }

    private string Street()
    {
        while (true)
        {
            var street = addresses.StreetName();
            if (street[^1] is '街' or '路' or '巷')
                return street;
        }
    }
}
