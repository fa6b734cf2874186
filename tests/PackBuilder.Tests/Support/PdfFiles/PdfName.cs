namespace PackBuilder.Tests.Support.PdfFiles;

/// <summary>A name object, or an operator in a content stream.</summary>
internal sealed record PdfName(string Value);

internal sealed record PdfOperator(string Value);

internal readonly record struct PdfReference(int Number);
