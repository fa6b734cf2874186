using System.Collections.Immutable;
using PackBuilder.Documents.Model;
using PackBuilder.Documents.Scripts;
using PackBuilder.Looks;
using PackBuilder.Typesetting.Frames;
using PackBuilder.Typesetting.Lines;
using PackBuilder.Typesetting.Pages.Galleys;

namespace PackBuilder.Typesetting.Pages.Blocks;

/// <summary>Headings take whole lines of the grid (占行) and stay with what follows.</summary>
internal sealed class HeadingComposer(Composition composition)
{
    private int _deepest;
    private int _last;

    /// <summary>How a question is tagged and listed: one level below the heading before it.</summary>
    public (StructureRole Role, int Level) BelowLast => (StructureRole.Heading1 + Math.Min(5, _deepest), _last + 1);

    public void Compose(Heading block, Setting setting)
    {
        int level = LevelOf(block);
        var (first, second) = StyledDocument.TitleOf(block);
        var style = ComposeFirst(block, first, setting);
        if (!second.IsEmpty)
            ComposeSecond(second, style, setting);
        After(level, setting.Galley, composition.Theme, !second.IsEmpty);
    }

    /// <summary>On facing pages: one heading, its first language on the left, the second at the same height on the right.</summary>
    public void Compose(Heading block, Setting left, Setting right)
    {
        var theme = composition.Theme;
        int level = LevelOf(block);
        var style = ComposeFirst(block, block.First, left);
        After(level, left.Galley, theme, hasSecond: false);
        left.Galley.Anchors[^1] = left.Galley.Anchors[^1] with { SecondTitle = DocumentWalk.PlainText(block.Second) };
        if (block.Second.IsEmpty)
            return;
        Before(level, right.Galley, theme, StartsPage);
        var run = style.Run with { Owner = style.Run.Owner?.Add(StructureRole.Span) };
        double pitch = PitchOf(level, theme);
        right.Galley.Lines(composition.Set(block.Second, style with { Run = run }), right.X, pitch, theme.BaselineOf(pitch, style.Size), keepNext: true);
        After(level, right.Galley, theme, hasSecond: false);
    }

    private static int LevelOf(Heading block) => HeadingLook.LevelOf(block.Level);

    private ParagraphStyle ComposeFirst(Heading block, ImmutableArray<Inline> first, Setting setting)
    {
        var theme = composition.Theme;
        var galley = setting.Galley;
        int level = LevelOf(block);
        string title = DocumentWalk.PlainText(block.Inlines);
        var node = setting.Node.Add(new StructureNode(RoleOf(level)) { Title = title });
        double size = theme.HeadingSize(level), pitch = PitchOf(level, theme);
        var style = new ParagraphStyle(
            new RunStyle(FaceRole.Heading, true, false, HeadingLook.Of(level).IsAccented ? theme.Colours.Accent : theme.Colours.Ink, node), size, setting.Width, 0, false)
        {
            IsDisplay = true,
        };
        Before(level, galley, theme, StartsPage);
        var paragraph = composition.SetByLanguage(first, level > 1 ? StyledDocument.LanguagesOf(block) : (first, []), style);
        galley.Anchors.Add(new Anchor(galley.Count, block.Id, level, title, node) { ShortTitle = DocumentWalk.PlainText(first), SecondTitle = DocumentWalk.PlainText(StyledDocument.TitleOf(block).Second) });
        galley.Lines(paragraph, setting.X, pitch, theme.BaselineOf(pitch, size), keepNext: true);
        return style;
    }

    // The other language under the title, lighter.
    private void ComposeSecond(ImmutableArray<Inline> inlines, ParagraphStyle style, Setting setting)
    {
        var theme = composition.Theme;
        double size = theme.Em * TypeScale.Translation, pitch = theme.Pitch * 1.5;
        // Its own node: the language of the second line is not that of the heading.
        var run = style.Run with { Bold = false, Colour = theme.Colours.Muted, Owner = style.Run.Owner?.Add(StructureRole.Span) };
        setting.Galley.Lines(composition.Set(inlines, style with { Run = run, Size = size }), setting.X, pitch, theme.BaselineOf(pitch, size) - theme.Pitch * 0.2, keepNext: true);
    }

    private bool StartsPage => composition.Document.Info.HasCover || composition.Theme.Design.StartsChaptersRight;

    private static double PitchOf(int level, Theme theme) => HeadingLook.Of(level).Pitch.At(theme.Pitch);

    private static void Before(int level, Galley galley, Theme theme, bool startsPage)
    {
        // In a book every chapter starts a page; in sheets without a cover one follows the other.
        if (level == 1 && startsPage)
            galley.Add(StripKind.Break, 0).A = theme.Design.StartsChaptersRight ? 0 : 1;
        if (level > 1 || !theme.Design.StartsChaptersRight)
            galley.Space(HeadingLook.Of(level).Before.At(theme.Pitch));
        galley.Snap(keep: true);
    }

    private static void After(int level, Galley galley, Theme theme, bool hasSecond)
    {
        if (level == 1)
            galley.Pad((hasSecond ? new GridLine(0.5) : HeadingLook.Of(level).After).At(theme.Pitch), keep: true);
        else
            galley.Space(HeadingLook.Of(level).After.At(theme.Pitch), keep: true);
        galley.Snap(keep: true);
    }

    // Structure levels start at 1 and never skip one downwards (PDF/UA-1 7.4.2).
    private StructureRole RoleOf(int level)
    {
        int role = Math.Min(level, _deepest + 1);
        _deepest = role;
        _last = level;
        return StructureRole.Heading1 + (role - 1);
    }
}
