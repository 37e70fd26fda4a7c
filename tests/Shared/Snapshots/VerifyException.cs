namespace VerifyTests;

/// <summary>A text differs from its snapshot, or has none yet.</summary>
internal sealed class VerifyException(string message) : Exception(message);
