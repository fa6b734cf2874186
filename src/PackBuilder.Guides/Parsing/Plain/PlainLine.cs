using PackBuilder.Guides.Model;

namespace PackBuilder.Guides.Parsing.Plain;

/// <summary>A line with text on it.</summary>
/// <param name="Text">Without spaces at both ends.</param>
/// <param name="Indent">Spaces before it; a full-width one counts two.</param>
/// <param name="AfterBlank">True for the first line, and where an empty line stands before this one.</param>
internal sealed record PlainLine(string Text, int Indent, bool AfterBlank, BlockOrigin At);
