namespace PackBuilder.Typesetting.Pages.Galleys;

/// <summary>One side of a card, set to fit.</summary>
/// <param name="Theme">Sizes of the text inside.</param>
/// <param name="Content">What stands between head and foot.</param>
/// <param name="Height">Of the content, pt.</param>
/// <param name="Head">Number of the card.</param>
/// <param name="Foot">Small print.</param>
/// <param name="IsCentred">The content stands in the middle of its room rather than at the top.</param>
internal sealed record CardFace(Theme Theme, Galley Content, double Height, Lines.SetParagraph? Head, Lines.SetParagraph? Foot, bool IsCentred);
