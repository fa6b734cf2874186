using System.Text.Json;

namespace PackBuilder.ConformanceTests.Restoration;

public class DamageCasesTests
{
    [SharedFact]
    public void Every_damage_case_is_restored_exactly() =>
        AssertAll("damage-cases.jsonl", "damaged", "clean");

    [SharedFact]
    public void Every_control_case_comes_through_unchanged() =>
        AssertAll("control-cases.jsonl", "input", "expected");

    [SharedTheory]
    [InlineData("001")]
    [InlineData("004")]
    public void Every_damaged_span_of_a_capture_is_found_and_restored(string capture)
    {
        var repaired = Restored.Capture($"{capture}.txt").Repairs!.Spans.Select(span => (span.Before, Restored.Fold(span.After), span.Certainty));
        var expected = Cases("damage-spans.json").EnumerateArray()
            .Where(span => span.GetProperty("file").GetString() == capture)
            .Select(span => (Text(span, "before"), Restored.Fold(Text(span, "after")), Text(span, "recovery")));

        Assert.Equal(expected, repaired);
    }

    [SharedFact]
    public void Places_that_the_damage_left_alone_stay() =>
        Assert.All(Cases("damage-escapes.json").EnumerateArray(), escape =>
            Assert.Contains(Restored.Fold(Text(escape, "text")), Restored.Fold(Restored.Capture($"{Text(escape, "file")}.txt"))));

    private static void AssertAll(string file, string from, string to) =>
        Assert.All(File.ReadLines(PathOf(file)).Where(line => line.Length > 0), line =>
        {
            var pair = JsonDocument.Parse(line).RootElement;
            Assert.Equal(Restored.Fold(Text(pair, to)), Restored.Fold(Restored.Text(Text(pair, from))));
        });

    private static JsonElement Cases(string file) => JsonDocument.Parse(File.ReadAllText(PathOf(file))).RootElement;

    private static string PathOf(string file) => Path.Combine(TestPaths.Shared, "guides", "cases", file);

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
