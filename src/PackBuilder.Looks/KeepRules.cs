using System.Collections.Immutable;
using PackBuilder.Documents.Designs;
using PackBuilder.Documents.Model;

namespace PackBuilder.Looks;

/// <summary>What stays on one page, whoever ends the pages.</summary>
public static class KeepRules
{
    // Em: two lines or three.
    private const double LongestLead = 90;

    // Ruled lines: so many stay on one page; of more, so many stand on either side of a page end.
    private const int MostRuled = 8;
    private const int LeastRuled = 3;

    /// <summary>A line such as "Do:" before a list is a small heading.</summary>
    public static bool LeadsOver(Block? before, Block next) =>
        before is Paragraph lead
        && next is not (Paragraph or Heading or PageBreak)
        && (lead.Inlines is [Strong] || lead.Inlines is [.., TextRun last] && (last.Text.EndsWith('：') || last.Text.EndsWith(':')));

    /// <summary>Such a line all in bold stands flush with the list.</summary>
    public static bool IsSmallHeading(Paragraph paragraph) => paragraph.Inlines is [Strong];

    /// <summary>A heading with a sentence below it is not left behind by what the sentence is about.</summary>
    /// <param name="earlier">What stands before the sentence.</param>
    public static bool LeadsOver(Block? earlier, Block? before, Block next) =>
        LeadsOver(before, next)
        || earlier is Heading && before is Paragraph lead && TextMeasure.Pages.WidthOf(lead.Inlines) <= LongestLead
        && next is Table or ListBlock or WritingGrid or WritingLines or Letter or Figure or Dialogue or QuestionCard or Heading { Level: > 1 };

    /// <summary>Whether it is small enough to stay with the question that is answered there.</summary>
    public static bool StaysWithQuestion(Block block) => block is WritingLines { Count: <= MostRuled } or WritingGrid;

    /// <summary>Whether a page may end below a ruled line.</summary>
    /// <param name="line">From 0.</param>
    /// <param name="count">How many lines there are.</param>
    public static bool MayEndAfter(int line, int count) =>
        line == count - 1 || count > MostRuled && line >= LeastRuled - 1 && line <= count - 1 - LeastRuled;

    /// <summary>Lines of options up to which the options of a question stay together; more of them go on the next page row by row.</summary>
    public static double MostChoices(Design design) => design.LinesPerPage * 0.5;

    /// <summary>Whether white stands between two blocks because nothing else tells them apart.</summary>
    /// <param name="firstLine">Indent of paragraphs there.</param>
    public static bool IsLoose(Block? before, Block next, Em firstLine) => firstLine.Count == 0 && before is Paragraph && next is Paragraph;

    /// <summary>White between paragraphs that are not indented, and between the items of a loose list.</summary>
    public static readonly GridLine Loose = new(0.25);

    /// <summary>Whether the items of a list have several parts, so that white must tell the items apart.</summary>
    public static bool IsLoose(ImmutableArray<ListItem> items) => items.Any(item =>
        item.Blocks.Count(block => block is Paragraph) > 1
        || item.Blocks.Any(block => block is Paragraph paragraph && paragraph.Inlines.Any(inline => inline is LineBreak)));
}
