using PackBuilder.Documents.Model;
using PackBuilder.Docx.Composing;
using PackBuilder.Docx.Markup;
using PackBuilder.Docx.Runs;
using PackBuilder.Docx.Styles;
using PackBuilder.Looks;

namespace PackBuilder.Docx.Body;

/// <summary>Writes lists: the first paragraph of an item carries its mark, what follows is indented under it.</summary>
internal sealed class ListWriter(Composition composition, BodyStream stream, InlineWriter inlines, BlockWriter blocks)
{
    public void Write(ListBlock list, Box box, int level)
    {
        var numbering = list.Ordered ? NumberingOf(list, level, box) : null;
        bool isLoose = KeepRules.IsLoose(list.Items);
        for (int i = 0; i < list.Items.Length; i++)
            WriteItem(list.Items[i], numbering, box, level, isLoose && i > 0);
    }

    // In a question, a level of the list of questions; elsewhere a list of its own.
    private NumberingReference NumberingOf(ListBlock list, int level, Box box)
    {
        bool isInFrame = BoxedStyles.IsDeepInFrame(TextRole.Number(level), box);
        if (!isInFrame && composition.Card is { } card && card.LevelOf(list) is { } below)
            return new NumberingReference(below, NumberingKinds.PlannedId(card.Instance));
        int shown = Math.Min(level, Nesting.DeepestList);
        return new NumberingReference(shown - 1, composition.Numbering.Start(shown, list.Start, list.Items.Length, isInFrame));
    }

    private void WriteItem(ListItem item, NumberingReference? numbering, Box box, int level, bool isLoose)
    {
        var role = RoleOf(item, numbering is not null, level) with { IsLoose = isLoose };
        var paragraph = stream.Add(role, box);
        if (role.Numbering == NumberingKind.Number)
            paragraph.Properties = paragraph.Properties with { Numbering = numbering };

        if (item.Ticked is { } ticked)
        {
            paragraph.Properties = paragraph.Properties with { Numbering = NumberingKinds.Unmarked(role.Level) };
            WriteBox(paragraph.Content, ticked, box, role.Level);
        }

        bool startsWithText = item.Blocks is [Paragraph, ..];
        if (startsWithText)
            inlines.Write(((Paragraph)item.Blocks[0]).Inlines, paragraph.Content);
        blocks.Write(startsWithText ? item.Blocks.RemoveAt(0) : item.Blocks, box, level, startsWithText ? item.Blocks[0] : null);
    }

    /// <summary>What the first paragraph of an item is.</summary>
    public static TextRole RoleOf(ListItem item, bool isNumbered, int level) =>
        item.Ticked is not null ? TextRole.Check(level) : isNumbered ? TextRole.Number(level) : TextRole.Bullet(level);

    private void WriteBox(XmlBuffer xml, bool isTicked, Box box, int level)
    {
        if (box.HasFrame && level > 1)
            PlainRuns.Write(xml, ListStyles.WhiteBefore(level));
        CheckBoxes.Write(xml, isTicked, composition.Words.Box);
        xml.Tab();
    }
}
