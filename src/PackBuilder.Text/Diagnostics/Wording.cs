using System.Collections.Frozen;

namespace PackBuilder.Text.Diagnostics;

/// <summary>What the program says in a language, by what it says in English.</summary>
public sealed class Wording
{
    private static readonly Lazy<Wording> LazyChinese = new(() => new Wording("zh", ReadFile("zh")));

    private readonly FrozenDictionary<string, string> _texts;

    private Wording(string language, IEnumerable<KeyValuePair<string, string>> texts)
    {
        Language = language;
        _texts = texts.ToFrozenDictionary(StringComparer.Ordinal);
    }

    public static Wording English { get; } = new("en", []);

    // Read when it is first asked for.
    public static Wording Chinese => LazyChinese.Value;

    /// <summary>As options and settings name it: <c>zh</c> or <c>en</c>.</summary>
    public string Language { get; }

    public IReadOnlyDictionary<string, string> Texts => _texts;

    /// <summary>The words of a language; null where there are none.</summary>
    public static Wording? In(string language) => language switch
    {
        "en" => English,
        "zh" => Chinese,
        _ => null,
    };

    /// <summary>A format in this language; the English one where there is no other. A name alone, such as 'title', has the quotation marks of the language.</summary>
    public string Of(string format) => _texts.TryGetValue(format, out string? text) ? text
        : format is ['\'', .. var name, '\''] && !name.Contains('\'') && _texts.TryGetValue("'{0}'", out string? quoted) ? quoted.Replace("{0}", name, StringComparison.Ordinal)
        : format;

    // A line of English at the margin, below it, indented, what is said instead. A \n is the end of a line, a \_ a space at the start of one;
    // lines that start with # are comments.
    private static IEnumerable<KeyValuePair<string, string>> ReadFile(string language)
    {
        const string Indent = "  ";
        using var stream = typeof(Wording).Assembly.GetManifestResourceStream($"wording.{language}.txt")
            ?? throw new InvalidOperationException($"the program has no words of '{language}'");
        using var reader = new StreamReader(stream);
        string? english = null;
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith(Indent, StringComparison.Ordinal) && english is not null)
                yield return new(Unescape(english), Unescape(line[Indent.Length..]));
            english = line.Length == 0 || line[0] is '#' or ' ' ? null : line;
        }
    }

    private static string Unescape(string text) => text.Replace("\\n", "\n", StringComparison.Ordinal).Replace("\\_", " ", StringComparison.Ordinal);
}
