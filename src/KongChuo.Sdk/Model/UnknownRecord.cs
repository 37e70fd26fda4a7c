using System.Text.Json;
using System.Text.Json.Serialization;

namespace KongChuo.Model;

/// <summary>A record of a kind this version does not know. Every member is among the unknown ones; nothing is lost.</summary>
public sealed class UnknownRecord : KongChuoRecord
{
    private static readonly MemberNames None = new();

    /// <summary>Empty.</summary>
    [JsonIgnore]
    public override string KindId => "";

    internal override MemberNames Names => None;

    internal override bool ReadMember(int member, ref Utf8JsonReader reader) => false;

    internal override void WriteMember(int member, ref MemberWriter writer)
    {
    }
}
