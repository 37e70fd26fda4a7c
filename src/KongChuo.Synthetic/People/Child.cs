using KongChuo.Synthetic.Cases;
using KongChuo.Synthetic.Places;
using KongChuo.Synthetic.Text;

namespace KongChuo.Synthetic.People;

/// <summary>Everything about one child that its records share.</summary>
internal struct Child
{
    /// <summary>The child's place in the population, from 0.</summary>
    public int Index;

    public bool IsMale;
    public DateOnly Birth;
    public int Cohort;

    /// <summary>The grade the cohort should be in, 1 to 9.</summary>
    public int ExpectedGrade;

    /// <summary>The grade the child is in, 1 to 9.</summary>
    public int Grade;

    /// <summary>The number of the class within the grade, from 1.</summary>
    public int Class;

    public CitizenNumber Number;

    /// <summary>The rank among those born on the same day, which no other of the same sex shares; from 0.</summary>
    public int Rank;

    public int SurnameSlot;
    public int GivenNameSlot;
    public int Household;
    public bool Boards;
    public FamilyKind Family;
    public Groups Groups;

    /// <summary>The category of disability, 1 to 7; 0 for none.</summary>
    public int Disability;

    /// <summary>The grade of disability, 1 to 4.</summary>
    public int DisabilityGrade;

    /// <summary>KC-HHREGSTATUS.</summary>
    public int RegistrationStatus;

    public Village Village;
    public School School;

    /// <summary>The public school of the neighbourhood.</summary>
    public School ServiceSchool;

    /// <summary>How the child stands at school; null when it never was at one.</summary>
    public Standing? Standing;

    /// <summary>The suspicion the child is under; null for none.</summary>
    public Suspicion? Suspicion;

    /// <summary>The child's dropping out; null for none.</summary>
    public Dropout? Dropout;

    public readonly bool IsMigrant => (Groups & Groups.Migrant) != 0;

    public readonly bool IsJunior => Grade > 6;
}
