using System.Text.RegularExpressions;
using PackBuilder.Tests.Support;

namespace PackBuilder.Tests.Guides.Restoration.Damage;

/// <summary>Damages paragraphs of our own guides and restores them. They are part of what the language model has learnt, so the
/// share of right guesses is no measure for strange text; that sound text stays and that nothing is left over is.</summary>
public partial class DamagePropertyTests
{
    private static readonly PublisherDamage _damage = new();

    [Fact]
    public void A_sentence_with_a_lost_byte_and_readings_is_restored()
    {
        const string text = "先说明原因。快递还没有到，请您稍等，我会马上处理问题。";
        string damaged = _damage.Of(text);
        Assert.Contains("??", damaged);
        Assert.Equal(text, Restore.Clean(damaged));
    }

    [Fact]
    public void Nearly_every_paragraph_comes_back_and_no_trace_of_damage_stays()
    {
        int all = 0, same = 0;
        var wrong = new List<string>();
        foreach (string text in Paragraphs().Take(250))
        {
            string restored = Restore.Clean(_damage.Of(text));
            Assert.DoesNotContain(restored, c => c is >= '\uE000' and <= '\uF8FF');
            all++;
            if (restored == Restore.Clean(text))
                same++;
            else
                wrong.Add(restored);
        }

        Assert.True(all > 150, $"only {all} paragraphs");
        Assert.True(same >= all * 0.9, $"{same} of {all}; {string.Join(" / ", wrong.Take(5))}");
    }

    [Fact]
    public void Sound_paragraphs_are_not_repaired() =>
        Assert.All(Paragraphs().Take(250), text => Assert.True(Restore.Text(text).Repairs?.Spans.IsEmpty ?? true, text));

    private static IEnumerable<string> Paragraphs() =>
        Directory.EnumerateFiles(Path.Combine(TestPaths.Repository, "sources", "guides"), "*.md").Order(StringComparer.Ordinal)
            .SelectMany(file => Plain().Matches(File.ReadAllText(file))).Select(match => match.Value);

    [GeneratedRegex(@"[\u4E00-\u9FFF，。、；：？！“”]{25,}")]
    private static partial Regex Plain();
}
