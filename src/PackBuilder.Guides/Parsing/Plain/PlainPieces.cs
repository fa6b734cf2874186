using System.Collections.Immutable;
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
        new BankQuestionRule(),
        new NumberedQuestionRule(),
        new HeadingRule(),
        new ItemRule(),
        new TextRule(),
    ];

    public static ImmutableArray<Piece> Read(Captures.Capture capture)
    {
        var pieces = ImmutableArray.CreateBuilder<Piece>();
        var cursor = new LineCursor(PlainLines.Read(capture));
        var levels = new HeadingLevels();
        while (!cursor.AtEnd)
            pieces.AddRange(TakeNext(cursor, levels));
        return pieces.ToImmutable();
    }

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
