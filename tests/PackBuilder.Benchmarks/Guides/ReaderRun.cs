using System.Diagnostics;
using System.Globalization;
using PackBuilder.Guides.Captures;

namespace PackBuilder.Benchmarks.Guides;

/// <summary>Reads every web page, Word file and PDF of a folder, and has pandoc or pdftotext do the same: ratios of one run on one machine.</summary>
internal static class ReaderRun
{
    private const int Rounds = 5;

    public static void Print(string folder, TextWriter output)
    {
        output.WriteLine("| file | KB | PackBuilder | other | ratio |");
        output.WriteLine("|---|---:|---:|---:|---:|");
        foreach (string path in Directory.GetFiles(folder).Order(StringComparer.Ordinal))
        {
            if (OtherOf(path) is not { } other)
                continue;
            byte[] bytes = File.ReadAllBytes(path);
            double own = Fastest(() => new CaptureReader().Read(Path.GetFileName(path), bytes));
            double others = Fastest(() => Run(other));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {Path.GetFileName(path)} | {bytes.Length / 1024} | {own:0} ms | {other.FileName} {others:0} ms | {own / others:0.00} |"));
        }
    }

    // What the other program needs to start is part of its time, as it is for whoever runs it.
    private static ProcessStartInfo? OtherOf(string path) => Path.GetExtension(path) switch
    {
        ".html" or ".docx" => new ProcessStartInfo("pandoc", ["-t", "plain", path]) { RedirectStandardOutput = true },
        ".pdf" => new ProcessStartInfo("pdftotext", [path, "-"]) { RedirectStandardOutput = true },
        _ => null,
    };

    private static double Fastest(Action action) => Enumerable.Range(0, Rounds).Min(_ =>
    {
        long start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    });

    private static void Run(ProcessStartInfo start)
    {
        using var process = Process.Start(start)!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
    }
}
