namespace KongChuo.SpecGen.Spec;

/// <summary>A file of the specification cannot be understood.</summary>
/// <param name="file">Its path relative to <c>spec/v1</c>.</param>
/// <param name="reason">What is wrong with it.</param>
internal sealed class SpecException(string file, string reason) : Exception($"{file}: {reason}");
