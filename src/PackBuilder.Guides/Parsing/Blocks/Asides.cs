using System.Collections.Immutable;
using PackBuilder.Guides.Model;
using PackBuilder.Guides.Parsing.Lines;
using PackBuilder.Guides.Parsing.Pieces;

namespace PackBuilder.Guides.Parsing.Blocks;

/// <summary>
/// Pictures and remarks among the pieces of a section. Rules never see them, so that text reads the same with and without; they come after the
/// block that was made of the pieces around them. What stands within a question belongs to it: where the prompt is shown, or only with the answer.
/// </summary>
internal sealed class Asides
{
    private readonly ILookup<int, AsidePiece> _after;

    public Asides(ImmutableArray<Piece> pieces)
    {
        Written = [.. pieces.Where(piece => piece is not AsidePiece)];
        var after = new List<(int Index, AsidePiece Aside)>();
        int count = 0;
        foreach (var piece in pieces)
        {
            if (piece is AsidePiece aside)
                after.Add((count, aside));
            else
                count++;
        }

        _after = after.ToLookup(pair => pair.Index, pair => pair.Aside);
    }

    /// <summary>The pieces without them.</summary>
    public ImmutableArray<Piece> Written { get; }

    public IEnumerable<GuideBlock> First => _after[0].Select(BlockOf);

    /// <summary>The blocks with what stands among the pieces that they were made of.</summary>
    /// <param name="from">How many pieces were taken before.</param>
    /// <param name="to">How many pieces are taken now.</param>
    public IEnumerable<GuideBlock> With(ImmutableArray<GuideBlock> blocks, int from, int to, BlockContext context)
    {
        var within = Enumerable.Range(from + 1, to - from).SelectMany(index => _after[index].Select(aside => (Index: index, Aside: aside))).ToList();
        if (within.Count == 0)
            return blocks;
        if (blocks is [QuestionBlock question, ..])
            return [Into(question, within, EndOfPrompt(question, from)), .. blocks.Skip(1)];
        foreach (var (_, aside) in within.Where(pair => pair.Index < to && pair.Aside is FigurePiece))
            context.Problems.Add(ParsingErrors.FigureMoved(context.Source, aside.At));
        return [.. blocks, .. within.Select(pair => BlockOf(pair.Aside))];
    }

    public static GuideBlock BlockOf(AsidePiece aside) => aside switch
    {
        FigurePiece figure => new FigureBlock(figure.Picture) { From = figure.At },
        NotePiece note => new NoteBlock(note.Text) { From = note.At },
        _ => throw new ArgumentException($"unknown piece {aside.GetType().Name}", nameof(aside)),
    };

    private static QuestionBlock Into(QuestionBlock question, List<(int Index, AsidePiece Aside)> within, int endOfPrompt) => question with
    {
        Figures = [.. question.Figures, .. within.Where(pair => pair.Index <= endOfPrompt).Select(pair => pair.Aside).OfType<FigurePiece>().Select(figure => figure.Picture)],
        Notes = [.. question.Notes, .. within.Select(pair => pair.Aside).OfType<NotePiece>().Select(note => note.Text)],
        Answer = question.Answer with
        {
            Figures = [.. question.Answer.Figures, .. within.Where(pair => pair.Index > endOfPrompt).Select(pair => pair.Aside).OfType<FigurePiece>().Select(figure => figure.Picture)],
        },
    };

    // The heading, the prompt below one that only counts, and the options. All else may be an answer, which a picture must not give away.
    private int EndOfPrompt(QuestionBlock question, int from)
    {
        int end = from + 1;
        if (end < Written.Length && Written[end] is ParagraphPiece first && first.Text.Zh is { } text && text.Trim('*') == question.Prompt.Zh)
            end++;
        while (end < Written.Length && IsOption(Written[end]))
            end++;
        return end;
    }

    private static bool IsOption(Piece piece) => (piece as ItemPiece)?.Text.Zh is { } item && OptionMarks.Read(item).Length > 0
        || (piece as ParagraphPiece)?.Text.Zh is { } line && OptionMarks.Read(line).Length > 0;
}
