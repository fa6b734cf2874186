using PackBuilder.Typesetting.Lines;
using PackBuilder.Typesetting.Pages.Galleys;
using PackBuilder.Typesetting.Pages.Spreads;

namespace PackBuilder.Typesetting.Pages.Assembly;

/// <summary>Cuts the body into pages, part by part, and its notes with it.</summary>
internal sealed class BodyCutter(Theme theme, LineArena arena, NotePlan? notes)
{
    /// <returns>Somewhat more than <paramref name="limit"/> pages where there would be more.</returns>
    public List<PageSpan> Cut(IReadOnlyList<BodyPart> parts, int limit)
    {
        var pages = new List<PageSpan>();
        foreach (var part in parts)
        {
            var feet = part.Galleys.Select(galley => notes is null ? null : new NoteFeet(galley, arena, notes.Texts, theme)).ToArray();
            int rest = limit - pages.Count;
            if (rest < 0)
                break;
            pages.AddRange(part.Spread is { } spread
                ? new SpreadPaginator(spread, theme.BodyHeight, theme.Pitch, feet[0], feet[1]).Cut(rest)
                : new Paginator(part.Galleys[0], theme.BodyHeight, theme.Pitch, feet[0]).Cut(rest));
        }

        return pages;
    }
}
