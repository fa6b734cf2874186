using PackBuilder.Documents.Model;
using PackBuilder.Looks;
using PackBuilder.Looks.Cards;
using PackBuilder.Text.Diagnostics;
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
    // Part of the body size. Below it a reader who needs large print is let down, which is said but hinders nobody else.
    private const double SmallPart = 0.68;

    private const double Step = 0.5;
    private const double NumberSize = 1.05;

    private readonly Theme _theme = composition.Theme;

    public CardFace Front(FlashCard card, StructureNode node)
    {
        var head = HeadOf(card, node);
        double room = frame.RoomWith(!card.Remark.IsEmpty, _theme.NoteSize);
        var (theme, content, height) = Fit(card, "front", Largest(FlashCardLook.LargestFront), room, node, (inner, setting) => ComposeFront(card, inner, setting));
        SetParagraph? foot = null;
        if (!card.Remark.IsEmpty)
        {
            var run = new RunStyle(FaceRole.Heading, false, false, _theme.Colours.Muted, node.Add(StructureRole.Paragraph));
            foot = composition.Set(card.Remark, new ParagraphStyle(run, _theme.NoteSize, frame.Measure, 0, false));
        }

        return new CardFace(theme, content, height, head, foot, IsCentred: true);
    }

    /// <summary>The size that all backs of a deck fit in: cards of one deck look alike.</summary>
    public double BackSizeOf(IEnumerable<FlashCard> cards)
    {
        double size = Largest(FlashCardLook.LargestBack), room = frame.RoomWith(false, 0);
        foreach (var card in cards)
            size = SizeOf(size, room, (inner, setting) => ComposeBack(card, inner, setting));
        return size;
    }

    public CardFace Back(FlashCard card, double largest, StructureNode node)
    {
        var head = HeadOf(card, node);
        var (theme, content, height) = Fit(card, "back", largest, frame.RoomWith(false, 0), node,
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
                set(inner, [card.Front[0]], setting with { Role = FaceRole.Heading, Bold = true, IsDisplay = true });
            else
                set(inner, [card.Front[i]], setting with { Size = inner.Theme.SmallSize, Colour = inner.Theme.Colours.Muted, IsDisplay = true });
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
        FlashCard card, Message side, double largest, double room, StructureNode node, Action<Composition, Setting> compose)
    {
        double size = SizeOf(largest, room, compose);
        var fitted = Attempt(size, composition.Scaled, node, compose);
        if (fitted.Height > room + 0.05)
            composition.Report((document, _) => TypesettingErrors.CardTooFull(document, card, side, TypeScale.Smallest));
        else if (size < _theme.Em * SmallPart)
            composition.Report((document, _) => TypesettingErrors.CardSmall(document, card, side, size, _theme.Em));
        return fitted;
    }

    private double Largest(double part) => Math.Max(TypeScale.Smallest, Math.Round(_theme.Em * part / Step) * Step);

    private double SizeOf(double largest, double room, Action<Composition, Setting> compose)
    {
        double size = largest;
        while (size > TypeScale.Smallest && Attempt(size, composition.ForTrialLayout, new StructureNode(StructureRole.Division), compose).Height > room)
            size = Math.Max(TypeScale.Smallest, size - Step);
        return size;
    }

    private (Theme Theme, Galley Content, double Height) Attempt(
        double size, Func<Theme, Composition> scale, StructureNode node, Action<Composition, Setting> compose)
    {
        int ems = Math.Max(1, (int)(frame.Measure / size));
        var theme = new Theme(_theme.Design with
        {
            BodySize = size,
            LeastSize = Math.Min(_theme.Design.LeastSize, size * TypeScale.Small),
            LinePitch = size * FlashCardLook.LinePitch,
            MeasureInEms = ems,
            LinesPerPage = Math.Max(1, (int)(frame.Height / (size * FlashCardLook.LinePitch))),
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
            if (galley[i].Kind is not (StripKind.Space or StripKind.Snap or StripKind.Break))
                end = y;
        }

        return end;
    }
}
