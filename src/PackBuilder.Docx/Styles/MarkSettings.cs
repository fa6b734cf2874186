using PackBuilder.Documents.Designs;

namespace PackBuilder.Docx.Styles;

/// <summary>How a design treats marks, as far as Word can be told. It has one way of its own to squeeze them, or none.</summary>
/// <param name="ForbidsBreaks">Some marks may not start or end a line (ISO/IEC 29500-1 17.3.1.16).</param>
/// <param name="Hang">A mark may stand beyond the end of a line (17.3.1.21).</param>
/// <param name="Shrink">Marks give up their blank half beside each other and at the start of a line (17.3.1.43, 17.15.1.18).</param>
/// <param name="KeepGap">White between Han and Latin (17.3.1.2).</param>
internal sealed record MarkSettings(bool ForbidsBreaks, bool Hang, bool Shrink, bool KeepGap)
{
    public static MarkSettings Of(Design design) =>
        new(design.LineBreaking != LineBreaking.None, design.HangsMarks, design.Punctuation != PunctuationStyle.Plain, design.HanLatinGap != HanLatinGap.None);
}
