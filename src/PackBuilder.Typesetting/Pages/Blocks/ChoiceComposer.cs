using System.Collections.Immutable;
using PackBuilder.Documents.Model;
using PackBuilder.Looks;
using PackBuilder.Looks.Choices;
using PackBuilder.Typesetting.Frames;
using PackBuilder.Typesetting.Lines;
using PackBuilder.Typesetting.Pages.Galleys;

namespace PackBuilder.Typesetting.Pages.Blocks;

/// <summary>The options of a question: boxes and keys in a column of their own, short ones side by side; they stay on one page.</summary>
internal sealed class ChoiceComposer(Composition composition)
{
    public void Compose(ChoiceList list, Setting setting)
    {
        if (list.Items.IsEmpty)
            return;
        double[] widths = [.. list.Items.Select(item => TextMeasure.Pages.WidthOf(item.Inlines))];
        int columns = ChoiceColumns.Of(list, widths, setting.Width / setting.Size);
        var node = setting.Node.Add(new StructureNode(StructureRole.List) { IsOrdered = list.Items.All(item => item.Key.Length > 0) });
        int first = setting.Galley.Count;
        foreach (var row in list.Items.Chunk(columns))
            ComposeRow(list, row, columns, node, setting);
        KeepTogether(setting.Galley, first);
    }

    private void ComposeRow(ChoiceList list, ChoiceItem[] row, int columns, StructureNode node, Setting setting)
    {
        double marks = ChoiceColumns.MarkWidth(list) * setting.Size, width = setting.Width / columns;
        for (int i = 0; i < row.Length; i++)
        {
            var item = node.Add(StructureRole.ListItem);
            double x = setting.X + i * width;
            var mark = new RunStyle(setting.Role, false, false, composition.Theme.Colours.Ink, item.Add(StructureRole.Label));
            setting.Galley.Label(new SideLabel(composition.Set(MarkOf(row[i]), new ParagraphStyle(mark, setting.Size, marks, 0, false)), x, setting.Baseline));
            var body = item.Add(StructureRole.ListBody).Add(StructureRole.Paragraph);
            var text = composition.Set(row[i].Inlines, new ParagraphStyle(setting.Run(body), setting.Size, width - marks, 0, columns == 1));
            // A row has one strip; what stands beside its last option is of one line.
            if (i < row.Length - 1)
                setting.Galley.Label(new SideLabel(text, x + marks, setting.Baseline));
            else
                setting.Galley.Lines(text, x + marks, setting.Pitch, setting.Baseline);
        }
    }

    private static ImmutableArray<Inline> MarkOf(ChoiceItem item) => item switch
    {
        { Ticked: { } ticked, Key: "" } => [new CheckBox(ticked)],
        { Ticked: { } ticked } => [new CheckBox(ticked), new TextRun(" " + item.Mark)],
        _ => [new TextRun(item.Mark)],
    };

    private void KeepTogether(Galley galley, int first)
    {
        if (galley.Count - first > KeepRules.MostChoices(composition.Theme.Design))
            return;
        for (int i = first; i < galley.Count - 1; i++)
            galley[i].Cost = BreakCost.Forbidden;
    }
}
