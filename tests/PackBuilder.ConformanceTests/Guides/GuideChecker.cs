using System.Diagnostics;
using System.Text;
using PackBuilder.Guides.Captures;
using PackBuilder.Guides.Model;
using PackBuilder.Guides.Parsing;
using PackBuilder.Guides.Restoration;
using PackBuilder.Guides.Yaml;

namespace PackBuilder.ConformanceTests.Guides;

/// <summary>Parses a real capture and has the outside checker compare the YAML with its gold.</summary>
internal static class GuideChecker
{
    public static Guide Parse(string name)
    {
        byte[] bytes = File.ReadAllBytes(Path.Combine(TestPaths.Shared, "guides", "captures", $"{name}.txt"));
        var capture = new CaptureReader().Read($"{name}.txt", bytes).Value!;
        return new GuideParser().Parse(new Restorer().Restore(capture).Value!).Value!;
    }

    /// <summary>The checker's lines that are not full; null where there is no Python with a YAML library to run it.</summary>
    public static string? WhatIsMissing(string name)
    {
        string file = Path.Combine(Path.GetTempPath(), $"packbuilder-gold-{name}-{Environment.ProcessId}.yaml");
        File.WriteAllText(file, GuideYamlWriter.Write(Parse(name)), new UTF8Encoding(false));
        try
        {
            string gold = Path.Combine(TestPaths.Shared, "guides", "gold", $"{name}.json");
            return Run(Path.Combine(TestPaths.Shared, "checks", "compare_guide.py"), gold, file);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static string? Run(string script, params string[] arguments)
    {
        var start = new ProcessStartInfo(Python, [script, .. arguments])
        {
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        start.Environment["PYTHONIOENCODING"] = "utf-8";
        try
        {
            using var process = Process.Start(start)!;
            string output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            bool ran = output.Contains("measures full", StringComparison.Ordinal);
            return ran ? string.Join('\n', output.Split('\n').Where(line => line.StartsWith("FAIL", StringComparison.Ordinal))) : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    // The system's own has the YAML library that its packages bring.
    private static string Python => File.Exists("/usr/bin/python3") ? "/usr/bin/python3" : "python3";
}
