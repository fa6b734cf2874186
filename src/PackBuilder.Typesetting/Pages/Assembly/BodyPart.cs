using System.Collections.Immutable;
using PackBuilder.Typesetting.Pages.Galleys;
using PackBuilder.Typesetting.Pages.Spreads;

namespace PackBuilder.Typesetting.Pages.Assembly;

/// <summary>Chapters that follow one another and are cut into pages together.</summary>
internal sealed class BodyPart
{
    public BodyPart(Galley galley) => Galleys = [galley];

    public BodyPart(Spread spread)
    {
        Spread = spread;
        Galleys = [spread.Left, spread.Right];
    }

    /// <summary>Of chapters on facing pages; null of those on ordinary ones.</summary>
    public Spread? Spread { get; }

    public ImmutableArray<Galley> Galleys { get; }
}
