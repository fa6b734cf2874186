using System.Diagnostics;
using System.Globalization;
using System.Text;
using PackBuilder.Benchmarks.Documents;
using PackBuilder.Benchmarks.Employers;
using PackBuilder.Building.Files;
using PackBuilder.Cli.Hosting;

namespace PackBuilder.Benchmarks.Loads;

/// <summary>Far more than anybody has today, each load by a process of its own, so that its memory is its own.</summary>
internal static class LoadRun
{
    private const int Questions = 5000;
    private const int Guides = 300;
    private const int Employers = 1000;

    // Some 1,900 pages: as much as a template may write.
    private const int Sections = 1030;

    private static readonly string[] All = ["questions", "guides", "employers", "pages"];

    public static int PrintAll(string repository, TextWriter output)
    {
        output.WriteLine("| load | exit code | seconds | processor seconds | peak memory | written |");
        output.WriteLine("|---|---:|---:|---:|---:|---:|");
        int worst = 0;
        foreach (string load in All)
        {
            using var process = Process.Start(new ProcessStartInfo("dotnet", [typeof(LoadRun).Assembly.Location, "--load", load]) { WorkingDirectory = repository, RedirectStandardOutput = true })!;
            output.Write(process.StandardOutput.ReadToEnd());
            process.WaitForExit();
            worst = Math.Max(worst, process.ExitCode);
        }

        return worst;
    }

    public static int Print(string repository, string load, TextWriter output)
    {
        string folder = Directory.CreateTempSubdirectory("packbuilder-load-").FullName;
        try
        {
            var (what, arguments) = Prepare(load, repository, folder);
            using var self = Process.GetCurrentProcess();
            var worked = self.TotalProcessorTime;
            var clock = Stopwatch.StartNew();
            int code = Cli.Commands.CommandLine.Run(arguments, new Host(new DiskFileSystem(), TextWriter.Null, TextWriter.Null, false, _ => null, folder));
            self.Refresh();
            worked = self.TotalProcessorTime - worked;
            string made = Path.Combine(folder, "output");
            long bytes = Directory.Exists(made) ? new DirectoryInfo(made).GetFiles("*", SearchOption.AllDirectories).Sum(file => file.Length) : 0;
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {what} | {code} | {clock.Elapsed.TotalSeconds:0.0} | {worked.TotalSeconds:0.0} | {self.PeakWorkingSet64 / 1e6:0} MB | {bytes / 1e6:0.0} MB |"));
            return code;
        }
        finally
        {
            Directory.Delete(folder, true);
        }
    }

    private static (string What, string[] Arguments) Prepare(string load, string repository, string folder)
    {
        switch (load)
        {
            case "questions":
                File.WriteAllText(Path.Combine(folder, "bank.txt"), Bank(Questions));
                return ($"{Questions} questions in one guide, read", ["parse", "bank.txt", "--output", "output"]);
            case "guides":
                EmployerRun.Prepare(repository, folder, 0);
                for (int i = 1; i <= Guides; i++)
                    File.WriteAllText(Path.Combine(folder, "sources", "guides", string.Create(CultureInfo.InvariantCulture, $"bank-{i:000}.txt")), Bank(20));
                return ($"{Guides} guides beside our own, one edition of a pack", ["build", "--edition", "checklist"]);
            case "employers":
                EmployerRun.Prepare(repository, folder, Employers);
                return ($"{Employers} employers, one edition of a pack each", ["build", "--edition", "checklist"]);
            case "pages":
                Directory.CreateDirectory(Path.Combine(folder, "output"));
                File.WriteAllText(Path.Combine(folder, "book.md"), HandbookText.OfSections(Sections));
                return ("a book of some 1,900 pages, PDF", ["render", "book.md", "--output", "output/book.pdf"]);
            default:
                throw new ArgumentException($"unknown load: {load}; there are {string.Join(", ", All)}");
        }
    }

    private static string Bank(int questions)
    {
        var text = new StringBuilder("客服面试题库\n\n");
        for (int i = 1; i <= questions; i++)
            text.Append(CultureInfo.InvariantCulture, $"{i}、第{i}位客户说包裹晚到了{i % 9 + 2}天，你先说什么？\n答：先回应等了{i % 9 + 2}天这件事，再核对订单，查到结果就给一个钟点。\n\n");
        return text.ToString();
    }
}
