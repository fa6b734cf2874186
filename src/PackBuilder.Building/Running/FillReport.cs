using System.Collections.Immutable;
using System.Globalization;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Building.Running;

/// <summary>How full the pages of each document are, so that holes are seen without turning pages.</summary>
/// <param name="Document">Name of its files without extension.</param>
public sealed record FillReport(string Document, ImmutableArray<PageFill> Pages)
{
    // Part of the height: below it a page that did not have to end has a hole.
    private const double Full = 0.75;

    // Pages named in a line.
    private const int MostNamed = 12;

    public double Mean => Pages.IsEmpty ? 1 : Pages.Average(page => page.Part);

    /// <summary>The pages with a hole, counted from 1 through the PDF: those whose end is not that of a chapter.</summary>
    public ImmutableArray<int> Holes => [.. Pages.Where(page => page.Part < Full && !page.EndsPart).Select(page => page.Page + 1)];

    /// <summary>How many pages start inside a question.</summary>
    public int Continued => Pages.Count(page => page.StartsInQuestion);

    public static ImmutableArray<FillReport> Of(IEnumerable<DocumentResult> documents) =>
        [.. documents.Where(document => document.Finished is { Fills.IsEmpty: false }).Select(document => new FillReport(document.Variant.Name, document.Finished!.Fills))];

    public Message Said
    {
        get
        {
            string pages = string.Join(", ", Holes.Take(MostNamed)) + (Holes.Length > MostNamed ? " …" : "");
            var holes = Holes.IsEmpty ? (Message)"no page with a hole" : (Message)$"holes on p. {pages}";
            return $"  {Document}: {Pages.Length} pages, {Mean.ToString("0%", CultureInfo.InvariantCulture)} full, {Continued} start inside a question, {holes}";
        }
    }
}
