using System.Buffers.Binary;
using System.Numerics;

namespace KongChuo.Packages;

/// <summary>
/// The digest algorithm SM3 of GB/T 32905-2016, which the framework has not: bytes come in any portions, the digest is taken once. Belongs to one thread.
/// </summary>
public sealed class Sm3
{
    /// <summary>Length of a digest in bytes.</summary>
    public const int DigestLength = 32;

    private const int BlockLength = 64;
    private const int LengthAt = BlockLength - sizeof(ulong);

    private readonly uint[] state = [0x7380166f, 0x4914b2b9, 0x172442d7, 0xda8a0600, 0xa96f30bc, 0x163138aa, 0xe38dee4d, 0xb0fb0e4e];
    private readonly uint[] words = new uint[68];
    private readonly byte[] block = new byte[BlockLength];
    private int held;
    private ulong length;

    /// <summary>Computes the digest of bytes that are all at hand.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <returns>The digest, 32 bytes.</returns>
    public static byte[] HashData(ReadOnlySpan<byte> bytes)
    {
        var sm3 = new Sm3();
        sm3.Append(bytes);
        return sm3.Finish();
    }

    /// <summary>Takes the next bytes.</summary>
    /// <param name="bytes">The bytes; may be empty.</param>
    public void Append(ReadOnlySpan<byte> bytes)
    {
        length += (ulong)bytes.Length;
        if (held > 0)
        {
            var taken = Math.Min(BlockLength - held, bytes.Length);
            bytes[..taken].CopyTo(block.AsSpan(held));
            held += taken;
            bytes = bytes[taken..];
            if (held < BlockLength)
                return;
            Compress(block);
            held = 0;
        }

        for (; bytes.Length >= BlockLength; bytes = bytes[BlockLength..])
            Compress(bytes[..BlockLength]);
        bytes.CopyTo(block);
        held = bytes.Length;
    }

    /// <summary>Takes the digest of all bytes so far; nothing may be appended afterwards.</summary>
    /// <returns>The digest, 32 bytes.</returns>
    public byte[] Finish()
    {
        block[held++] = 0x80;
        if (held > LengthAt)
        {
            block.AsSpan(held).Clear();
            Compress(block);
            held = 0;
        }

        block.AsSpan(held).Clear();
        BinaryPrimitives.WriteUInt64BigEndian(block.AsSpan(LengthAt), length * 8);
        Compress(block);
        var digest = new byte[DigestLength];
        for (var i = 0; i < state.Length; i++)
            BinaryPrimitives.WriteUInt32BigEndian(digest.AsSpan(i * sizeof(uint)), state[i]);
        return digest;
    }

    private void Compress(ReadOnlySpan<byte> bytes)
    {
        Expand(bytes);
        var (a, b, c, d) = (state[0], state[1], state[2], state[3]);
        var (e, f, g, h) = (state[4], state[5], state[6], state[7]);
        for (var j = 0; j < BlockLength; j++)
        {
            var rotated = BitOperations.RotateLeft(a, 12);
            var first = BitOperations.RotateLeft(rotated + e + BitOperations.RotateLeft(j < 16 ? 0x79cc4519u : 0x7a879d8au, j % 32), 7);
            var mixed = j < 16 ? a ^ b ^ c : (a & b) | (a & c) | (b & c);
            var chosen = j < 16 ? e ^ f ^ g : (e & f) | (~e & g);
            var one = mixed + d + (first ^ rotated) + (words[j] ^ words[j + 4]);
            var two = chosen + h + first + words[j];
            (d, c, b, a) = (c, BitOperations.RotateLeft(b, 9), a, one);
            (h, g, f, e) = (g, BitOperations.RotateLeft(f, 19), e, two ^ BitOperations.RotateLeft(two, 9) ^ BitOperations.RotateLeft(two, 17));
        }

        state[0] ^= a;
        state[1] ^= b;
        state[2] ^= c;
        state[3] ^= d;
        state[4] ^= e;
        state[5] ^= f;
        state[6] ^= g;
        state[7] ^= h;
    }

    private void Expand(ReadOnlySpan<byte> bytes)
    {
        for (var j = 0; j < 16; j++)
            words[j] = BinaryPrimitives.ReadUInt32BigEndian(bytes[(j * sizeof(uint))..]);
        for (var j = 16; j < words.Length; j++)
        {
            var x = words[j - 16] ^ words[j - 9] ^ BitOperations.RotateLeft(words[j - 3], 15);
            words[j] = x ^ BitOperations.RotateLeft(x, 15) ^ BitOperations.RotateLeft(x, 23) ^ BitOperations.RotateLeft(words[j - 13], 7) ^ words[j - 6];
        }
    }
}
