using System.Diagnostics;
using System.Globalization;
using PackBuilder.Benchmarks.Documents;

namespace PackBuilder.Benchmarks.Peers;

/// <summary>
/// Has PackBuilder and other programs make the same handbook into files of the same kind, each a process of its own, in turns: ratios of one run on one
/// machine. A program that is not installed is left out, by name.
/// </summary>
internal static class PeerRun
{
    // About 50 pages of A4.
    private const int Sections = 27;
    private const int Rounds = 7;

    /// <param name="programs">Files of PackBuilder: a native program, a DLL for the runtime, or both.</param>
    public static int Print(IReadOnlyList<string> programs, TextWriter output)
    {
        string folder = Directory.CreateTempSubdirectory("packbuilder-peers-").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "handbook.md"), HandbookText.OfSections(Sections));
            foreach (string format in new[] { "pdf", "docx", "pptx" })
                Compare(format, [.. Own(programs, format), .. Others(format)], folder, output);
            return 0;
        }
        finally
        {
            Directory.Delete(folder, true);
        }
    }

    private static void Compare(string format, IReadOnlyList<Peer> peers, string folder, TextWriter output)
    {
        var best = new Dictionary<Peer, double>();
        var missing = new List<string>();
        for (int round = 0; round < Rounds; round++)
        {
            foreach (var peer in peers.Where(peer => !missing.Contains(peer.Name)))
            {
                if (peer.Run(folder) is { } time)
                    best[peer] = Math.Min(best.GetValueOrDefault(peer, double.MaxValue), time);
                else
                    missing.Add(peer.Name);
            }
        }

        if (best.Count == 0)
            return;
        output.WriteLine($"| {format} | best of {Rounds} | ratio | file |");
        output.WriteLine("|---|---:|---:|---:|");
        foreach (var peer in peers.Where(best.ContainsKey))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {peer.Name} | {best[peer]:0} ms | {best[peer] / best[peers.First(best.ContainsKey)]:0.0} | {new FileInfo(Path.Combine(folder, peer.Made)).Length / 1024} KB |"));
        }

        output.WriteLine(missing.Count == 0 ? "" : $"\nnot installed, or failed: {string.Join(", ", missing)}\n");
    }

    private static IEnumerable<Peer> Own(IReadOnlyList<string> programs, string format) => programs.Select(program =>
    {
        bool isDll = program.EndsWith(".dll", StringComparison.OrdinalIgnoreCase);
        string[] arguments = ["render", "handbook.md", "--output", "own." + format];
        string path = Path.GetFullPath(program);
        return new Peer(isDll ? "PackBuilder on the runtime" : "PackBuilder, native", "own." + format,
            [isDll ? new Call("dotnet", [path, .. arguments]) : new Call(path, arguments)]);
    });

    private static IEnumerable<Peer> Others(string format) => format switch
    {
        "pdf" =>
        [
            new("pandoc and WeasyPrint", "weasyprint.pdf", [new("pandoc", ["-s", "handbook.md", "-o", "handbook.html"]), new("weasyprint", ["handbook.html", "weasyprint.pdf"])]),
            new("pandoc and LibreOffice", "handbook.pdf", [new("pandoc", ["handbook.md", "-o", "handbook.docx"]), new("soffice", ["--headless", "--convert-to", "pdf", "handbook.docx"])]),
            new("pandoc and Typst", "typst.pdf", [new("pandoc", ["-s", "handbook.md", "-t", "typst", "-o", "handbook.typ"]), new("typst", ["compile", "handbook.typ", "typst.pdf"])]),
        ],
        _ => [new("pandoc", "pandoc." + format, [new("pandoc", ["handbook.md", "-o", "pandoc." + format])])],
    };

    private sealed record Call(string Program, string[] Arguments);

    /// <param name="Made">The file that the last call writes.</param>
    private sealed record Peer(string Name, string Made, Call[] Calls)
    {
        /// <summary>In ms; null where a program is not there, fails, or writes nothing.</summary>
        public double? Run(string folder)
        {
            File.Delete(Path.Combine(folder, Made));
            long start = Stopwatch.GetTimestamp();
            foreach (var call in Calls)
            {
                try
                {
                    using var process = Process.Start(new ProcessStartInfo(call.Program, call.Arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true })!;
                    var errors = process.StandardError.ReadToEndAsync();
                    process.StandardOutput.ReadToEnd();
                    process.WaitForExit();
                    errors.Wait();
                    if (process.ExitCode != 0)
                        return null;
                }
                catch (System.ComponentModel.Win32Exception)
                {
                    return null;
                }
            }

            double time = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            return File.Exists(Path.Combine(folder, Made)) ? time : null;
        }
    }
}
