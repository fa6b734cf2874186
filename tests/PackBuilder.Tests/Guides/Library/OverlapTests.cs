using PackBuilder.Guides.Captures;
using PackBuilder.Guides.Model;
using PackBuilder.Packs.Selection;
using PackBuilder.Tests.Cli.Support;
using PackBuilder.Tests.Support;

namespace PackBuilder.Tests.Guides.Library;

/// <summary>What comes with the program is written for it: no wording of the captures that it was tried on has come in.</summary>
public class OverlapTests
{
    // Han characters in a row: longer than stock phrases are.
    private const int Run = 13;

    [SharedFact]
    public void Nothing_of_the_captures_is_in_the_guides_and_employers()
    {
        string folder = Path.Combine(TestPaths.Shared, "guides");
        var captured = Directory.EnumerateFiles(Path.Combine(folder, "captures")).Select(file => new CaptureReader().Read(Path.GetFileName(file), File.ReadAllBytes(file)).Value!.Text.Content)
            .Concat(Directory.EnumerateFiles(Path.Combine(folder, "restored"), "*.md").Select(File.ReadAllText))
            .SelectMany(Runs)
            .ToHashSet();
        var employers = Repository.Context.Catalogue.Employers.SelectMany(entry => entry.Value!.Overrides).SelectMany(wording => new[] { wording.Prompt, wording.Intent, wording.Sample }.Concat(wording.FollowUps).Concat(wording.FollowUpHints));

        Assert.True(captured.Count > 1000);
        Assert.Empty(Repository.Library.Guides.SelectMany(GuideTexts.All).Concat(employers.OfType<LocalizedText>()).SelectMany(text => Runs(text.Zh ?? "")).Where(captured.Contains).Distinct());
    }

    private static IEnumerable<string> Runs(string text)
    {
        string han = string.Concat(text.Where(c => c is >= '\u4E00' and <= '\u9FFF'));
        return Enumerable.Range(0, Math.Max(0, han.Length - Run + 1)).Select(at => han.Substring(at, Run));
    }
}
