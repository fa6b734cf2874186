using System.Xml.Linq;
using PackBuilder.Tests.Support;

namespace PackBuilder.Tests.Architecture;

/// <summary>
/// The compiler refuses what src/BannedSymbols.txt names (RS0030). It says nothing about a line that names no symbol at all, nor
/// about a project that is compiled without the list, so these tests do.
/// </summary>
public class BannedSymbolsTests
{
    private static readonly string Source = Path.Combine(TestPaths.Repository, "src");

    public static TheoryData<string> Lines() => [.. File.ReadAllLines(Path.Combine(Source, "BannedSymbols.txt"))];

    [Theory]
    [MemberData(nameof(Lines))]
    public void A_banned_symbol_exists_and_has_a_reason(string line)
    {
        string[] parts = line.Split("; ", 2);

        Assert.True(parts.Length == 2 && parts[1].Length > 0, "write the reason after the symbol and a semicolon");
        Assert.True(DocumentationIds.Exists(parts[0]), $"{parts[0]} names nothing");
    }

    [Theory]
    [InlineData("P:System.DateTime.Nw")]
    [InlineData("T:System.Randm")]
    [InlineData("M:System.Guid.CreateVersion7(System.Int32)")]
    [InlineData("N:System.Net.Htp")]
    [InlineData("System.DateTime.Now")]
    public void A_misspelled_symbol_is_seen(string id) => Assert.False(DocumentationIds.Exists(id));

    [Fact]
    public void Every_project_of_the_program_is_compiled_with_the_list()
    {
        var shared = XDocument.Load(Path.Combine(Source, "Directory.Build.props"));

        Assert.Contains(shared.Descendants("PackageReference"), element => (string?)element.Attribute("Include") == "Microsoft.CodeAnalysis.BannedApiAnalyzers");
        Assert.Contains(shared.Descendants("AdditionalFiles"), element => ((string?)element.Attribute("Include"))?.EndsWith("BannedSymbols.txt", StringComparison.Ordinal) == true);
        // A file of the same name deeper down would hide this one from the projects below it.
        Assert.Single(Directory.GetFiles(Source, "Directory.Build.props", SearchOption.AllDirectories));
    }

    [Fact]
    public void Only_the_host_switches_the_list_off()
    {
        var places = SourceFolders.Files().Where(file => file.Text.Contains("RS0030", StringComparison.Ordinal)).Select(file => file.Path);

        Assert.Equal(["PackBuilder.Cli/Hosting/Host.cs"], places);
    }
}
