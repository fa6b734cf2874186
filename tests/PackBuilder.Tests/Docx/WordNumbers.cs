using System.Globalization;
using System.Xml.Linq;

namespace PackBuilder.Tests.Docx;

/// <summary>
/// Counts as a word processor does (ISO/IEC 29500-1 17.9): what number each paragraph shows. Shares no code with what reads Word files.
/// </summary>
internal sealed class WordNumbers
{
    private const int Levels = 9;

    private static readonly XNamespace W = DocxFile.W;

    private readonly Dictionary<string, XElement> _styles;
    private readonly Dictionary<string, XElement> _instances;
    private readonly Dictionary<string, XElement> _definitions;
    private readonly Dictionary<string, int?[]> _counters = [];
    private readonly HashSet<(string Instance, int Level)> _started = [];

    private WordNumbers(XElement styles, XElement numbering)
    {
        _styles = styles.Elements(W + "style").ToDictionary(style => (string)style.Attribute(W + "styleId")!);
        _instances = numbering.Elements(W + "num").ToDictionary(one => (string)one.Attribute(W + "numId")!);
        _definitions = numbering.Elements(W + "abstractNum").ToDictionary(one => (string)one.Attribute(W + "abstractNumId")!);
    }

    /// <summary>The number of each paragraph; empty for one without.</summary>
    public static List<(XElement Paragraph, string Number)> Of(DocxFile file, XElement body)
    {
        var numbers = new WordNumbers(file.Part("word/styles.xml"), file.Part("word/numbering.xml"));
        return [.. body.Descendants(W + "p").Select(paragraph => (paragraph, numbers.Next(paragraph)))];
    }

    /// <summary>The body with the numbers of headings and questions as text, as the pages have them.</summary>
    public static XElement AsText(DocxFile file)
    {
        var body = file.Body;
        var names = file.Part("word/styles.xml").Elements(W + "style").ToDictionary(style => (string)style.Attribute(W + "styleId")!, style => Value(style, "name")!);
        foreach (var (paragraph, number) in Of(file, body))
        {
            string name = names.GetValueOrDefault(DocxFile.StyleOf(paragraph) ?? "", "");
            if (number.Length == 0 || name != "Question" && !name.StartsWith("heading ", StringComparison.OrdinalIgnoreCase))
                continue;
            var run = new XElement(W + "r", new XElement(W + "t", number));
            if (name == "Question" || paragraph.Descendants(W + "rStyle").Any(style => ((string?)style.Attribute(W + "val"))!.StartsWith("Question", StringComparison.Ordinal)))
                run.Add(new XElement(W + "tab"));
            paragraph.Element(W + "pPr")!.AddAfterSelf(run);
        }

        return body;
    }

    private string Next(XElement paragraph)
    {
        var direct = paragraph.Element(W + "pPr")?.Element(W + "numPr");
        var styled = Chain(DocxFile.StyleOf(paragraph)).Select(style => style.Element(W + "pPr")?.Element(W + "numPr")).FirstOrDefault(found => found is not null);
        string? id = Value(direct, "numId") ?? Value(styled, "numId");
        if (id is null or "0")
            return "";
        int level = int.Parse(Value(direct, "ilvl") ?? LevelOf(id, DocxFile.StyleOf(paragraph)) ?? Value(styled, "ilvl") ?? "0", CultureInfo.InvariantCulture);
        string definition = Value(_instances[id], "abstractNumId")!;
        if (!_counters.TryGetValue(definition, out int?[]? counters))
            _counters.Add(definition, counters = new int?[Levels]);
        int? start = Override(id, level);
        bool isNew = start is not null && _started.Add((id, level));
        counters[level] = counters[level] is { } last && !isNew ? last + 1 : start ?? 1;
        for (int below = level + 1; below < Levels; below++)
        {
            int? restart = (int?)Level(definition, below)?.Element(W + "lvlRestart")?.Attribute(W + "val");
            if (restart is null || restart > level)
                counters[below] = null;
        }

        return Show(definition, level, counters);
    }

    private static string Show(int?[] counters, string text, Func<int, string> format)
    {
        for (int i = 0; i < Levels; i++)
        {
            if (text.Contains($"%{i + 1}", StringComparison.Ordinal))
                text = text.Replace($"%{i + 1}", counters[i] is { } number ? format(i)[0] == 'c' ? Chinese(number) : number.ToString(CultureInfo.InvariantCulture) : "", StringComparison.Ordinal);
        }

        return text;
    }

    private string Show(string definition, int level, int?[] counters) =>
        Value(Level(definition, level), "numFmt") is null or "none" or "bullet" ? "" : Show(counters, Value(Level(definition, level), "lvlText")!, at => Value(Level(definition, at), "numFmt")!);

    private static string Chinese(int number)
    {
        string Digit(int digit) => digit == 0 ? "" : "一二三四五六七八九"[digit - 1].ToString();
        return number < 10 ? Digit(number) : (number < 20 ? "" : Digit(number / 10)) + "十" + Digit(number % 10);
    }

    private string? LevelOf(string id, string? style) => (string?)_definitions[Value(_instances[id], "abstractNumId")!].Elements(W + "lvl").FirstOrDefault(level => Value(level, "pStyle") == style)?.Attribute(W + "ilvl");

    private XElement? Level(string definition, int level) => _definitions[definition].Elements(W + "lvl").FirstOrDefault(one => (int)one.Attribute(W + "ilvl")! == level);

    private int? Override(string id, int level) =>
        (int?)_instances[id].Elements(W + "lvlOverride").FirstOrDefault(one => (int)one.Attribute(W + "ilvl")! == level)?.Element(W + "startOverride")?.Attribute(W + "val");

    private IEnumerable<XElement> Chain(string? id)
    {
        for (; id is not null && _styles.TryGetValue(id, out var style); id = Value(style, "basedOn"))
            yield return style;
    }

    private static string? Value(XElement? element, string child) => (string?)element?.Element(W + child)?.Attribute(W + "val");
}
