using PackBuilder.Documents.Designs;

namespace PackBuilder.Looks;

/// <summary>The sizes of type as multiples of that of running text, and the distances of their lines as parts of the grid.</summary>
public static class TypeScale
{
    /// <summary>Labels, captions, tables, the other language of a question.</summary>
    public const double Small = 0.905;

    /// <summary>Notes, remarks, running heads.</summary>
    public const double Note = 0.81;

    /// <summary>The question of a card.</summary>
    public const double Prompt = 1.05;

    /// <summary>The number beside it.</summary>
    public const double Number = 1.36;

    /// <summary>The second language of a chapter's title.</summary>
    public const double Translation = 1.25;

    /// <summary>六号, the least size of print that is read (CLREQ), in pt.</summary>
    public const double Smallest = 7.5;

    /// <summary>Lines of tables.</summary>
    public const double TablePitch = 0.84;

    /// <summary>Lines of notes.</summary>
    public const double NotePitch = 0.8;

    /// <summary>Lines of the remark of a question.</summary>
    public const double RemarkPitch = 0.9;

    /// <summary>Labels, captions, tables in a design, pt.</summary>
    public static double SmallIn(Design design) => Math.Max(design.LeastSize, design.BodySize * Small);

    /// <summary>Notes, remarks, running heads in a design, pt: 小五 where running text is larger than that (CLREQ).</summary>
    public static double NoteIn(Design design) =>
        Math.Max(design.LeastSize, Math.Max(Math.Min(LeastNote, design.BodySize * LeastNotePart), design.BodySize * Note));

    private const double LeastNote = 9;
    private const double LeastNotePart = 0.9;
}
