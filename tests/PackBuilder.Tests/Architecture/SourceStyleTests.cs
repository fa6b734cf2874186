using System.Text.RegularExpressions;

namespace PackBuilder.Tests.Architecture;

/// <summary>What a reader of the sources may rely on.</summary>
public partial class SourceStyleTests
{
    // A file of this length has more than one subject, unless it is a table of data.
    private const int LongestFile = 500;

    [Fact]
    public void Namespaces_follow_folders()
    {
        var wrong = SourceFolders.Files()
            .Where(file => Namespace().Match(file.Text) is { Success: true } match
                && match.Groups[1].Value != Path.GetDirectoryName(file.Path)!.Replace('\\', '.').Replace('/', '.'))
            .Select(file => file.Path);

        Assert.Empty(wrong);
    }

    [Fact]
    public void No_file_is_long()
    {
        var long_ = SourceFolders.Files()
            .Select(file => (file.Path, Lines: file.Text.Count(c => c == '\n')))
            .Where(file => file.Lines > LongestFile);

        Assert.Empty(long_);
    }

    [Theory]
    [InlineData(@"\bDateTime(Offset)?\.(Now|UtcNow|Today)\b", "the clock must not reach any output")]
    [InlineData(@"\bGuid\.NewGuid\b", "random ids must not reach any output")]
    [InlineData(@"\bnew Random\(\)|\bRandom\.Shared\b", "draws are seeded")]
    [InlineData(@"\bEnvironment\.(MachineName|UserName|TickCount)", "the machine must not reach any output")]
    [InlineData(@"\bCultureInfo\.(CurrentCulture|CurrentUICulture)\b", "the locale must not reach any output")]
    [InlineData(@"\bSystem\.Net\.(Http|Sockets)\b|\bHttpClient\b", "the program never uses a network")]
    public void What_breaks_reproducible_output_is_not_used(string pattern, string reason)
    {
        var wrong = SourceFolders.Files().Where(file => Regex.IsMatch(file.Text, pattern)).Select(file => file.Path).ToList();

        Assert.True(wrong.Count == 0, $"{reason}: {string.Join(", ", wrong)}");
    }

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();
}
