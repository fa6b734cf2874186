using PackBuilder.Guides.Model;

namespace PackBuilder.Guides.Yaml;

/// <summary>The word after <c>type:</c> for each kind of block.</summary>
public static class GuideBlockTypes
{
    private static readonly KeyValuePair<string, Type>[] Types =
    [
        new("paragraph", typeof(ParagraphBlock)),
        new("list", typeof(ListBlock)),
        new("table", typeof(TableBlock)),
        new("question", typeof(QuestionBlock)),
        new("scenario", typeof(ScenarioBlock)),
        new("script", typeof(ScriptBlock)),
        new("material", typeof(MaterialBlock)),
        new("faq", typeof(FaqBlock)),
        new("example", typeof(ExampleBlock)),
        new("term", typeof(TermBlock)),
        new("checklist", typeof(ChecklistBlock)),
        new("letter", typeof(LetterBlock)),
        new("tip", typeof(TipBlock)),
        new("fact", typeof(FactBlock)),
        new("figure", typeof(FigureBlock)),
        new("note", typeof(NoteBlock)),
    ];

    public static IReadOnlyCollection<KeyValuePair<string, Type>> All => Types;

    public static IReadOnlyCollection<string> Names { get; } = [.. Types.Select(type => type.Key)];

    public static string NameOf(GuideBlock block) => Types.First(type => type.Value == block.GetType()).Key;
}
