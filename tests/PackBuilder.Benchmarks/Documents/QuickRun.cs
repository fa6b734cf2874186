using System.Diagnostics;
using System.Globalization;
using PackBuilder.Pdf;

namespace PackBuilder.Benchmarks.Documents;

/// <summary>
/// The figures of the table in README.md in under a minute, with a stopwatch: the best of a few runs, which is what a busy
/// machine leaves comparable, beside the time that all cores together worked on one.
/// </summary>
internal static class QuickRun
{
    private const int Runs = 40;

    // The runtime compiles what is used often once more, and better.
    private const int WarmUps = 60;

    public static void Print(TextWriter output)
    {
        var run = new DocumentRun();
        output.WriteLine(FormattableString.Invariant($".NET {Environment.Version}, {Environment.ProcessorCount} cores\n"));
        Stages("large", Handbooks.Large, run, output);
        Stages("long", Handbooks.Long, run, output);
        Stages("small", Handbooks.Small, run, output);
        PrintThroughput(run, output);
        Growth(run, output);
        output.WriteLine(FormattableString.Invariant($"peak memory {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:0} MB"));
    }

    /// <summary>How many small documents a second, from Markdown to the bytes of a file.</summary>
    public static void PrintThroughput(DocumentRun run, TextWriter output)
    {
        Throughput("PDF", markdown => run.ToPdf(markdown), output);
        Throughput("DOCX", markdown => run.ToDocx(markdown), output);
    }

    /// <summary>A handbook again and again, for a profiler.</summary>
    public static void Repeat(int count)
    {
        var run = new DocumentRun();
        for (int i = 0; i < count; i++)
            run.ToPdf(Handbooks.Large);
    }

    /// <summary>The same, only the step that writes DOCX.</summary>
    public static void RepeatDocx(int count, string markdown)
    {
        var run = new DocumentRun();
        var document = run.Read(markdown);
        var pages = run.Compose(document);
        for (int i = 0; i < count; i++)
            run.WriteDocx(document, pages);
    }

    private static void Stages(string name, string markdown, DocumentRun run, TextWriter output)
    {
        var document = run.Read(markdown);
        var pages = run.Compose(document);
        byte[] pdf = run.WritePdf(pages);
        output.WriteLine(FormattableString.Invariant(
            $"{name}: {pages.Pages.Length} pages, {markdown.Count(c => c > ' ')} characters, {pdf.Length / 1000.0:0} KB, quick {run.WritePdf(pages, PdfCompression.Quick).Length / 1000.0:0} KB"));
        Report("all, Markdown to PDF", () => run.ToPdf(markdown), pages.Pages.Length, output);
        Report("reading", () => run.Read(markdown), pages.Pages.Length, output);
        Report("typesetting", () => run.Compose(document), pages.Pages.Length, output);
        Report("writing PDF", () => run.WritePdf(pages), pages.Pages.Length, output);
        Report("writing PDF, quick compression", () => run.WritePdf(pages, PdfCompression.Quick), pages.Pages.Length, output);
        Report("all, Markdown to DOCX", () => run.ToDocx(markdown), pages.Pages.Length, output);
        Report("writing DOCX", () => run.WriteDocx(document, pages), pages.Pages.Length, output);
        output.WriteLine();
    }

    private static void Report(string name, Action action, int pages, TextWriter output)
    {
        for (int i = 0; i < WarmUps; i++)
            action();
        var times = new double[Runs];
        long before = GC.GetTotalAllocatedBytes(precise: true);
        var worked = Environment.CpuUsage.TotalTime;
        for (int i = 0; i < Runs; i++)
        {
            long start = Stopwatch.GetTimestamp();
            action();
            times[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }

        double processor = (Environment.CpuUsage.TotalTime - worked).TotalMilliseconds / Runs;
        double allocated = (GC.GetTotalAllocatedBytes(precise: true) - before) / 1e3 / Runs;
        Array.Sort(times);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"  {name,-32} best {times[0],7:0.00} ms   median {times[Runs / 2],7:0.00} ms   processor {processor,7:0.00} ms   {allocated,7:0} KB, {allocated / pages:0.0} a page"));
    }

    // Every thread makes the same document again and again with the same fonts, from Markdown to the bytes of a file.
    private static void Throughput(string format, Action<string> make, TextWriter output)
    {
        foreach (int threads in new[] { 1, 2 })
        {
            const int Documents = 150;
            double best = 0, processor = double.MaxValue;
            for (int round = 0; round < 5; round++)
            {
                long start = Stopwatch.GetTimestamp();
                var worked = Environment.CpuUsage.TotalTime;
                Parallel.For(0, Documents, new ParallelOptions { MaxDegreeOfParallelism = threads }, _ => make(Handbooks.Small));
                best = Math.Max(best, Documents / Stopwatch.GetElapsedTime(start).TotalSeconds);
                processor = Math.Min(processor, (Environment.CpuUsage.TotalTime - worked).TotalMilliseconds / Documents);
            }

            output.WriteLine(FormattableString.Invariant($"small {format} a second, {threads} thread(s): {best:0}, processor {processor:0.0} ms each"));
        }

        output.WriteLine();
    }

    private static void Growth(DocumentRun run, TextWriter output)
    {
        foreach (int sections in new[] { 3, 8, 27, 115, 290, 1150 })
        {
            string markdown = HandbookText.OfSections(sections);
            double best = double.MaxValue;
            int pages = 0;
            for (int i = 0; i < (sections > 200 ? 2 : 8); i++)
            {
                long start = Stopwatch.GetTimestamp();
                var composed = run.Compose(run.Read(markdown));
                pages = composed.Pages.Length;
                run.WritePdf(composed);
                best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }

            output.WriteLine(FormattableString.Invariant($"{pages,5} pages: {best,8:0.0} ms, {best / pages:0.000} ms a page"));
        }

        output.WriteLine();
    }
}
