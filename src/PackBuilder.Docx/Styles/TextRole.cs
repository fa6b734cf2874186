using System.Globalization;
using PackBuilder.Documents.Model;
using PackBuilder.Looks;
using PackBuilder.Text.Measures;

namespace PackBuilder.Docx.Styles;

/// <summary>What a paragraph is, wherever it stands; together with its <see cref="Box"/> this gives its style.</summary>
/// <param name="Id">Style id outside any box.</param>
/// <param name="Name">Style name as people see it.</param>
internal sealed record TextRole(string Id, string Name)
{
    /// <summary>Where the text starts, in em from the edge of the box.</summary>
    public double Left { get; init; }

    /// <summary>How far the first line hangs out, in em.</summary>
    public double Hanging { get; init; }

    /// <summary>Whether the number of a numbering definition stands before it.</summary>
    public NumberingKind Numbering { get; init; }

    /// <summary>Level of the list from 1.</summary>
    public int Level { get; init; }

    /// <summary>Running text, after other text or not.</summary>
    public bool IsText => Id == Text.Id;

    /// <summary>Whether white stands above it: a paragraph without indent, or an item of several, which must be told apart from what stands before.</summary>
    public bool IsLoose { get; init; }

    /// <summary>Running text without an indent of its first line, such as the greeting of a letter.</summary>
    public bool IsFlush { get; init; }

    /// <summary>Flush text at the right edge, such as the signature of a letter.</summary>
    public bool IsAtEnd { get; init; }

    /// <summary>For lines to write on: their distance.</summary>
    public Mm? WritingPitch { get; init; }

    /// <summary>An option of a question; only documents with such have its styles.</summary>
    public bool IsChoice { get; init; }

    private static readonly double LevelIndent = ListLook.Column.Count;
    private static readonly double BulletHanging = ListLook.Column.Count - ListLook.Bullet.Count;

    public static readonly TextRole Text = new("BodyText", "Body Text");

    /// <summary>A picture alone.</summary>
    public static readonly TextRole Figure = new("Figure", "Figure");

    public static readonly TextRole FigureCaption = new("FigureCaption", "Figure Caption");

    /// <summary>Text with a label in the margin before it.</summary>
    public static readonly TextRole Labelled = new("LabelledText", "Labelled Text") { Hanging = CardLook.LabelColumn.Count };

    public static TextRole Bullet(int level) => List("ListBullet", "List Bullet", level, NumberingKind.Bullet, BulletHanging);

    public static TextRole Number(int level) => List("ListNumber", "List Number", level, NumberingKind.Number, LevelIndent);

    /// <summary>An item with a box to tick, which is a control in its text.</summary>
    public static TextRole Check(int level) => List("CheckList", "Check List", level, NumberingKind.None, LevelIndent);

    /// <summary>A further paragraph of a list item.</summary>
    public static TextRole Continue(int level) => List("ListContinue", "List Continue", level, NumberingKind.None, 0);

    /// <param name="column">Width of the column of names in em.</param>
    public static TextRole Turn(int column) => new("Turn" + Suffix(column), "Turn" + Spaced(column)) { Left = column, Hanging = column };

    /// <param name="pitch">Distance of the lines.</param>
    public static TextRole WritingLines(Mm pitch)
    {
        string written = pitch.Count.ToString("0.##", CultureInfo.InvariantCulture);
        return new("WritingLines" + written.Replace('.', '-'), $"Writing Lines {written} mm") { WritingPitch = pitch };
    }

    /// <param name="marks">Width of the column of boxes and keys in em.</param>
    public static TextRole Choice(double marks)
    {
        string written = marks.ToString("0.##", CultureInfo.InvariantCulture);
        return new("Choice" + written.Replace('.', '-'), $"Choice {written} em") { Left = marks, Hanging = marks, IsChoice = true };
    }

    private static TextRole List(string id, string name, int level, NumberingKind kind, double hanging)
    {
        level = Math.Clamp(level, 1, Nesting.DeepestList);
        return new TextRole(level == 1 ? id : id + Suffix(level), level == 1 ? name : name + Spaced(level))
        {
            Left = level * LevelIndent,
            Hanging = hanging,
            Numbering = kind,
            Level = level,
        };
    }

    private static string Suffix(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Spaced(int number) => " " + Suffix(number);
}
