using System.Globalization;
using PackBuilder.Guides.Model;
using PackBuilder.Packs.Selection;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Cli.Explaining;

/// <summary>How a block is named to a person: kind, id or line, and its first words.</summary>
internal static class BlockNames
{
    // Characters of the first words: enough to recognise it.
    private const int Longest = 24;

    public static Message Of(GuideBlock block) => $"{KindOf(block)} {IdOf(block)}{Message.Verbatim(Words(GuideTexts.FirstOf(block)))}";

    /// <summary>Without its kind.</summary>
    public static Message WithoutKind(GuideBlock block) => $"{IdOf(block)}{Message.Verbatim(Words(GuideTexts.FirstOf(block)))}";

    /// <summary>The word that YAML has for a kind, where the language has none of its own.</summary>
    public static Message KindOf(GuideBlock block) => block switch
    {
        ParagraphBlock => "paragraph",
        ListBlock => "list",
        TableBlock => "table",
        MaterialBlock => "material",
        FaqBlock => "faq",
        ExampleBlock => "example",
        TermBlock => "term",
        ChecklistBlock => "checklist",
        TipBlock => "tip",
        FigureBlock => "figure",
        NoteBlock => "note",
        FactBlock => "fact",
        QuestionBlock => "question",
        ScriptBlock => "script",
        ScenarioBlock => "scenario",
        LetterBlock => "letter",
        _ => Message.Verbatim(BlockKinds.NameOf(block)),
    };

    private static Message IdOf(GuideBlock block) => block.Id is { } id ? Message.Verbatim(id) : block.From is { } from ? (Message)$"line {from.Line}" : $"no. {block.Ordinal}";

    private static string Words(string text)
    {
        string line = text.ReplaceLineEndings(" ");
        var characters = new StringInfo(line);
        return line.Length == 0 ? "" : "  " + (characters.LengthInTextElements <= Longest ? line : characters.SubstringByTextElements(0, Longest) + "…");
    }
}
