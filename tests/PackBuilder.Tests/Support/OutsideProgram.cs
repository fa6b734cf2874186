using System.Diagnostics;
using System.Text;

namespace PackBuilder.Tests.Support;

/// <summary>A program of the machine that was run to its end: the only place in the tests that starts a process.</summary>
public sealed record OutsideProgram(int ExitCode, string Output, string Error)
{
    /// <summary>The system's own, which has the libraries that its packages bring.</summary>
    public const string Python = "/usr/bin/python3";

    /// <summary>The whole path of a program; null where it is not installed.</summary>
    public static string? Find(string program) =>
        Path.IsPathRooted(program)
            ? File.Exists(program) ? program : null
            : (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
                .Where(folder => folder.Length > 0)
                .Select(folder => Path.Combine(folder, program))
                .FirstOrDefault(File.Exists);

    /// <summary>What a program that must succeed writes to its standard output.</summary>
    public static string OutputOf(string program, params string[] arguments)
    {
        var run = Run(program, arguments);
        Assert.True(run.ExitCode == 0, $"{program} ends with {run.ExitCode}: {run.Error}");
        return run.Output;
    }

    public static OutsideProgram Run(string program, params string[] arguments) => Run(program, arguments, _ => { });

    /// <param name="adjust">Sets the folder and the environment of the process.</param>
    public static OutsideProgram Run(string program, string[] arguments, Action<ProcessStartInfo> adjust)
    {
        var start = new ProcessStartInfo(Find(program) ?? program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        start.Environment["PYTHONIOENCODING"] = "utf-8";
        adjust(start);
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new OutsideProgram(process.ExitCode, output, error.Result);
    }
}
