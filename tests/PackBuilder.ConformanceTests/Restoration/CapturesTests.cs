using System.Text.Json;

namespace PackBuilder.ConformanceTests.Restoration;

public class CapturesTests
{
    [SharedTheory]
    [InlineData("000.txt", 0, 0)]
    [InlineData("001.txt", 363, 1672)]
    [InlineData("002.txt", 0, 0)]
    [InlineData("003.txt", 0, 0)]
    [InlineData("004.txt", 1885, 4709)]
    public void Readings_and_Traditional_characters_are_counted_right(string name, int annotations, int simplified)
    {
        var repairs = Restored.Capture(name).Repairs;
        Assert.Equal((annotations, simplified), (repairs?.AnnotationsStripped ?? 0, repairs?.CharactersSimplified ?? 0));
    }

    [SharedTheory]
    [InlineData("000")]
    [InlineData("001")]
    [InlineData("002")]
    [InlineData("004")]
    public void Exactly_the_furniture_is_taken_out(string name)
    {
        var restored = Restored.Capture($"{name}.txt");
        var gold = JsonDocument.Parse(File.ReadAllText(Path.Combine(TestPaths.Shared, "guides", "gold", $"{name}.json"))).RootElement;
        var boilerplate = gold.GetProperty("boilerplate").EnumerateArray().Select(line => line.GetString()!.Trim()).Order(StringComparer.Ordinal);
        var taken = restored.Furniture.Select(line => restored.Capture.Text.Line(line.Line).Trim());

        // A credit within a line of text is cut out of it, and the line stays.
        int within = restored.Repairs?.Changes.Count(change => change.Key == "image-credit") ?? 0;
        Assert.Equal(boilerplate.Skip(within), taken.Order(StringComparer.Ordinal));
    }

    [SharedTheory]
    [InlineData("000.txt")]
    [InlineData("001.txt")]
    [InlineData("002.txt")]
    [InlineData("003.txt")]
    [InlineData("004.txt")]
    public void Nothing_of_the_damage_is_left_and_every_line_is_accounted_for(string name)
    {
        var restored = Restored.Capture(name);
        string text = Restored.Fold(restored);

        Assert.DoesNotContain(text, c => c is (>= '\uE000' and <= '\uF8FF') or (>= '\u3040' and <= '\u30FF') or '\uFFFD');
        Assert.DoesNotMatch("[\u4E00-\u9FFF]\\([a-z]*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-z]*\\)", text);
        var lines = restored.Capture.Text;
        int count = lines.Content.EndsWith('\n') ? lines.LineCount - 1 : lines.LineCount;
        Assert.Equal(count, restored.Capture.Blocks.Sum(block => block.Lines) + restored.Furniture.Length);
    }
}
