using System.Diagnostics;
using System.Globalization;
using PackBuilder.Building.Files;
using PackBuilder.Cli.Hosting;

namespace PackBuilder.Benchmarks.Employers;

/// <summary>
/// Makes a project with many employers in a folder for the while, builds one small edition for each of them with the program itself, and says how
/// long it took and how much memory it needed.
/// </summary>
internal static class EmployerRun
{
    private static readonly string[] Parts = ["partials", "editions", "designs", "fonts"];

    /// <param name="repository">The folder whose templates and guides are used.</param>
    public static int Print(string repository, int employers, TextWriter output)
    {
        string folder = Directory.CreateTempSubdirectory("packbuilder-employers-").FullName;
        try
        {
            Prepare(repository, folder, employers);
            var clock = Stopwatch.StartNew();
            var host = new Host(new DiskFileSystem(), TextWriter.Null, TextWriter.Null, false, _ => null, folder);
            int code = PackBuilder.Cli.Commands.CommandLine.Run(["build", "--edition", "checklist"], host);
            string made = Path.Combine(folder, "output");
            var written = Directory.Exists(made) ? new DirectoryInfo(made).GetFiles("entry-level-*") : [];
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{employers} employers: exit code {code}, {written.Length} files, {written.Sum(file => file.Length) / 1e6:0.0} MB, {clock.Elapsed.TotalSeconds:0.0} s, peak memory {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:0} MB"));
            return code;
        }
        finally
        {
            Directory.Delete(folder, true);
        }
    }

    /// <summary>A project with one pack and so many employers.</summary>
    public static void Prepare(string repository, string folder, int employers)
    {
        File.WriteAllText(Path.Combine(folder, "packbuilder.yaml"), "schema: packbuilder/project@1\n");
        string templates = Path.Combine(repository, "templates");
        foreach (string part in Parts)
            Copy(Path.Combine(templates, part), Path.Combine(folder, "templates", part), "*");
        Copy(templates, Path.Combine(folder, "templates"), "*.sbn");
        Copy(Path.Combine(templates, "packs"), Path.Combine(folder, "templates", "packs"), "entry-level.yaml");
        Copy(Path.Combine(repository, "sources", "guides"), Path.Combine(folder, "sources", "guides"), "*");
        Copy(Path.Combine(repository, "sources"), Path.Combine(folder, "sources"), "*.yaml");
        for (int i = 1; i <= employers; i++)
            Write(Path.Combine(folder, "sources", "employers", EmployerProfiles.Id(i) + ".yaml"), EmployerProfiles.Yaml(i));
    }

    private static void Copy(string from, string to, string pattern)
    {
        Directory.CreateDirectory(to);
        foreach (string path in Directory.GetFiles(from, pattern))
            File.Copy(path, Path.Combine(to, Path.GetFileName(path)), true);
    }

    private static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
