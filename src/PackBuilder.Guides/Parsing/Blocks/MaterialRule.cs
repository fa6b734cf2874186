using System.Collections.Immutable;
using PackBuilder.Guides.Model;
using PackBuilder.Guides.Parsing.Pieces;

namespace PackBuilder.Guides.Parsing.Blocks;

/// <summary>A heading that starts with 材料 and has an id: the text that questions name by <c>material=</c>.</summary>
internal sealed class MaterialRule : IBlockRule
{
    private static readonly ImmutableArray<string> Attributes = ["tags", "audience"];

    public IEnumerable<GuideBlock> Take(PieceCursor cursor, BlockContext context)
    {
        if (cursor.Current is not HeadingPiece heading || HeadingKinds.Material(heading.Text, heading.Attributes) is not { } title)
            return [];
        cursor.Take();
        foreach (var value in heading.Attributes.Values.Where(value => !Attributes.Contains(value.Key)))
            context.Problems.Add(ParsingErrors.UnknownAttribute(context.Source, heading.At, value.Key, Attributes));
        var body = cursor.TakeBody();
        var text = Bilingual.JoinAll([.. body.Where(IsText).Select(QuestionAnswer.TextOf)]);
        ImmutableArray<Piece> rest = [.. body.Where(piece => !IsText(piece))];
        IEnumerable<GuideBlock> taken = text is null ? [] : [HeadingKinds.WithAttributes(new MaterialBlock(title.Zh is { Length: > 0 } || title.En is not null ? title : null, text), heading.Attributes)];
        return [.. taken, .. SectionBlocks.Read(rest, context with { Heading = title })];
    }

    private static bool IsText(Piece piece) => piece is ParagraphPiece or ItemPiece;
}
