using KongChuo.Rules.Exchange;

namespace KongChuo.Rules.Groups;

/// <summary>An input, as rules across records know it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Records">How many records were read.</param>
/// <param name="Package">The files of the package it belongs to; null when it belongs to none.</param>
internal readonly record struct GroupInput(string Name, long Records, PackageContent? Package);
