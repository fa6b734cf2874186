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

    public static void Compose(WritingLines block, Setting setting, Theme theme)
    {
        double pitch = Math.Clamp(block.Pitch, NarrowestPitch, WidestPitch) * PointsPerMillimetre;
        int count = Math.Clamp(block.Count, 0, MostLines);
        for (int i = 0; i < count; i++)
        {
            bool forbidden = count > 1 && (i == 0 || i == count - 2);
            ref Strip strip = ref setting.Galley.Add(StripKind.Rule, pitch, forbidden ? BreakCost.Forbidden : BreakCost.InParagraph);
            strip.X = setting.X;
            strip.Baseline = setting.Width;
        }

        if (count > 0)
            setting.Galley.Space(theme.Pitch * 0.4);
        setting.Galley.Snap();
    }
}
