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

    // The model of guides and that of documents mirror each other, and each writer has what a composition of its own needs, those for paper a theme as well.
    private static readonly string[] Mirrored = ["Composition", "ListBlock", "ListItem", "Theme"];

    [Fact]
    public void A_name_means_one_type()
    {
        var doubles = SourceFolders.Files()
            .SelectMany(file => Declaration().Matches(file.Text).Select(match => (Type: match.Groups[1].Value, file.Path)).Distinct())
            .GroupBy(declared => declared.Type)
            .Where(declared => declared.Count() > 1 && !Mirrored.Contains(declared.Key))
            .Select(declared => $"{declared.Key}: {string.Join(", ", declared.Select(one => one.Path))}");

        Assert.Empty(doubles);
    }

    [Fact]
    public void Declarations_are_seen() =>
        Assert.Equal(
            ["One", "Two", "Three", "Four"],
            Declaration().Matches("public sealed record One(int A);\ninternal static partial class Two\npublic readonly record struct Three\n    private class Inner\ninternal enum Four\n").Select(match => match.Groups[1].Value));

    [Fact]
    public void No_file_is_long()
    {
        var long_ = SourceFolders.Files()
            .Select(file => (file.Path, Lines: file.Text.Count(c => c == '\n')))
            .Where(file => file.Lines > LongestFile);

        Assert.Empty(long_);
    }

    // Types of their own: partial ones are declared once in each of their files.
    [GeneratedRegex(@"^(?:public|internal) (?:static |sealed |abstract |readonly |partial |unsafe |ref )*(?:record struct|record|class|struct|interface|enum) (\w+)", RegexOptions.Multiline)]
    private static partial Regex Declaration();

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();
}
