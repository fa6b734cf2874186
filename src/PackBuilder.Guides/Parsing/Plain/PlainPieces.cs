using System.Collections.Immutable;
using PackBuilder.Guides.Captures;
using PackBuilder.Guides.Parsing.Pieces;

namespace PackBuilder.Guides.Parsing.Plain;

/// <summary>Turns plain text into pieces: at each line the first rule that fits takes what is its own.</summary>
internal static class PlainPieces
{
    private static readonly ImmutableArray<ILineRule> Rules =
    [
        new RunOnRule(),
        new TitleRule(),
        new PipeTableRule(),
        new FlatTableRule(),
        new HeadingRule(),
        new ItemRule(),
        new TextRule(),
    ];

    public static ImmutableArray<Piece> Read(ImmutableArray<BankPart> parts)
    {
        var pieces = ImmutableArray.CreateBuilder<Piece>();
        var levels = new HeadingLevels();
        for (int i = 0; i < parts.Length; i++)
        {
            if (!parts[i].Pieces.IsDefault)
            {
                pieces.AddRange(parts[i].Pieces);
                continue;
            }

            ReadLines(parts[i].Blocks, After(parts, i), isFirst: i == 0);
        }

        return pieces.ToImmutable();

        // A heading that is known to be one stands between lines whose look must tell.
        void ReadLines(ImmutableArray<CaptureBlock> blocks, PlainLine? after, bool isFirst)
        {
            int end = blocks.TakeWhile(block => block is not CaptureHeading).Count();
            var cursor = new LineCursor(PlainLines.Read(blocks[..end]), end == blocks.Length ? after : null, isFirst);
            while (!cursor.AtEnd)
                pieces.AddRange(TakeNext(cursor, levels));
            if (end == blocks.Length)
                return;
            var heading = (CaptureHeading)blocks[end];
            pieces.Add(new HeadingPiece(heading.Level, heading.Text, heading.Attributes, heading.At));
            ReadLines(blocks[(end + 1)..], after, isFirst: false);
        }
    }

    // A question below a line shows that the line heads something.
    private static PlainLine? After(ImmutableArray<BankPart> parts, int index) =>
        index + 1 >= parts.Length ? null : parts[index + 1].Pieces switch
        {
            [QuestionPiece question, ..] => new PlainLine(question.Prompt.ToString().Split('\n')[0] + "？", 0, AfterBlank: true, question.At),
            [MaterialPiece material, ..] => new PlainLine(material.Text.ToString().Split('\n')[0], 0, AfterBlank: true, material.At),
            _ => null,
        };

    private static IEnumerable<Piece> TakeNext(LineCursor cursor, HeadingLevels levels)
    {
        foreach (var rule in Rules)
        {
            Piece[] taken = [.. rule.Take(cursor, levels)];
            if (taken.Length > 0)
                return taken;
        }

        throw new InvalidOperationException("no rule takes this line");
    }
}
