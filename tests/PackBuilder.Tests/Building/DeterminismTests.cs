using System.Security.Cryptography;
using PackBuilder.Tests.Support;

namespace PackBuilder.Tests.Building;

/// <summary>The program as a process of its own, in two worlds that differ in all that must not matter.</summary>
[Tier(Tier.Determinism)]
public class DeterminismTests
{
    [Fact]
    public void Folder_time_zone_and_locale_change_no_byte()
    {
        string scratch = Directory.CreateTempSubdirectory("packbuilder-").FullName;
        try
        {
            string one = Build(TestPaths.Repository, Path.Combine(scratch, "one"), "UTC", "C");
            string two = Build(Path.Combine(TestPaths.Repository, "src"), Path.Combine(scratch, "two", "deeper"), "Asia/Kolkata", "tr_TR.UTF-8");

            Assert.Equal(Hashes(one), Hashes(two));
            Assert.True(Hashes(one).Count() >= 5);
        }
        finally
        {
            Directory.Delete(scratch, true);
        }
    }

    private static string Build(string folder, string output, string timeZone, string locale)
    {
        string[] arguments =
        [
            Path.Combine(AppContext.BaseDirectory, "packbuilder.dll"),
            "build", "--pack", "bilingual", "--employer", "none", "--edition", "worksheet", "--output", output,
        ];
        var run = OutsideProgram.Run("dotnet", arguments, start =>
        {
            start.WorkingDirectory = folder;
            start.Environment["TZ"] = timeZone;
            start.Environment["LC_ALL"] = locale;
            start.Environment["LANG"] = locale;
            start.Environment.Remove("SOURCE_DATE_EPOCH");
        });
        Assert.True(run.ExitCode == 0, run.Error);
        return output;
    }

    private static IEnumerable<string> Hashes(string folder) =>
        Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(path => $"{Path.GetRelativePath(folder, path)} {Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(path)))}");
}
