namespace PackBuilder.Typesetting.Fonts;

/// <summary>A font file that breaks the format: cut off, an offset outside the file, a table missing. Readers turn it into a diagnostic.</summary>
public sealed class FontFormatException(string message) : Exception(message);
