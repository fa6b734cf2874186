using PackBuilder.Docx.Styles;

namespace PackBuilder.Docx.Runs;

/// <summary>A stretch of text that fits one run.</summary>
/// <param name="Hint">Whether shared marks in it are Chinese.</param>
internal readonly record struct RunSegment(string Text, CharacterLook Look, bool Hint);
