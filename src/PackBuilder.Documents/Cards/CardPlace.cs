namespace PackBuilder.Documents.Cards;

/// <summary>A place on a sheet of cards, both numbers from 0.</summary>
public readonly record struct CardPlace(int Row, int Column);
