using System.Text;
using PackBuilder.Guides.Yaml;

namespace PackBuilder.ConformanceTests.Guides;

/// <summary>What the outside checker says when it compares a parsed guide with its annotation.</summary>
[Tier(Tier.Tools)]
public class GuideCheckerTests
{
    [SharedTheory]
    [InlineData("000")]
    [InlineData("001")]
    [InlineData("002")]
    [InlineData("004")]
    public void Every_measure_of_a_real_capture_is_full(string name)
    {
        string? python = OutsideProgram.Find(OutsideProgram.Python) ?? OutsideProgram.Find("python3");
        Assert.SkipWhen(python is null, "python3 is not here");

        string file = Path.Combine(Path.GetTempPath(), $"packbuilder-gold-{name}-{Environment.ProcessId}.yaml");
        try
        {
            File.WriteAllText(file, GuideYamlWriter.Write(RealCapture.Parse(name)), new UTF8Encoding(false));
            var run = OutsideProgram.Run(python!, Path.Combine(TestPaths.Checks, "compare_guide.py"), RealCapture.Gold(name), file);
            Assert.SkipWhen(run.Error.Contains("No module named 'yaml'", StringComparison.Ordinal), "the YAML library of Python is not here");

            Assert.Contains("measures full", run.Output);
            Assert.DoesNotContain(run.Output.Split('\n'), line => line.StartsWith("FAIL", StringComparison.Ordinal));
        }
        finally
        {
            File.Delete(file);
        }
    }
}
