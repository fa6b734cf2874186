using System.Collections.Immutable;
using System.Globalization;
using PackBuilder.Guides.Model;
using PackBuilder.Text.Data;

namespace PackBuilder.Packs.Trees;

/// <summary>
/// The script of an exercise as a template sees it. What a partner says and the solution are only there where the edition shows scripts. A
/// passage to type comes in lines with the number of characters, or of English words, up to the end of each, so that whoever stops in the middle can count.
/// </summary>
internal static class ScriptTree
{
    // Of a line to type, in half squares: a Chinese character takes two.
    private const int LineWidth = 64;

    public static DataMap Build(ScriptBlock script, PackTextTree texts, bool showsScripts, Func<ImmutableArray<Turn>, DataList?> turns)
    {
        bool isTyping = script.Kind == ScriptKinds.Typing;
        bool isSeen = showsScripts || ScriptKinds.IsOpen(script.Kind);
        var map = new DataMapBuilder
        {
            { "type", "script" },
            { "id", script.Id },
            { "kind", script.Kind },
            { "title", texts.Text(script.Title) },
            { "task", texts.Text(script.Task) },
            { "seconds", script.Seconds },
            { "characters", Said(script).Sum(text => text.Zh?.Count(char.IsLetterOrDigit) ?? 0) },
            { "words", Said(script).Sum(text => text.En?.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length ?? 0) },
            { "open", ScriptKinds.IsOpen(script.Kind) },
            { "text", isSeen && !isTyping ? texts.List(script.Text) : null },
            { "turns", isSeen ? turns(script.Turns) : null },
            { "lines", isTyping ? Lines(script, texts) : null },
            { "answer", showsScripts ? texts.List(script.Answer) : null },
        };
        return map.Build();
    }

    private static IEnumerable<LocalizedText> Said(ScriptBlock script) => script.Text.Concat(script.Turns.Select(turn => turn.Text));

    private static DataList Lines(ScriptBlock script, PackTextTree texts)
    {
        var lines = ImmutableArray.CreateBuilder<DataValue>();
        bool isEnglish = script.Text.All(paragraph => paragraph.ToString().All(c => c < '\u2E80'));
        int count = 0;
        foreach (string line in script.Text.SelectMany(paragraph => Split(paragraph.ToString())))
        {
            count += isEnglish ? line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length : line.Count(c => !char.IsWhiteSpace(c));
            lines.Add(new DataMapBuilder { { "text", texts.Text(new LocalizedText(line)) }, { "count", count.ToString(CultureInfo.InvariantCulture) } }.Build());
        }

        return new DataList(lines.ToImmutable());
    }

    // A word or a number stays whole, and no line starts with a mark that closes something.
    private static IEnumerable<string> Split(string text)
    {
        int start = 0, width = 0, end = 0;
        for (int i = 0; i < text.Length; i++)
        {
            width += char.IsAscii(text[i]) ? 1 : 2;
            if (width > LineWidth && end > start)
            {
                yield return text[start..end].Trim();
                width = text[end..(i + 1)].Sum(c => char.IsAscii(c) ? 1 : 2);
                start = end;
            }

            bool isWhole = i + 1 == text.Length || !(char.IsAsciiLetterOrDigit(text[i]) && char.IsAsciiLetterOrDigit(text[i + 1]));
            bool opens = text[i] is '“' or '（' or '《' or '‘';
            bool closesNext = i + 1 < text.Length && (char.IsPunctuation(text[i + 1]) || text[i + 1] is '+' or '%') && text[i + 1] is not ('“' or '（' or '《' or '‘');
            if (isWhole && !opens && !closesNext)
                end = i + 1;
        }

        if (text[start..].Trim() is { Length: > 0 } last)
            yield return last;
    }
}
