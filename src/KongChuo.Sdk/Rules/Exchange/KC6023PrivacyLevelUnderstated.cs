using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Exchange;

/// <summary>A manifest gives the privacy level of the most sensitive record of its package.</summary>
internal sealed class KC6023 : KC6023Rule
{
    /// <inheritdoc/>
    public override bool Check(FactSet set, GroupContext context)
    {
        var isSubject = false;
        foreach (var package in set.Packages(context).Where(package => package.Manifest.Deidentification == "0"))
        {
            var count = package.Judged.Sum(file => file.Present.Said.MostSensitive + file.Present.Said.Kinds.Where(kind => kind.Key[0] is 'L' or 'E').Sum(kind => kind.Value));
            isSubject |= count > 0;
            if (count > 0 && package.Manifest.PrivacyLevel != "M")
                Report(context, package.At("/privacyLevel"), package.Manifest.PrivacyLevel, count);
        }

        return isSubject;
    }
}
