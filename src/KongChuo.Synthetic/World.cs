using System.Text;
using Bogus;
using KongChuo.Synthetic.Calendar;
using KongChuo.Synthetic.Cases;
using KongChuo.Synthetic.People;
using KongChuo.Synthetic.Places;
using KongChuo.Synthetic.Pools;

namespace KongChuo.Synthetic;

/// <summary>All that is drawn once, before the first record. Nothing changes afterwards.</summary>
internal sealed class World
{
    public World(SyntheticCountyOptions options)
    {
        Seed = options.Seed;
        Facts = CountyFacts.Of(options);
        Calendar = new SchoolCalendar(options.AsOf, options.Profile);
        var random = new Randomizer(options.Seed);
        Names = new NamePools(random, Facts);
        var staff = new Staff(random, Names, Facts);
        Parties = new Parties(Facts);
        Officers = new Officers(staff);
        var gazetteer = new Gazetteer(random, staff, Parties, Facts, options.Students);
        Groups = new GroupPools(random, Parties, options.AsOf);
        var dates = new DiscoveryDates(random, options.AsOf);
        var suspicions = new Suspicions(options.Seed, options.AsOf, dates);
        Cases = new CaseBook(options, new GradePlan(options.Students), suspicions, new Dropouts(options.Seed, Calendar, dates));
        Children = new Children(options, Calendar, gazetteer, Facts, Cases);
        Kinship = new Kinship(Calendar);
        (Division, Elsewhere) = (Encoding.UTF8.GetBytes(Facts.Division), Encoding.UTF8.GetBytes(Facts.Elsewhere));
        PhonePrefix = Encoding.UTF8.GetBytes(Facts.AreaCode + "-0");
    }

    public int Seed { get; }

    public CountyFacts Facts { get; }

    public SchoolCalendar Calendar { get; }

    public NamePools Names { get; }

    public Parties Parties { get; }

    public Officers Officers { get; }

    public GroupPools Groups { get; }

    public CaseBook Cases { get; }

    public Children Children { get; }

    public Kinship Kinship { get; }

    /// <summary>The county's division.</summary>
    public byte[] Division { get; }

    /// <summary>The division migrants come from and workers go to.</summary>
    public byte[] Elsewhere { get; }

    /// <summary>How telephones begin: no local number begins with 0, so none can be dialled.</summary>
    public byte[] PhonePrefix { get; }
}
