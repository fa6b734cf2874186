using PackBuilder.Documents.Model;
using PackBuilder.Typesetting.Frames;
using PackBuilder.Typesetting.Lines;

namespace PackBuilder.Typesetting.Pages;

/// <summary>Headings take whole lines of the grid (占行) and stay with what follows.</summary>
internal sealed class HeadingComposer(Composition composition)
{
    private int _deepest;

    public void Compose(Heading block, Setting setting)
    {
        var theme = composition.Theme;
        var galley = setting.Galley;
        int level = Math.Clamp(block.Level, 1, 4);
        string title = PlainText.Of(block.Inlines);
        var node = setting.Node.Add(RoleOf(level));
        node.Title = title;
        double size = theme.HeadingSize(level);
        var style = new ParagraphStyle(
            new RunStyle(FaceRole.Heading, true, false, level <= 2 ? theme.Colours.Accent : theme.Colours.Ink, node), size, setting.Width, 0, false);

        Before(level, galley, theme);
        galley.Anchors.Add(new Anchor(galley.Count, block.Id, level, title, node, null));
        double pitch = PitchOf(level, theme);
        var paragraph = composition.Set(block.Inlines, style);
        galley.Lines(paragraph, setting.X, pitch, theme.BaselineOf(pitch, size), keepNext: true);
        After(level, galley, theme);
    }

    private static double PitchOf(int level, Theme theme) => level switch
    {
        1 => theme.Pitch * 2,
        2 => theme.Pitch * 1.5,
        _ => theme.Pitch,
    };

    private static void Before(int level, Galley galley, Theme theme)
    {
        if (level == 1)
            galley.Add(StripKind.Break, 0);
        else
            galley.Space(theme.Pitch * (level == 2 ? 1.25 : 0.6));
    }

    private static void After(int level, Galley galley, Theme theme)
    {
        if (level == 1)
            galley.Pad(theme.Pitch, keep: true);
        else
            galley.Space(theme.Pitch * (level == 2 ? 0.25 : 0.15), keep: true);
        galley.Snap(keep: true);
    }

    // Structure levels start at 1 and never skip one downwards (PDF/UA-1 7.4.2).
    private StructureRole RoleOf(int level)
    {
        int role = Math.Min(level, _deepest + 1);
        _deepest = role;
        return StructureRole.Heading1 + (role - 1);
    }
}
