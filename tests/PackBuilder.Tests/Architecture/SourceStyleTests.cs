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

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();
}
