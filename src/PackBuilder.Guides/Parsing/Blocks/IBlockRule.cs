using PackBuilder.Guides.Model;
using PackBuilder.Guides.Parsing.Pieces;

namespace PackBuilder.Guides.Parsing.Blocks;

/// <summary>
/// Recognises one kind of block. A rule looks at the pieces at the cursor, and either takes those that are its own and
/// returns what they make, or leaves the cursor where it is and returns nothing. To add a kind of block, add a rule and
/// put it in the list of <see cref="SectionBlocks"/>.
/// </summary>
internal interface IBlockRule
{
    IEnumerable<GuideBlock> Take(PieceCursor cursor, BlockContext context);
}
