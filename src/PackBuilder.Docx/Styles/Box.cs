using System.Globalization;

namespace PackBuilder.Docx.Styles;

/// <summary>What surrounds a paragraph and shows in its style: indents, a bar, a tint, a frame, another face.</summary>
/// <param name="Id">Start of the ids of the styles inside; empty for the document itself.</param>
/// <param name="Name">Start of their names.</param>
internal sealed record Box(string Id, string Name)
{
    /// <summary>Indent from the left edge of the text in em.</summary>
    public double Left { get; init; }

    /// <summary>Indent from the right edge in em.</summary>
    public double Right { get; init; }

    /// <summary>Indent of the first line of running text in em.</summary>
    public double FirstLine { get; init; }

    public BoxLook Look { get; init; }

    /// <summary>Colour of the bar or frame.</summary>
    public BoxColour Colour { get; init; }

    /// <summary>Whether the text is set in the face for examples, 楷体.</summary>
    public bool IsExample { get; init; }

    /// <summary>From the text to the bar or frame at its sides, in em.</summary>
    public double Edge { get; init; } = 0.6;

    /// <summary>From the text to the frame above and below it, in lines.</summary>
    public double Padding { get; init; } = 0.25;

    /// <summary>Space before the first paragraph, in lines.</summary>
    public double Before { get; init; }

    /// <summary>Space after the last paragraph, in lines.</summary>
    public double After { get; init; }

    /// <summary>Space before each paragraph, in lines.</summary>
    public double Between { get; init; }

    /// <summary>Distance of lines on cards as a part of the size.</summary>
    public const double CardPitch = 1.4;

    /// <summary>
    /// Whether its lines differ from those of its like, too little to be seen: Word takes neighbours with equal borders for one
    /// box (ISO/IEC 29500-1 17.3.1.24).
    /// </summary>
    public bool IsTwin { get; init; }

    private const double LabelColumn = 5;
    private const double AfterBox = 0.5;
    private const double BoxPadding = 0.45;
    private const double AfterPart = 0.3;

    /// <summary>The document itself.</summary>
    public static readonly Box None = new("", "") { FirstLine = 2 };

    public static readonly Box Part = new("Answer", "Answer") { Left = LabelColumn, After = AfterPart };
    public static readonly Box Sample = new("Sample", "Sample") { Left = LabelColumn, Right = 0.6, Look = BoxLook.Ground, IsExample = true, After = AfterPart };
    public static readonly Box Caution = new("Caution", "Caution") { Left = LabelColumn, Look = BoxLook.Bar, Colour = BoxColour.Caution, After = AfterPart };
    public static readonly Box Tip = new("Tip", "Tip")
    {
        Left = 1.2, Right = 1, Edge = 1, Padding = BoxPadding, Look = BoxLook.Tint, Colour = BoxColour.Accent, Before = AfterBox, After = AfterBox,
    };

    public static readonly Box Note = Tip with { Id = "Note", Name = "Note" };
    public static readonly Box Warning = Tip with { Id = "Warning", Name = "Warning", Colour = BoxColour.Caution };
    public static readonly Box Letter = new("Letter", "Letter")
    {
        Left = 1.5, Right = 1.5, Edge = 1.5, Padding = BoxPadding, FirstLine = 2, Look = BoxLook.Frame, Colour = BoxColour.Rule, IsExample = true,
        Before = AfterBox, After = AfterBox,
    };

    public static readonly Box Dialogue = new("Dialogue", "Dialogue")
    {
        Left = 1, Edge = 0.9, Look = BoxLook.Bar, Colour = BoxColour.Rule, IsExample = true, Before = 0.4, After = 0.4, Between = 0.2,
    };

    /// <summary>Size of the text in pt where it is not the body's; its lines then stand closer, on no grid.</summary>
    public double TextSize { get; init; }

    /// <summary>A side of a card to cut out, with text that was made to fit.</summary>
    public static Box Card(double size, bool isFront)
    {
        string written = size.ToString("0.#", CultureInfo.InvariantCulture);
        string side = isFront ? "Front" : "Back";
        return new Box($"Card{side}{written.Replace('.', '-')}", $"Card {side} {written} pt") { TextSize = size, IsHeading = isFront };
    }

    /// <summary>The same box for a place right behind one of its like.</summary>
    public Box Twin => this with { Id = Id + "Next", Name = Name + " Next", IsTwin = true };

    /// <summary>Whether Word would take it and the box before it for one.</summary>
    public bool Joins(Box before) =>
        Look != BoxLook.Plain && (Look, Colour, Left, Right, IsTwin) == (before.Look, before.Colour, before.Left, before.Right, before.IsTwin);

    /// <summary>Whether the text is set in the face of headings.</summary>
    public bool IsHeading { get; init; }

    public static readonly Box Translation = new("Translation", "Translation") { Left = 2, Look = BoxLook.Bar, Colour = BoxColour.Rule };
}

internal enum BoxLook
{
    Plain,

    /// <summary>A bar at the left.</summary>
    Bar,

    /// <summary>A tinted ground.</summary>
    Ground,

    /// <summary>A bar at the left and a tinted ground.</summary>
    Tint,

    /// <summary>A line around.</summary>
    Frame,
}

internal enum BoxColour
{
    Accent,
    Caution,
    Rule,
}
