using PackBuilder.Guides.Captures.Word.Styles;

namespace PackBuilder.Guides.Captures.Word.Numbering;

/// <param name="Depth">0 for the outermost level.</param>
/// <param name="Marker">As a reader sees it, without the space after it.</param>
internal sealed record DocxListItem(int Depth, bool IsOrdered, string Marker, ParagraphIndent Indent);
