using PackBuilder.Guides.Model;
using PackBuilder.Packs.Model;

namespace PackBuilder.Packs.Trees;

/// <summary>Whether an edition shows a block, by the parts that the block counts as.</summary>
public static class BlockParts
{
    // Of the cells of a form, at least this share is there to be filled in.
    private const double FormShare = 1.0 / 3;

    public static bool Shows(EditionDefinition edition, GuideBlock block) =>
        edition.Shows.Contains(PartOf(block)) || NarrowPartOf(block) is { } narrow && edition.Shows.Contains(narrow);

    private static EditionPart PartOf(GuideBlock block) => block switch
    {
        QuestionBlock or MaterialBlock => EditionPart.Questions,
        ScenarioBlock => EditionPart.Scenarios,
        ScriptBlock => EditionPart.Exercises,
        FaqBlock => EditionPart.Faqs,
        ChecklistBlock => EditionPart.Checklists,
        TipBlock => EditionPart.Tips,
        NoteBlock => EditionPart.Notes,
        _ => EditionPart.Reading,
    };

    private static EditionPart? NarrowPartOf(GuideBlock block) => block switch
    {
        LetterBlock => EditionPart.Letters,
        TermBlock => EditionPart.Terms,
        TableBlock table when IsForm(table) => EditionPart.Forms,
        _ => null,
    };

    private static bool IsForm(TableBlock table)
    {
        int cells = table.Rows.Length * table.Columns.Length;
        int written = table.Rows.Sum(row => row.Count(cell => !string.IsNullOrWhiteSpace(cell.Zh ?? cell.En)));
        return cells > 0 && cells - written >= cells * FormShare;
    }
}
