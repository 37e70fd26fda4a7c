using System.Text.Json.Serialization;

namespace KongChuo.Model;

/// <summary>An object that stands by itself on the wire: a ledger record, a case event, a bulletin, a batch header.</summary>
public abstract class KongChuoRecord : KongChuoObject
{
    private protected KongChuoRecord()
    {
    }

    /// <summary>The id of its kind in the table of kinds: <c>L02</c>, <c>E402</c>, <c>B13</c>; empty where the table has none.</summary>
    [JsonIgnore]
    public abstract string KindId { get; }
}
