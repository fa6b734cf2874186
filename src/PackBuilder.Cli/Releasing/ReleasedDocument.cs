using System.Collections.Immutable;
using PackBuilder.Building.Files;
using PackBuilder.Building.Planning;

namespace PackBuilder.Cli.Releasing;

/// <summary>One file of a release and what it was made from.</summary>
/// <param name="Guides">Ids of the guides in it.</param>
internal sealed record ReleasedDocument(Variant Variant, StoredFile File, int Pages, ImmutableArray<string> Guides)
{
    public string Format => Path.GetExtension(File.Name)[1..];

    /// <summary>Whether its pages are laid on sheets for a copy shop.</summary>
    public bool IsForPrinter => File.Name != $"{Variant.Name}.{Format}";
}
