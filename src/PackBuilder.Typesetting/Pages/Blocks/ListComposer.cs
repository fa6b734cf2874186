using System.Collections.Immutable;
using System.Globalization;
using PackBuilder.Documents.Model;
using PackBuilder.Looks;
using PackBuilder.Typesetting.Frames;
using PackBuilder.Typesetting.Lines;
using PackBuilder.Typesetting.Pages.Galleys;

namespace PackBuilder.Typesetting.Pages.Blocks;

/// <summary>Lists hang: the label stands in a column of its own, the text beside it (凸排).</summary>
internal sealed class ListComposer(Composition composition, BlockComposer blocks)
{
    public void Compose(ListBlock list, Setting setting)
    {
        var node = setting.Node.Add(new StructureNode(StructureRole.List) { IsOrdered = list.Ordered });
        double column = ColumnOf(list, setting);
        bool loose = KeepRules.IsLoose(list.Items);
        for (int i = 0; i < list.Items.Length; i++)
        {
            if (loose && i > 0)
                setting.Galley.Space(KeepRules.Loose.At(setting.Pitch));
            ComposeItem(list, i, node.Add(StructureRole.ListItem), column, setting);
            if (i < list.Items.Length - 1 && (i == 0 || i == list.Items.Length - 2))
                setting.Galley.RaiseLast(BreakCost.LoneItem);
        }

        if (loose && setting.Depth == 0)
            setting.Galley.Snap();
    }

    // Two em, or what the longest number needs.
    private static double ColumnOf(ListBlock list, Setting setting)
    {
        int digits = list.Ordered ? (list.Start + list.Items.Length - 1).ToString(CultureInfo.InvariantCulture).Length : 1;
        return setting.Size * Math.Max(ListLook.Column.Count, 0.6 * digits + 1);
    }

    private void ComposeItem(ListBlock list, int index, StructureNode node, double column, Setting setting)
    {
        var item = list.Items[index];
        var label = node.Add(StructureRole.Label);
        bool marked = !list.Ordered && item.Ticked is null;
        double inset = marked ? ListLook.Bullet.At(setting.Size) : 0;
        setting.Galley.Label(new SideLabel(
            composition.Set(LabelOf(list, index, setting.ListDepth), new ParagraphStyle(
                new RunStyle(list.Ordered ? setting.Role : FaceRole.Body, false, false, composition.Theme.Colours.Accent, label), setting.Size, column, 0, false)),
            setting.X + inset, setting.Baseline));
        var body = setting.Inset(column) with
        {
            Node = node.Add(StructureRole.ListBody),
            Indent = 0,
            Depth = setting.Depth + 1,
            ListDepth = setting.ListDepth + 1,
        };
        if (item.Blocks.IsEmpty)
            blocks.Compose([new Paragraph([])], body);
        else
            blocks.Compose(item.Blocks, body);
    }

    private static ImmutableArray<Inline> LabelOf(ListBlock list, int index, int depth)
    {
        if (list.Items[index].Ticked is { } ticked)
            return [new CheckBox(ticked)];
        return list.Ordered
            ? [new TextRun((list.Start + index).ToString(CultureInfo.InvariantCulture) + ".")]
            : [new TextRun(ListLook.BulletOf(depth))];
    }
}
