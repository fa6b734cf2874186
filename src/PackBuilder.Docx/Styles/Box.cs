using System.Globalization;
using PackBuilder.Looks;

namespace PackBuilder.Docx.Styles;

/// <summary>A box as Word has it: its look, and the names of the styles of what stands in it.</summary>
/// <param name="Id">Start of the ids of the styles inside; empty for the document itself.</param>
/// <param name="Name">Start of their names.</param>
internal sealed record Box(string Id, string Name, BoxLook Look)
{
    /// <summary>
    /// Whether its lines differ from those of its like, too little to be seen: Word takes neighbours with equal borders for one
    /// box (ISO/IEC 29500-1 17.3.1.24).
    /// </summary>
    public bool IsTwin { get; init; }

    /// <summary>Size of the text in pt where it is not the body's; its lines then stand closer, on no grid.</summary>
    public double TextSize { get; init; }

    /// <summary>Whether the text is set in the face of headings.</summary>
    public bool IsHeading { get; init; }

    public bool HasFrame => Look.Frame != BoxFrame.None;

    public bool HasGround => Look.Frame is BoxFrame.BarAndGround or BoxFrame.Ground;

    /// <summary>The document itself.</summary>
    public static readonly Box None = new("", "", BoxLook.None);

    public static readonly Box Part = new("Answer", "Answer", BoxLook.Part);
    public static readonly Box Sample = new("Sample", "Sample", BoxLook.Sample);
    public static readonly Box Caution = new("Caution", "Caution", BoxLook.Caution);
    public static readonly Box Dialogue = new("Dialogue", "Dialogue", BoxLook.Dialogue);
    public static readonly Box Translation = new("Translation", "Translation", BoxLook.Translation);

    public static Box Of(BoxedLook look) => new(look.Name, look.Name, look.Box);

    /// <summary>A side of a card to cut out, with text that was made to fit.</summary>
    public static Box Card(double size, bool isFront)
    {
        string written = size.ToString("0.#", CultureInfo.InvariantCulture);
        string side = isFront ? "Front" : "Back";
        return new Box($"Card{side}{written.Replace('.', '-')}", $"Card {side} {written} pt", new BoxLook()) { TextSize = size, IsHeading = isFront };
    }

    /// <summary>The same box for a place right after one of its like.</summary>
    public Box Twin => this with { Id = Id + "Next", Name = Name + " Next", IsTwin = true };

    /// <summary>The same box in another one: it starts where the text of that does.</summary>
    public Box In(Box around) => around.Look.Left.Count == 0 ? this : this with
    {
        Id = around.Id + Id,
        Name = $"{around.Name} {Name}",
        Look = Look with { Left = new(around.Look.Left.Count + Look.Left.Count), Right = new(around.Look.Right.Count + Look.Right.Count) },
    };

    /// <summary>Whether Word would take it and the box before it for one.</summary>
    public bool Joins(Box before) =>
        HasFrame && (Look.Frame, Look.Colour, Look.Left, Look.Right, IsTwin) == (before.Look.Frame, before.Look.Colour, before.Look.Left, before.Look.Right, before.IsTwin);
}
