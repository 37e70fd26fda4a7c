namespace KongChuo.Synthetic.Places;

/// <summary>The people of the county's offices, each a contact object.</summary>
internal sealed class Officers(Staff staff)
{
    private const string Department = "基础教育股";

    public byte[] CountyHead { get; } = staff.Appoint("R01", "县长");

    public byte[] BureauHead { get; } = staff.Appoint("R05", "局长");

    public byte[] LedgerManager { get; } = staff.Appoint("R06", "基础教育股股长", Department);

    public byte[] Reporter { get; } = staff.Appoint("R27", "控辍保学专干", Department);

    /// <summary>Who takes in the lists that other departments pass on.</summary>
    public byte[] SectionHead { get; } = staff.Appoint("R06", "副股长");

    public byte[] Registrar { get; } = staff.Appoint("R26", "学籍管理员");
}
