using System.Collections.Immutable;
using PackBuilder.Documents.Model;
using PackBuilder.Typesetting.Frames;
using PackBuilder.Typesetting.Pages.Galleys;

namespace PackBuilder.Typesetting.Pages.Blocks;

/// <summary>Two languages side by side, paragraph beside paragraph; in a narrow column one under the other.</summary>
internal sealed class ParallelComposer(Composition composition, BlockComposer blocks)
{
    // Em.
    private const double Gap = 2;

    // English needs more room than the Chinese it stands beside.
    private const double ChinesePart = 0.46;

    public void Compose(BilingualPair pair, Setting setting)
    {
        var theme = composition.Theme;
        var node = setting.Node.Add(StructureRole.Division);
        var inner = setting with { Node = node, Indent = 0, Depth = setting.Depth + 1 };
        double zh = Math.Floor((setting.Width / setting.Size - Gap) * ChinesePart) * setting.Size;
        if (zh < theme.Design.BilingualColumn * setting.Size || pair.Layout == PairLayout.Stacked || pair.Zh.IsEmpty || pair.En.IsEmpty)
        {
            blocks.Compose(pair.Zh, inner);
            blocks.Compose(pair.En, inner with { Colour = theme.Colours.Muted });
            return;
        }

        double en = setting.Width - zh - Gap * setting.Size;
        setting.Galley.Space(theme.Pitch * 0.3);
        foreach (var (left, right) in Rows(pair))
        {
            AddRow(setting, [
                Column(left, inner, zh, 0),
                Column(right, inner, en, zh + Gap * setting.Size)]);
        }

        setting.Galley.Snap();
    }

    // Paragraph beside paragraph; what one language has more of stands beside the end of the other.
    private static IEnumerable<(ImmutableArray<Block> Zh, ImmutableArray<Block> En)> Rows(BilingualPair pair)
    {
        int count = Math.Min(pair.Zh.Length, pair.En.Length);
        for (int i = 0; i < count - 1; i++)
            yield return ([pair.Zh[i]], [pair.En[i]]);
        yield return (pair.Zh[(count - 1)..], pair.En[(count - 1)..]);
    }

    private Cell Column(ImmutableArray<Block> content, Setting setting, double width, double x)
    {
        var galley = new Galley();
        blocks.Compose(content, setting with { Galley = galley, X = 0, Width = width });
        return new Cell(galley, setting.X + x);
    }

    private void AddRow(Setting setting, Cell[] cells)
    {
        var row = Row.Of(cells, composition.Theme.BodyHeight / 2);
        setting.Galley.Rows.Add(row);
        foreach (var anchor in cells.SelectMany(cell => cell.Galley.Anchors))
            setting.Galley.Anchors.Add(anchor with { Strip = setting.Galley.Count });
        for (int i = 0; i < row.Slices.Count; i++)
        {
            ref Strip strip = ref setting.Galley.Add(StripKind.Row, row.Slices[i].Height,
                i == row.Slices.Count - 1 ? BreakCost.Free : BreakCost.InParagraph);
            strip.A = setting.Galley.Rows.Count - 1;
            strip.B = i;
        }

        setting.Galley.Space(composition.Theme.Pitch * 0.3);
    }
}
