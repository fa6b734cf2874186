using System.Collections.Immutable;
using PackBuilder.Documents.Designs;
using PackBuilder.Documents.Model;
using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Tests.Typesetting.Pages.Spreads;

/// <summary>Short ways to make facing pages and to find things on them.</summary>
internal static class Facing
{
    public const string English = "The interviewer wants to see whether you can find out quickly what has happened to a customer, and what you can do about it. ";

    public static readonly Design Book = Compose.A4 with { Name = "book", Duplex = true, BindingShift = 10 };

    public static BilingualPair Pair(string zh, string en) => Pair([Compose.Paragraph(zh)], [Compose.Paragraph(en)]);

    public static BilingualPair Pair(ImmutableArray<Block> zh, ImmutableArray<Block> en) => new(zh, en) { Layout = PairLayout.Facing };

    /// <summary>A pair of so many sentences, the number of the pair in front.</summary>
    public static BilingualPair Numbered(int number, int zh, int en) => Pair(
        $"对{number}始。" + string.Concat(Enumerable.Repeat(Compose.Sentence, zh)),
        $"Pair {number} starts. " + string.Concat(Enumerable.Repeat(English, en)));

    public static Heading Heading(int level, string zh, string en) =>
        PackBuilder.Documents.Model.Heading.InTwoLanguages(level, Compose.Words(zh), Compose.Words(en));

    public static PagedDocument Pages(Design design, params Block[] blocks)
    {
        var result = Compose.Check(design, blocks);
        Assert.Empty(result.Diagnostics);
        return result.Value!;
    }

    /// <summary>The page and height of the first line that holds a text.</summary>
    public static (int Page, double Y) Find(PagedDocument document, string text)
    {
        for (int page = 0; page < document.Pages.Length; page++)
        {
            if (Compose.Lines(document, page).FirstOrDefault(line => line.Text.Contains(text, StringComparison.Ordinal)) is { } line)
                return (page, line.Y);
        }

        throw new InvalidOperationException($"'{text}' is on no page");
    }

    /// <summary>Asserts that two texts stand at one height, the first on a left-hand page and the second opposite.</summary>
    public static void AssertOpposite(PagedDocument document, string zh, string en)
    {
        var left = Find(document, zh);
        var right = Find(document, en);
        Assert.True(left.Page % 2 == 1 && right.Page == left.Page + 1, $"'{zh}' is on page {left.Page}, '{en}' on page {right.Page}");
        Assert.True(Math.Abs(left.Y - right.Y) < 0.1, $"'{zh}' stands at {left.Y:F1} of page {left.Page}, '{en}' at {right.Y:F1}");
    }

    /// <summary>How often a sentence stands on the pages, wherever its lines end.</summary>
    public static int Count(PagedDocument document, string sentence) => Bare(AllText(document)).Split(Bare(sentence)).Length - 1;

    private static string Bare(string text) => string.Concat(text.Where(c => char.IsLetter(c)));

    // Text goes on from a left-hand page to the next left-hand one.
    private static string AllText(PagedDocument document) =>
        string.Concat(document.Pages.Where((_, page) => page % 2 == 1).Concat(document.Pages.Where((_, page) => page % 2 == 0)).SelectMany(page => page.Items).OfType<GlyphRun>().Where(run => run.Owner is not null).Select(run => Compose.TextOf(run, document)));
}
