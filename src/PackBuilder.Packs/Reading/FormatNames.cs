using System.Collections.Immutable;

namespace PackBuilder.Packs.Reading;

/// <summary>The formats that a document can be written in, by their names: what writes them knows the rest.</summary>
/// <param name="Usual">Those of an edition that names none.</param>
public sealed record FormatNames(ImmutableArray<string> All, ImmutableArray<string> Usual);
