using PackBuilder.Documents.Model;
using PackBuilder.Typesetting.Pages.Galleys;

namespace PackBuilder.Typesetting.Pages.Blocks;

/// <summary>Blocks in columns, read down the first before the second.</summary>
internal sealed class ColumnComposer(Composition composition, BlockComposer blocks)
{
    // Em.
    private const double Gap = 2;
    private const double NarrowestColumn = 6;
    private const int MostColumns = 6;

    public void Compose(Columns block, Setting setting)
    {
        int count = Math.Clamp(block.Count, 1, MostColumns);
        double em = setting.Size, width = Math.Floor((setting.Width / em - Gap * (count - 1)) / count) * em;
        // Inside a cell or a card there are no pages to divide columns for.
        if (count == 1 || width < NarrowestColumn * em || !setting.Galley.IsPaged)
        {
            blocks.Compose(block.Blocks, setting with { Depth = setting.Depth + 1 });
            return;
        }

        var content = new Galley();
        blocks.Compose(block.Blocks, setting with { Galley = content, X = 0, Width = width, Depth = setting.Depth + 1, Indent = 0 });
        setting.Galley.Space(setting.Pitch * 0.3);
        setting.Galley.Snap();
        Add(content, count, (setting.Width - width) / (count - 1), setting);
        setting.Galley.Space(setting.Pitch * 0.3);
        setting.Galley.Snap();
    }

    // A strip for every piece there can be: one a page. Those that turn out to be empty take no room.
    private void Add(Galley content, int count, double pitch, Setting setting)
    {
        var flow = new ColumnFlow(content, count, setting.X, pitch, composition.Theme, setting.Galley.Count);
        setting.Galley.Flows.Add(flow);
        foreach (var anchor in content.Anchors)
        {
            flow.Watch(setting.Galley.Anchors.Count, anchor.Strip);
            setting.Galley.Anchors.Add(anchor with { Strip = setting.Galley.Count });
        }

        for (int i = 0; i < content.Count; i++)
        {
            ref Strip strip = ref setting.Galley.Add(StripKind.Flow, 0);
            strip.A = setting.Galley.Flows.Count - 1;
            strip.B = i;
        }
    }
}
