using System.Text;
using Bogus;
using KongChuo.Synthetic.Pools;

namespace KongChuo.Synthetic.Places;

/// <summary>Appoints people to offices when the county is founded.</summary>
internal sealed class Staff(Randomizer random, NamePools names, CountyFacts facts)
{
    /// <summary>A contact object.</summary>
    /// <param name="role">A code of KC-ROLE.</param>
    /// <param name="position">The position as it is called.</param>
    /// <param name="department">The department, with a telephone; null for neither.</param>
    public byte[] Appoint(string role, string position, string? department = null)
    {
        var reached = department is null ? "" : $",\"department\":\"{department}\",\"phone\":\"{Phone()}\"";
        return Encoding.UTF8.GetBytes($"{{\"name\":\"{Name()}\",\"role\":\"{role}\",\"position\":\"{position}\"{reached}}}");
    }

    /// <summary>A name of an adult.</summary>
    private string Name()
    {
        var draw = new Draw(random.Number(int.MaxValue - 1), Purpose.Teacher, 0);
        var given = draw.Chance(550_000) ? names.Men : names.Women;
        return Encoding.UTF8.GetString(names.Surnames.Pick(ref draw)) + Encoding.UTF8.GetString(given.Pick(ref draw));
    }

    /// <summary>A telephone that cannot be dialled: no local number begins with 1.</summary>
    private string Phone() => $"{facts.AreaCode}-{random.ReplaceNumbers("1#######")}";
}
