using KongChuo.Json;
using KongChuo.Model;
using KongChuo.Validation;

namespace KongChuo.Reconciliation;

/// <summary>Compares two rosters (对账): who is on both, who on one, and what differs.</summary>
public static class Reconciler
{
    /// <summary>
    /// Compares records: ledger records, and bulletins with rows of children; others are passed over. Of several versions of a record (by issuing
    /// party and <c>recordId</c>) the highest counts, even when a correction changed the key. Of several rows with one key the first is compared; further ones are
    /// duplicates where the record is of the same kind. When no row is left on either side the result is incomplete. Names are compared as they are written.
    /// </summary>
    /// <param name="left">One side.</param>
    /// <param name="right">The other.</param>
    /// <param name="key">What makes two rows the same child.</param>
    /// <param name="options">Limits; null for the defaults.</param>
    /// <returns>What was found.</returns>
    /// <exception cref="KongChuoJsonException">A string holds half of a surrogate pair.</exception>
    public static Reconciliation Compare(IEnumerable<KongChuoRecord> left, IEnumerable<KongChuoRecord> right, MatchKey key, ReconciliationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        using var run = new ReconciliationRun(key, options ?? new ReconciliationOptions(), ["left"], ["right"], CancellationToken.None);
        return run.Run(left, right);
    }

    /// <summary>
    /// Compares inputs of any size within a bound of memory; what does not fit goes to encrypted temporary files. Otherwise as
    /// <see cref="Compare(IEnumerable{KongChuoRecord}, IEnumerable{KongChuoRecord}, MatchKey, ReconciliationOptions?)"/>.
    /// </summary>
    /// <param name="left">One side.</param>
    /// <param name="right">The other.</param>
    /// <param name="key">What makes two rows the same child.</param>
    /// <param name="options">Limits; null for the defaults.</param>
    /// <param name="cancellation">Stops the run; the result then says so.</param>
    /// <returns>What was found.</returns>
    public static Task<Reconciliation> CompareAsync(
        IEnumerable<ValidationInput> left,
        IEnumerable<ValidationInput> right,
        MatchKey key,
        ReconciliationOptions? options = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        ValidationInput[] ours = [.. left];
        ValidationInput[] theirs = [.. right];
        return Task.Run(
            () =>
            {
                using var run = new ReconciliationRun(key, options ?? new ReconciliationOptions(), [.. ours.Select(input => input.Name)], [.. theirs.Select(input => input.Name)], cancellation);
                return run.Run(ours, theirs);
            },
            CancellationToken.None);
    }
}
