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
        int instance = list.Ordered ? composition.Numbering.Start(Math.Min(level, Nesting.DeepestList), list.Start) : 0;
        bool isLoose = KeepRules.IsLoose(list.Items);
        for (int i = 0; i < list.Items.Length; i++)
            WriteItem(list.Items[i], list.Ordered, instance, box, level, isLoose && i > 0);
    }

    private void WriteItem(ListItem item, bool ordered, int instance, Box box, int level, bool isLoose)
    {
        var role = item.Ticked is { } ticked ? TextRole.Check(level, ticked)
            : ordered ? TextRole.Number(level)
            : TextRole.Bullet(level);
        role = role with { IsLoose = isLoose };
        var paragraph = stream.Add(role, box);
        if (role.Numbering == NumberingKind.Number)
            paragraph.Properties = paragraph.Properties with { Numbering = new NumberingReference(role.Level - 1, instance) };

        bool startsWithText = item.Blocks is [Paragraph, ..];
        if (startsWithText)
            inlines.Write(((Paragraph)item.Blocks[0]).Inlines, paragraph.Content);
        blocks.Write(startsWithText ? item.Blocks.RemoveAt(0) : item.Blocks, box, level, startsWithText ? item.Blocks[0] : null);
    }
}
