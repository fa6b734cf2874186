using System.Globalization;

namespace PackBuilder.Documents.Model;

/// <summary>Number of a table or figure among its kind, counted in both of the ways that a design may ask for.</summary>
/// <param name="Chapter">The chapter it stands in, from 1; 0 before the first.</param>
public sealed record CaptionNumber(int InDocument, int Chapter, int InChapter)
{
    /// <summary><c>3</c>, or by chapter <c>2-1</c>.</summary>
    public string Show(bool byChapter) => byChapter && Chapter > 0
        ? string.Create(CultureInfo.InvariantCulture, $"{Chapter}-{InChapter}")
        : InDocument.ToString(CultureInfo.InvariantCulture);
}
