using PackBuilder.Guides.Parsing.Pieces;

namespace PackBuilder.Guides.Parsing.Plain;

/// <summary>
/// Recognises one kind of piece in plain text by its look. A rule takes the lines that are its own and returns what they
/// make, or leaves the cursor where it is and returns nothing.
/// </summary>
internal interface ILineRule
{
    IEnumerable<Piece> Take(LineCursor cursor, HeadingLevels levels);
}
