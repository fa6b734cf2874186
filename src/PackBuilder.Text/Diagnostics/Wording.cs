using System.Collections.Frozen;

namespace PackBuilder.Text.Diagnostics;

/// <summary>What the program says in a language, by what it says in English.</summary>
public sealed class Wording
{
    private static readonly Lazy<Wording> LazyChinese = new(() => new Wording("zh", WordingFile.Read("zh")));

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
}
