using PackBuilder.Documents.Model;
using PackBuilder.Typesetting.Frames;
using PackBuilder.Typesetting.Lines;
using PackBuilder.Typesetting.Pages.Galleys;

namespace PackBuilder.Typesetting.Pages.Cards;

/// <summary>
/// Sets the sides of cards as large as they fit. What does not fit at the smallest size is reported: a card that was cut
/// off would teach half an answer.
/// </summary>
internal sealed class CardFitter(Composition composition, CardFrame frame, BlockSetter set)
{
    // 六号, the least size for print that is read (CLREQ).
    private const double SmallestSize = 7.5;

    // Part of the body size. Below it a reader who needs large print is let down, which is said but hinders nobody else.
    private const double SmallPart = 0.68;

    // Part of the body size. A question is read at arm's length, an answer in the hand.
    private const double LargestFront = 1.3;
    private const double LargestBack = 0.96;
    private const double Step = 0.5;
    private const double NumberSize = 1.05;

    // Part of the size: cards are short texts and need less white between lines than pages.
    private const double Pitch = 1.45;

    private readonly Theme _theme = composition.Theme;

    public CardFace Front(FlashCard card, StructureNode node)
    {
        var head = HeadOf(card, node);
        double room = frame.RoomWith(!card.Remark.IsEmpty, _theme.NoteSize);
        var (theme, content, height) = Fit(card, "front", LargestFront, room, node, (inner, setting) => ComposeFront(card, inner, setting));
        SetParagraph? foot = null;
        if (!card.Remark.IsEmpty)
        {
            var run = new RunStyle(FaceRole.Heading, false, false, _theme.Colours.Muted, node.Add(StructureRole.Paragraph));
            foot = composition.Set(card.Remark, new ParagraphStyle(run, _theme.NoteSize, frame.Measure, 0, false));
        }

        return new CardFace(theme, content, height, head, foot, IsCentred: true);
    }

    public CardFace Back(FlashCard card, StructureNode node)
    {
        var head = HeadOf(card, node);
        var (theme, content, height) = Fit(card, "back", LargestBack, frame.RoomWith(false, 0), node,
            (inner, setting) => ComposeBack(card, inner, setting));
        return new CardFace(theme, content, height, head, null, IsCentred: false);
    }

    private SetParagraph? HeadOf(FlashCard card, StructureNode node) => card.Number.Length == 0
        ? null
        : composition.SetLabel(card.Number, _theme.Em * NumberSize, _theme.Colours.Accent, node.Add(StructureRole.Paragraph), frame.Measure);

    // As in a question card: the first paragraph asks, what follows says it again in the other language.
    private void ComposeFront(FlashCard card, Composition inner, Setting setting)
    {
        for (int i = 0; i < card.Front.Length; i++)
        {
            if (card.Front[i] is not Paragraph)
                set(inner, [card.Front[i]], setting);
            else if (i == 0)
                set(inner, [card.Front[0]], setting with { Role = FaceRole.Heading, Bold = true });
            else
                set(inner, [card.Front[i]], setting with { Size = inner.Theme.SmallSize, Colour = inner.Theme.Colours.Muted });
            if (i < card.Front.Length - 1)
                setting.Galley.Space(setting.Pitch * 0.3);
        }
    }

    // White tells the points from what follows them.
    private void ComposeBack(FlashCard card, Composition inner, Setting setting)
    {
        for (int i = 0; i < card.Back.Length; i++)
        {
            set(inner, [card.Back[i]], setting);
            if (i < card.Back.Length - 1 && card.Back[i + 1] is Paragraph)
                setting.Galley.Space(setting.Pitch * 0.35);
        }
    }

    private (Theme Theme, Galley Content, double Height) Fit(
        FlashCard card, string side, double largest, double room, StructureNode node, Action<Composition, Setting> compose)
    {
        double size = Math.Max(SmallestSize, Math.Round(_theme.Em * largest / Step) * Step);
        while (size > SmallestSize && Attempt(size, composition.ForTrialLayout, new StructureNode(StructureRole.Division), compose).Height > room)
            size = Math.Max(SmallestSize, size - Step);
        var fitted = Attempt(size, composition.Scaled, node, compose);
        if (fitted.Height > room + 0.05)
            composition.Report((document, _) => TypesettingErrors.CardTooFull(document, card, side, SmallestSize));
        else if (size < _theme.Em * SmallPart)
            composition.Report((document, _) => TypesettingErrors.CardSmall(document, card, side, size, _theme.Em));
        return fitted;
    }

    private (Theme Theme, Galley Content, double Height) Attempt(
        double size, Func<Theme, Composition> scale, StructureNode node, Action<Composition, Setting> compose)
    {
        int ems = Math.Max(1, (int)(frame.Measure / size));
        var theme = new Theme(_theme.Design with
        {
            BodySize = size,
            LinePitch = size * Pitch,
            MeasureInEms = ems,
            LinesPerPage = Math.Max(1, (int)(frame.Height / (size * Pitch))),
        });
        var galley = new Galley();
        var setting = new Setting(galley, node, 0, ems * size, size, theme.Pitch, theme.BaselineOf(theme.Pitch, size))
        {
            Colour = theme.Colours.Ink,
            Indent = 0,
            Depth = 1,
        };
        compose(scale(theme), setting);
        return (theme, galley, HeightOf(galley, theme));
    }

    // White at the end takes no room.
    private static double HeightOf(Galley galley, Theme theme)
    {
        double y = 0, end = 0;
        for (int i = 0; i < galley.Count; i++)
        {
            y += Grid.HeightOf(galley[i], y, theme.Pitch);
            if (galley[i].Kind is not (StripKind.Space or StripKind.Snap or StripKind.Break or StripKind.SoftBreak))
                end = y;
        }

        return end;
    }
}
