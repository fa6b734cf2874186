using System.Collections.Immutable;
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

    // The copy shop reads Chinese, whoever runs the course may not.
    private static readonly TicketWords[] Languages =
    [
        new("{0}人的班：学员用的每人一份，教师留的只印一份。", "文件 | 纸张 | 面 | 翻面 | 页数 | 每份张数 | 份数 | 共几张", "双面", "单面", "沿短边", "沿长边", "A4横向", "{0}页拼在A4横向上", "对折骑马钉",
            "共{0}页，{1}张纸。按实际大小打印，不要选“适合页面”。"),
        new("Class of {0}: a copy of what learners get for each, one of what trainers keep.", "file | paper | sides | turn over | pages | sheets | copies | sheets in all", "both", "one", "short edge", "long edge", "A4 landscape",
            "{0} pages on A4 landscape", "fold and stitch", "{0} pages on {1} sheets in all. Print at actual size, not fitted to the page."),
    ];

    /// <param name="learners">In the class.</param>
    public static OutputFile Of(IEnumerable<DocumentResult> documents, Imposition? imposition, int learners)
    {
        ImmutableArray<(string Name, PrintJob Job)> jobs = [.. documents.Where(document => document.Finished?.Job is not null).Select(document => (document.Variant.Name, document.Finished!.Job!))];
        return new OutputFile(FileName, Encoding.UTF8.GetBytes(string.Join('\n', Languages.Select(words => In(words, jobs, imposition, learners)))));
    }

    private static string In(TicketWords words, ImmutableArray<(string Name, PrintJob Job)> jobs, Imposition? imposition, int learners)
    {
        var lines = jobs.Select(one => LineOf(one.Name, one.Job, imposition, learners, words)).ToList();
        long pages = jobs.Sum(one => (long)one.Job.Pages * Copies(one.Job, learners));
        string[] text =
        [
            Filled(words.Class, learners), "", words.Heads, .. lines.Select(line => line.Text), "",
            Filled(words.Total, pages, lines.Sum(line => line.Sheets)),
        ];
        return string.Concat(text.Select(line => line + "\n"));
    }

    private static (string Text, long Sheets) LineOf(string name, PrintJob job, Imposition? imposition, int learners, TicketWords words)
    {
        // Cards stand on sheets of their own.
        var laid = job.Turn is null ? imposition : null;
        int sides = laid is { } kind ? Imposer.Sides(job.Pages, kind).Length : job.Pages;
        bool isDuplex = laid == Imposition.Booklet || job.IsDuplex;
        long sheets = isDuplex ? (sides + 1) / 2 : sides;
        string paper = laid is null ? job.Paper : job.Paper == "A5" ? words.Landscape : Filled(words.OnLandscape, job.Paper);
        string turn = !isDuplex ? "-" : laid is not null || job.Turn == CardTurn.ShortEdge ? words.ShortEdge : words.LongEdge;
        int copies = Copies(job, learners);
        string text = string.Create(CultureInfo.InvariantCulture,
            $"{name}{(laid is null ? "" : "-print")}.pdf | {paper} | {(isDuplex ? words.BothSides : words.OneSide)} | {turn} | {job.Pages} | {sheets} | {copies} | {sheets * copies}");
        return (laid == Imposition.Booklet ? $"{text} | {words.Fold}" : text, sheets * copies);
    }

    private static string Filled(string format, params object[] values) => string.Format(CultureInfo.InvariantCulture, format, values);

    private static int Copies(PrintJob job, int learners) => job.IsForTrainers ? 1 : learners;

    /// <summary>What the ticket says in a language; a number in braces is a place.</summary>
    private sealed record TicketWords(
        string Class, string Heads, string BothSides, string OneSide, string ShortEdge, string LongEdge, string Landscape, string OnLandscape, string Fold, string Total);
}
