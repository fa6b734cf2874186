using System.Collections.Immutable;

namespace PackBuilder.Packs.Reading;

/// <summary>The formats that a document can be written in, by their names: what writes them knows the rest.</summary>
/// <param name="Usual">Those of an edition that names none.</param>
/// <param name="OnRequest">Those that whoever builds may ask for besides, of an edition that does not say.</param>
public sealed record FormatNames(ImmutableArray<string> All, ImmutableArray<string> Usual, ImmutableArray<string> OnRequest);
