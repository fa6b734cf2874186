using System.Collections.Immutable;
using PackBuilder.Guides.Model;
using PackBuilder.Packs.Model;
using PackBuilder.Packs.Selection;
using PackBuilder.Text.Data;

namespace PackBuilder.Packs.Trees;

/// <summary>
/// A text as a template sees it: <c>zh</c> and <c>en</c> where they exist; <c>main</c> in the language of the pack, or in the
/// other where there is only that; <c>other</c> in a bilingual pack where there are both. Slots filled, escaped for Markdown.
/// A text of several paragraphs also has them one by one as <c>paragraphs</c>.
/// </summary>
/// <param name="isRich">The guide's texts may hold strong, emphasis and code.</param>
internal sealed class PackTextTree(PackLanguage language, Slots slots, bool isRich)
{
    public DataMap? Text(LocalizedText? text)
    {
        string? zh = Escape(text?.Zh, false);
        string? en = Escape(text?.En, true);
        if (zh is null && en is null)
            return null;
        bool englishFirst = language == PackLanguage.En;
        return new DataMapBuilder
        {
            { "zh", zh },
            { "en", en },
            { "main", englishFirst ? en ?? zh : zh ?? en },
            { "other", language == PackLanguage.Bilingual && zh is not null ? en : null },
            { "paragraphs", Paragraphs(text!) },
        }.Build();
    }

    // Languages that have equally many paragraphs go side by side; otherwise one follows the other.
    private DataList? Paragraphs(LocalizedText text)
    {
        string[] zh = Lines(text.Zh), en = Lines(text.En);
        if (zh.Length < 2 && en.Length < 2)
            return null;
        LocalizedText[] paragraphs = zh.Length == en.Length
            ? [.. zh.Zip(en, (one, other) => new LocalizedText(one, other))]
            : language == PackLanguage.Bilingual || zh.Length == 0
                ? [.. zh.Select(line => new LocalizedText(line)), .. en.Select(line => new LocalizedText(null, line))]
                : [.. (language == PackLanguage.En && en.Length > 0 ? en : zh).Select(line => new LocalizedText(line))];
        return List([.. paragraphs]);
    }

    private static string[] Lines(string? text) =>
        text?.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];

    /// <summary>Null for an empty list, so that a template's <c>if</c> works.</summary>
    public DataList? List(ImmutableArray<LocalizedText> texts)
    {
        DataValue[] items = [.. texts.Select(Text).OfType<DataMap>()];
        return items.Length == 0 ? null : new DataList([.. items]);
    }

    /// <summary>As <see cref="Text"/>, with an empty text where there is none: a cell of a table must not shift.</summary>
    public DataMap Cell(LocalizedText text) =>
        Text(text) ?? new DataMapBuilder { { "zh", "" }, { "en", null as string }, { "main", "" }, { "other", null as string }, { "paragraphs", null as string } }.Build();

    private string? Escape(string? text, bool english)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        string filled = slots.Fill(text, english);
        string escaped = isRich ? RichText.Escape(filled) : MarkdownEscaper.Escape(filled);
        return escaped.Length == 0 ? null : escaped;
    }
}
