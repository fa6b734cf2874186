using PackBuilder.Documents.Model;

namespace PackBuilder.Typesetting.Pages;

/// <summary>Ruled lines to write on.</summary>
internal static class WritingComposer
{
    private const double PointsPerMillimetre = 72 / 25.4;

    // What a hand needs, and what a page holds.
    private const double NarrowestPitch = 5;
    private const double WidestPitch = 30;
    private const int MostLines = 400;

    // Lines. So many stay on one page; of more, so many stand on either side of a page end.
    private const int MostTogether = 8;
    private const int LeastTogether = 3;

    /// <summary>Whether they are few enough to stay with the question they answer.</summary>
    public static bool StaysTogether(Block block) => block is WritingLines { Count: <= MostTogether } or WritingGrid;

    public static void Compose(WritingLines block, Setting setting, Theme theme)
    {
        double pitch = Math.Clamp(block.Pitch, NarrowestPitch, WidestPitch) * PointsPerMillimetre;
        int count = Math.Clamp(block.Count, 0, MostLines);
        for (int i = 0; i < count; i++)
        {
            bool forbidden = i < count - 1 && (count <= MostTogether || i < LeastTogether - 1 || i > count - 1 - LeastTogether);
            ref Strip strip = ref setting.Galley.Add(StripKind.Rule, pitch, forbidden ? BreakCost.Forbidden : BreakCost.InParagraph);
            strip.X = setting.X;
            strip.A = 1;
            strip.Baseline = setting.Width;
        }

        if (count > 0)
        {
            setting.Galley[setting.Galley.Count - 1].B = Math.Max(0, block.Most - count);
            setting.Galley.Space(theme.Pitch * 0.4);
        }

        setting.Galley.Snap();
    }
}
