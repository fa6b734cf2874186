using PackBuilder.Fuzz;
using PackBuilder.Tests.Support;

namespace PackBuilder.Tests.Guides;

/// <summary>Input that once broke a reader or writer (tests/PackBuilder.Fuzz finds it and makes it small) breaks none any more.</summary>
public class FuzzCorpusTests
{
    private static readonly string Corpus = Path.Combine(TestPaths.Repository, "tests", "data", "fuzz");

    [Fact]
    public void What_was_found_by_random_input_is_mended()
    {
        var targets = FuzzTarget.All(TestPaths.Repository).ToDictionary(target => target.Name);
        foreach (string file in Directory.Exists(Corpus) ? Directory.GetFiles(Corpus, "*", SearchOption.AllDirectories).Where(file => !file.EndsWith(".md", StringComparison.Ordinal) || Path.GetDirectoryName(file) != Corpus) : [])
        {
            var thrown = Record.Exception(() => targets[Path.GetFileName(Path.GetDirectoryName(file)!)].Run(File.ReadAllBytes(file)));
            Assert.True(thrown is null, $"{Path.GetRelativePath(TestPaths.Repository, file)}: {thrown}");
        }
    }
}
