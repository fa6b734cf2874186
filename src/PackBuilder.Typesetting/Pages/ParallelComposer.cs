using System.Collections.Immutable;
using PackBuilder.Documents.Model;
using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Typesetting.Pages;

/// <summary>Blocks side by side: two languages, or columns filled one after the other.</summary>
internal sealed class ParallelComposer(Composition composition, BlockComposer blocks)
{
    // Em. In less than this two languages stand one under the other.
    private const double NarrowestPair = 30;
    private const double Gap = 2;
    private const int MostColumns = 6;

    public void Compose(BilingualPair pair, Setting setting)
    {
        var theme = composition.Theme;
        var node = setting.Node.Add(StructureRole.Division);
        var inner = setting with { Node = node, Indent = 0, Depth = setting.Depth + 1 };
        if (setting.Width < NarrowestPair * setting.Size || pair.IsStacked || pair.Zh.IsEmpty || pair.En.IsEmpty)
        {
            blocks.Compose(pair.Zh, inner);
            blocks.Compose(pair.En, inner with { Colour = theme.Colours.Muted });
            return;
        }

        // English needs more room than the Chinese it stands beside.
        double zh = Math.Floor((setting.Width / setting.Size - Gap) * 0.46) * setting.Size;
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

    // Paragraph beside paragraph where their numbers agree.
    private static IEnumerable<(ImmutableArray<Block> Zh, ImmutableArray<Block> En)> Rows(BilingualPair pair) =>
        pair.Zh.Length == pair.En.Length ? pair.Zh.Zip(pair.En, (zh, en) => (ImmutableArray.Create(zh), ImmutableArray.Create(en))) : [(pair.Zh, pair.En)];

    public void Compose(Columns columns, Setting setting)
    {
        int count = Math.Clamp(columns.Count, 1, MostColumns);
        double em = setting.Size;
        double width = Math.Floor((setting.Width / em - Gap * (count - 1)) / count) * em;
        if (count == 1 || width < 6 * em)
        {
            blocks.Compose(columns.Blocks, setting with { Depth = setting.Depth + 1 });
            return;
        }

        double pitch = (setting.Width - width) / (count - 1);
        foreach (var part in Divide(columns.Blocks, count))
        {
            var cells = part.Select((cell, index) =>
                Column(cell, setting with { Depth = setting.Depth + 1, Indent = 0 }, width, index * pitch));
            AddRow(setting, [.. cells]);
        }

        setting.Galley.Snap();
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

    // By the amount of text, blocks whole; pieces of at most about a page, so that a page is read to its end.
    private static IEnumerable<ImmutableArray<Block>[]> Divide(ImmutableArray<Block> content, int count)
    {
        const double PieceInEms = 600;
        for (int start = 0; start < content.Length;)
        {
            int end = start;
            double amount = 0;
            while (end < content.Length && amount < PieceInEms * count)
                amount += AmountOf(content[end++]);
            yield return Split(content[start..end], count, amount);
            start = end;
        }
    }

    private static ImmutableArray<Block>[] Split(ImmutableArray<Block> content, int count, double amount)
    {
        var columns = new ImmutableArray<Block>[count];
        int next = 0;
        double seen = 0;
        for (int c = 0; c < count; c++)
        {
            int first = next;
            while (next < content.Length && (c == count - 1 || seen + AmountOf(content[next]) / 2 <= amount * (c + 1) / count))
                seen += AmountOf(content[next++]);
            columns[c] = content[first..next];
        }

        return columns;
    }

    private static double AmountOf(Block block) => block switch
    {
        Paragraph paragraph => 20 + TextWidth.InEms(PlainText.Of(paragraph.Inlines)),
        Heading => 40,
        ListBlock list => list.Items.Sum(item => item.Blocks.Sum(AmountOf)),
        _ => 100,
    };
}
