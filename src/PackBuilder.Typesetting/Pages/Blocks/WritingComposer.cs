using PackBuilder.Documents.Model;
using PackBuilder.Looks;
using PackBuilder.Typesetting.Frames;
using PackBuilder.Typesetting.Pages.Galleys;

namespace PackBuilder.Typesetting.Pages.Blocks;

/// <summary>Ruled lines to write on.</summary>
internal static class WritingComposer
{
    public static void Compose(WritingLines block, Setting setting, Composition composition)
    {
        var theme = composition.Theme;
        double pitch = WritingLook.PitchOf(block).Points;
        int count = WritingLook.CountOf(block);
        for (int i = 0; i < count; i++)
        {
            bool forbidden = !KeepRules.MayEndAfter(i, count);
            if (i == 0)
                setting.Galley.WritingNodes.Add(setting.Galley.Count, setting.Node.Add(StructureRole.Paragraph).Add(new StructureNode(StructureRole.Span) { ActualText = composition.Words.WriteHere }));
            ref Strip strip = ref setting.Galley.Add(StripKind.Rule, pitch, forbidden ? BreakCost.Forbidden : BreakCost.InParagraph);
            strip.X = setting.X;
            strip.A = 1;
            strip.Baseline = setting.Width;
        }

        if (count > 0)
        {
            setting.Galley[setting.Galley.Count - 1].B = Math.Max(0, block.Most - count);
            if (block.Most > count)
                setting.Galley.Writing.Add((block, setting.Galley.Count - 1));
            setting.Galley.Space(WritingLook.After.At(theme.Pitch));
        }

        setting.Galley.Snap();
    }
}
