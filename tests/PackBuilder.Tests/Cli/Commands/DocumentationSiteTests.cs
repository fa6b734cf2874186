using System.Net;
using System.Text.RegularExpressions;
using PackBuilder.Tests.Support;

namespace PackBuilder.Tests.Cli.Commands;

/// <summary>The program makes the site of its own documentation, with everything that the files of docs/ say.</summary>
[Tier(Tier.Tools)]
public sealed partial class DocumentationSiteTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("packbuilder-site-").FullName;

    [ToolFact("bash")]
    public void Each_language_has_a_page_of_all_chapters()
    {
        string script = Path.Combine(TestPaths.Repository, "tools", "docs-site", "make-site.sh");
        OutsideProgram.OutputOf("bash", script, _folder, "dotnet", Path.Combine(AppContext.BaseDirectory, "packbuilder.dll"));

        string index = File.ReadAllText(Path.Combine(_folder, "index.html"));
        foreach (var (page, suffix) in new[] { ("zh", ".zh-CN"), ("en", "") })
        {
            Assert.Contains($"href=\"{page}.html\"", index);
            string html = File.ReadAllText(Path.Combine(_folder, page + ".html"));
            string shown = Squeezed(WebUtility.HtmlDecode(Tag().Replace(html, "")));
            foreach (string chapter in new[] { "trainers", "authors", "schemas", "codes" })
            {
                Assert.Contains($"id=\"{chapter}\"", html);
                string written = File.ReadAllText(Path.Combine(TestPaths.Repository, "docs", chapter + suffix + ".md"));
                Assert.All(Words(written), line => Assert.Contains(line, shown));
            }

            Assert.DoesNotMatch(@"href=""(?!#|https:|data:)", html);
            Assert.DoesNotMatch(@"href=""[^""]*\.\.", html);
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    // Headings, and the lines of code, which are shown as they stand.
    private static IEnumerable<string> Words(string markdown) =>
        Heading().Matches(markdown).Concat(Code().Matches(markdown)).Select(line => Squeezed(line.Groups["text"].Value)).Where(text => text.Length > 0);

    private static string Squeezed(string text) => Blank().Replace(text, "");

    [GeneratedRegex("^#{1,4} (?<text>.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex("^    (?<text>.+)$", RegexOptions.Multiline)]
    private static partial Regex Code();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s")]
    private static partial Regex Blank();
}
