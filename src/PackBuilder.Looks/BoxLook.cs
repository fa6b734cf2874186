using PackBuilder.Documents.Designs;
using PackBuilder.Documents.Model;
using PackBuilder.Text.Measures;

namespace PackBuilder.Looks;

/// <summary>What surrounds blocks that are set apart: indents, a bar, a ground, a frame, another face.</summary>
public sealed record BoxLook
{
    /// <summary>From the left edge of the column to the text.</summary>
    public Em Left { get; init; }

    /// <summary>From the text to the right edge of the column.</summary>
    public Em Right { get; init; }

    /// <summary>Indent of the first line of paragraphs.</summary>
    public Em FirstLine { get; init; }

    public BoxFrame Frame { get; init; }

    /// <summary>The colour of the bar, the frame and the label.</summary>
    public LookColour Colour { get; init; }

    /// <summary>Whether the text is set in the face for examples, 楷体.</summary>
    public bool IsExample { get; init; }

    /// <summary>From the text to the bar or the edge of the ground, for boxes whose text stays in line with what is around them.</summary>
    public Em Edge { get; init; } = new(0.6);

    /// <summary>From the text to the edge above and below it.</summary>
    public GridLine Padding { get; init; } = new(0.25);

    /// <summary>White above the box.</summary>
    public GridLine Before { get; init; }

    /// <summary>White below the box.</summary>
    public GridLine After { get; init; }

    /// <summary>White between its parts, such as the turns of a dialogue.</summary>
    public GridLine Between { get; init; }

    /// <summary>The document itself.</summary>
    public static readonly BoxLook None = new() { FirstLine = new(2) };

    /// <summary>A part of a question card, beside the column of labels.</summary>
    public static readonly BoxLook Part = new() { Left = CardLook.LabelColumn, After = CardLook.BetweenParts };

    public static readonly BoxLook Sample = Part with { Right = new(0.6), Frame = BoxFrame.Ground, IsExample = true };

    public static readonly BoxLook Caution = Part with { Frame = BoxFrame.Bar, Colour = LookColour.Caution };

    public static readonly BoxLook Tip = new()
    {
        Left = new(1.2), Right = new(1), Edge = new(1), Padding = new(0.45), Frame = BoxFrame.BarAndGround, Before = new(0.5), After = new(0.5),
    };

    public static readonly BoxLook Warning = Tip with { Colour = LookColour.Caution };

    public static readonly BoxLook Letter = new()
    {
        Left = new(1.5), Right = new(1.5), Edge = new(1.5), Padding = new(0.45), FirstLine = new(2), Frame = BoxFrame.Line, Colour = LookColour.Rule,
        IsExample = true, Before = new(0.5), After = new(0.5),
    };

    public static readonly BoxLook Dialogue = new()
    {
        Left = new(1), Edge = new(0.9), Frame = BoxFrame.Bar, Colour = LookColour.Rule, IsExample = true, Before = new(0.4), After = new(0.4), Between = new(0.2),
    };

    /// <summary>The second language of a pair, where the two do not stand side by side.</summary>
    public static readonly BoxLook Translation = new() { Left = new(2), Frame = BoxFrame.Bar, Colour = LookColour.Rule };

    public static BoxLook Of(CardPart part) => part.Tone switch
    {
        CardTone.Plain or CardTone.Write => Part,
        CardTone.Sample => Sample,
        CardTone.Caution => Caution,
        _ => throw new UnknownKindException(part.Tone),
    };
}

public enum BoxFrame
{
    None,

    /// <summary>A bar at the left.</summary>
    Bar,

    /// <summary>A tinted ground.</summary>
    Ground,

    /// <summary>A bar at the left and a tinted ground.</summary>
    BarAndGround,

    /// <summary>A line around.</summary>
    Line,
}

/// <summary>A colour by what it is for.</summary>
public enum LookColour
{
    Accent,
    Caution,
    Rule,
}

public static class LookColours
{
    public static Colour Of(this DesignColours colours, LookColour colour) => colour switch
    {
        LookColour.Accent => colours.Accent,
        LookColour.Caution => colours.Caution,
        LookColour.Rule => colours.Rule,
        _ => throw new UnknownKindException(colour),
    };
}
