using PackBuilder.Text.Data;
using PackBuilder.Text.Source;
using PackBuilder.Text.Yaml;

namespace PackBuilder.Tests.Templating;

/// <summary>A case of tests/data/templates; see the README there.</summary>
/// <param name="Output">What must come out; null where an error is expected.</param>
/// <param name="Error">Code, file and place of the expected error.</param>
internal sealed record TemplateCaseFile(
    IReadOnlyDictionary<string, string> Templates, DataMap Model, string? Output, string? Error)
{
    public static TemplateCaseFile Read(string path)
    {
        var sections = Sections(File.ReadAllLines(path)).ToList();
        string? Find(string head) => sections.FirstOrDefault(s => s.Head == head).Content;
        var templates = new Dictionary<string, string> { ["main"] = Find("template")! };
        foreach (var (head, content) in sections.Where(s => s.Head.StartsWith("partial ", StringComparison.Ordinal)))
            templates[head["partial ".Length..]] = content;
        string? error = sections.Select(s => s.Head).FirstOrDefault(h => h.StartsWith("error ", StringComparison.Ordinal));
        return new TemplateCaseFile(
            templates, ReadModel(path, Find("model")), Find("output"), error?["error ".Length..]);
    }

    private static DataMap ReadModel(string path, string? yaml)
    {
        if (yaml is null)
            return new DataMap([]);
        return (DataMap)YamlData.From(YamlFile.Read(new SourceText(path, yaml)).Value!);
    }

    private static IEnumerable<(string Head, string Content)> Sections(string[] lines)
    {
        int start = Array.FindIndex(lines, IsHead);
        while (start >= 0 && start < lines.Length)
        {
            int end = Array.FindIndex(lines, start + 1, IsHead);
            end = end < 0 ? lines.Length : end;
            yield return (lines[start][3..], string.Concat(lines[(start + 1)..end].Select(line => line + "\n")));
            start = end;
        }
    }

    private static bool IsHead(string line) => line.StartsWith("== ", StringComparison.Ordinal);
}
