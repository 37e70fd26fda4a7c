using System.Buffers.Binary;
using System.Security.Cryptography;

namespace KongChuo.Spill;

/// <summary>
/// A temporary file of sorted facts that were too many for the memory. Its blocks are encrypted (AES-256-GCM) with a key that is never written and dies with
/// the run. On Unix its name is gone as soon as it is open, elsewhere when it is closed: a run that is killed leaves no file that has a name.
/// </summary>
internal sealed class SpillFile : IDisposable
{
    private const int BlockSize = 1 << 16;
    private const int TagSize = 16;

    private readonly FileStream file;
    private readonly AesGcm cipher;
    private readonly byte[] plain = new byte[BlockSize];
    private readonly byte[] sealedBlock = new byte[BlockSize + TagSize];
    private readonly byte[] nonce = new byte[12];
    private int held;
    private long block;

    /// <summary>Makes a file in a folder.</summary>
    /// <param name="folder">The folder for temporary files.</param>
    /// <exception cref="IOException">It cannot be made.</exception>
    public SpillFile(string folder)
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Share = FileShare.None,
            Options = OperatingSystem.IsWindows() ? FileOptions.DeleteOnClose : FileOptions.None,
            BufferSize = 0,
        };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        file = new FileStream(Path.Combine(folder, $"kongchuo-{Guid.NewGuid():N}.spill"), options);
        if (!OperatingSystem.IsWindows())
            File.Delete(file.Name);
        cipher = new AesGcm(RandomNumberGenerator.GetBytes(32), TagSize);
    }

    /// <summary>Adds bytes.</summary>
    public void Write(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            var part = bytes[..Math.Min(bytes.Length, BlockSize - held)];
            part.CopyTo(plain.AsSpan(held));
            held += part.Length;
            bytes = bytes[part.Length..];
            if (held == BlockSize)
                WriteBlock();
        }
    }

    /// <summary>Ends the writing and goes back to the first byte.</summary>
    public void Rewind()
    {
        if (held > 0)
            WriteBlock();
        (file.Position, block) = (0, 0);
    }

    /// <summary>Reads the next block.</summary>
    /// <param name="target">Takes it; at least 64 KiB long.</param>
    /// <returns>Its length in bytes; 0 at the end.</returns>
    /// <exception cref="IOException">It cannot be read, or is not what was written.</exception>
    public int Read(Span<byte> target)
    {
        var read = file.ReadAtLeast(sealedBlock, sealedBlock.Length, throwOnEndOfStream: false);
        if (read == 0)
            return 0;
        var length = read - TagSize;
        if (length <= 0)
            throw new IOException("A temporary file was cut off.");
        NextNonce();
        try
        {
            cipher.Decrypt(nonce, sealedBlock.AsSpan(0, length), sealedBlock.AsSpan(length, TagSize), target[..length]);
        }
        catch (CryptographicException exception)
        {
            throw new IOException("A temporary file was changed.", exception);
        }

        return length;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        cipher.Dispose();
        file.Dispose();
    }

    private void WriteBlock()
    {
        NextNonce();
        cipher.Encrypt(nonce, plain.AsSpan(0, held), sealedBlock.AsSpan(0, held), sealedBlock.AsSpan(held, TagSize));
        file.Write(sealedBlock, 0, held + TagSize);
        held = 0;
    }

    private void NextNonce() => BinaryPrimitives.WriteInt64LittleEndian(nonce, block++);
}
