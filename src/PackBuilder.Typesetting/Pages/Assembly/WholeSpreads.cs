using System.Collections.Immutable;
using System.Globalization;
using PackBuilder.Documents.Model;
using PackBuilder.Documents.References;
using PackBuilder.Looks;
using PackBuilder.Typesetting.Pages.Spreads;

namespace PackBuilder.Typesetting.Pages.Assembly;

/// <summary>
/// Facing pages for formats whose pages another program ends: a spread holds whole blocks, as many as fit on either of its pages.
/// </summary>
internal static class WholeSpreads
{
    // Other programs set lines a little higher or lower; a page that runs over would push the one opposite away.
    private const double Fill = 0.93;

    // A left-hand page has an even number.
    private const int FirstPage = 2;

    /// <param name="numbers">Of pages that are cut within blocks.</param>
    /// <param name="height">Of the text of a page, in pt.</param>
    /// <returns>The same numbers where no chapter faces another language.</returns>
    public static PageNumbers Apply(PageNumbers numbers, IReadOnlyList<BodyPart> parts, double height)
    {
        if (!parts.Any(part => part.Spread is not null))
            return numbers;
        var openers = new HashSet<Block>(ReferenceEqualityComparer.Instance);
        var ofId = numbers.OfId.ToBuilder();
        int page = 1;
        for (int i = 0; i < parts.Count; i++)
        {
            if (parts[i].Spread is not { } spread)
            {
                page += Move(parts[i], i + 1 < parts.Count ? parts[i + 1] : null, numbers, page, ofId);
                continue;
            }

            foreach (var (from, to) in Spreads(spread.Starts, spread, height))
            {
                openers.Add(spread.Starts[from].Block);
                int left = NextEven(page), right = NextOdd(left + PagesOf(Height(spread, from, to).Left, height));
                for (int block = from; block < to; block++)
                    Number(spread.Starts[block].Block, left, right, ofId);
                page = right + PagesOf(Height(spread, from, to).Right, height);
            }
        }

        return numbers with { Spreads = openers, OfId = ofId.ToImmutable() };
    }

    private static int NextEven(int page) => Math.Max(FirstPage, page + page % 2);

    private static int NextOdd(int page) => page | 1;

    private static int PagesOf(double content, double height) => Math.Max(1, (int)Math.Ceiling(content / height));

    private static IEnumerable<(int From, int To)> Spreads(List<SpreadStart> starts, Spread spread, double height)
    {
        int from = 0;
        for (int i = 1; i < starts.Count; i++)
        {
            if (starts[i].Block is not Heading { Level: 1 } && Higher(Height(spread, from, i + 1)) <= height * Fill)
                continue;
            // What leads over to a block goes with it; where they are too high together, only if the block alone is, too.
            int at = i;
            while (at > from && starts[at].FollowsLead)
                at--;
            if (at == from && Higher(Height(spread, i, i + 1)) > height)
                continue;
            if (at == from)
                at = i;
            yield return (from, at);
            from = i = at;
        }

        yield return (from, starts.Count);
    }

    private static double Higher((double Left, double Right) sides) => Math.Max(sides.Left, sides.Right);

    private static (double Left, double Right) Height(Spread spread, int from, int to)
    {
        var start = spread.Starts[from];
        return to < spread.Starts.Count ? (spread.Starts[to].Left - start.Left, spread.Starts[to].Right - start.Right) : (spread.Left.Height - start.Left, spread.Right.Height - start.Right);
    }

    private static void Number(Block block, int left, int right, ImmutableSortedDictionary<string, string>.Builder ofId)
    {
        foreach (string id in DocumentWalk.Ids([block]))
            Set(id, block is BilingualPair or Heading || FacingLook.IsOnLeft(block) ? left : right, ofId);
        foreach (string id in block is BilingualPair pair ? DocumentWalk.Ids(pair.En) : [])
            Set(id, right, ofId);
    }

    // An ordinary part has as many pages as before, on other numbers.
    private static int Move(BodyPart part, BodyPart? next, PageNumbers numbers, int page, ImmutableSortedDictionary<string, string>.Builder ofId)
    {
        int first = Least(part, numbers) ?? page;
        foreach (string id in IdsOf(part).Where(numbers.OfId.ContainsKey))
            Set(id, int.Parse(numbers.OfId[id], CultureInfo.InvariantCulture) - first + page, ofId);
        return next is not null && Least(next, numbers) is { } after ? after - first : 1;
    }

    private static int? Least(BodyPart part, PageNumbers numbers) =>
        IdsOf(part).Where(numbers.OfId.ContainsKey).Select(id => (int?)int.Parse(numbers.OfId[id], CultureInfo.InvariantCulture)).Min();

    private static IEnumerable<string> IdsOf(BodyPart part) => part.Galleys.SelectMany(galley => galley.Anchors).Select(anchor => anchor.Id).OfType<string>();

    private static void Set(string id, int page, ImmutableSortedDictionary<string, string>.Builder ofId)
    {
        if (ofId.ContainsKey(id))
            ofId[id] = page.ToString(CultureInfo.InvariantCulture);
    }
}
