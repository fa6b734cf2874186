using System.Globalization;
using System.Text;
using PackBuilder.Building.Files;
using PackBuilder.Building.Formats;
using PackBuilder.Documents.Model;
using PackBuilder.Pdf.Imposing;

namespace PackBuilder.Building.Running;

/// <summary>print.txt, what to tell the copy shop: for each file the paper, the sides, the edge it is turned over and the copies for a class.</summary>
public static class PrintTicket
{
    public const string FileName = "print.txt";

    /// <summary>Learners where nobody says how many.</summary>
    public const int UsualClass = 30;

    public const int LargestClass = 10_000;

    /// <param name="learners">In the class.</param>
    public static OutputFile Of(IEnumerable<DocumentResult> documents, Imposition? imposition, int learners)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"Class of {learners}: a copy of what learners get for each, one of what trainers keep.\n");
        text.Append("\nfile | paper | sides | turn over | pages | sheets | copies | sheets in all\n");
        long sheets = 0, pages = 0;
        foreach (var document in documents)
        {
            if (document.Finished is not { Job: { } job })
                continue;
            var line = LineOf(document.Variant.Name, job, imposition, learners);
            text.Append(line.Text).Append('\n');
            (sheets, pages) = (sheets + line.Sheets, pages + (long)job.Pages * Copies(job, learners));
        }

        text.Append(CultureInfo.InvariantCulture, $"\n{pages} pages on {sheets} sheets in all. Print at actual size, not fitted to the page.\n");
        return new OutputFile(FileName, Encoding.UTF8.GetBytes(text.ToString()));
    }

    private static (string Text, long Sheets) LineOf(string name, PrintJob job, Imposition? imposition, int learners)
    {
        // Cards stand on sheets of their own.
        var laid = job.Turn is null ? imposition : null;
        int sides = laid is { } kind ? Imposer.Sides(job.Pages, kind).Length : job.Pages;
        bool isDuplex = laid == Imposition.Booklet || job.IsDuplex;
        long sheets = isDuplex ? (sides + 1) / 2 : sides;
        string paper = laid is null ? job.Paper : job.Paper == "A5" ? "A4 landscape" : job.Paper + " pages on A4 landscape";
        string turn = !isDuplex ? "-" : laid is not null || job.Turn == CardTurn.ShortEdge ? "short edge" : "long edge";
        int copies = Copies(job, learners);
        string text = string.Create(CultureInfo.InvariantCulture,
            $"{name}{(laid is null ? "" : "-print")}.pdf | {paper} | {(isDuplex ? "both" : "one")} | {turn} | {job.Pages} | {sheets} | {copies} | {sheets * copies}");
        return (laid == Imposition.Booklet ? text + " | fold and stitch" : text, sheets * copies);
    }

    private static int Copies(PrintJob job, int learners) => job.IsForTrainers ? 1 : learners;
}
