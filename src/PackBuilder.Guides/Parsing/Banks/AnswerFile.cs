using System.Collections.Immutable;
using PackBuilder.Guides.Captures;
using PackBuilder.Guides.Parsing.Lines;
using PackBuilder.Guides.Parsing.Pieces;

namespace PackBuilder.Guides.Parsing.Banks;

/// <summary>A file with the answers to the questions of another one: keys and answers by number and section, or the questions once more with their answers.</summary>
/// <param name="Zone">After the last line of the questions.</param>
/// <param name="Questions">Those of a file that repeats them.</param>
internal sealed record AnswerFile(AnswerZone Zone, ImmutableArray<QuestionPiece> Questions)
{
    /// <param name="end">How many lines the file of the questions has.</param>
    public static AnswerFile Read(ImmutableArray<CaptureBlock> blocks, int end)
    {
        var facts = LineFacts.Of(LineStream.Read(blocks));
        var entries = ImmutableArray.CreateBuilder<FarAnswer>();
        int groups = 0;
        for (int i = 0; i < facts.Length;)
        {
            var zone = new ZoneReading(facts, i, titled: true).Read();
            entries.AddRange(zone.Entries.Select(entry => entry with { Group = entry.Group + groups }));
            groups = entries.Count == 0 ? 0 : entries[^1].Group + 1;
            i = Math.Max(zone.End, i + 1);
        }

        var questions = BankReader.Read(blocks).Pieces.Values.SelectMany(pieces => pieces.OfType<QuestionPiece>()).Where(QuestionPieces.IsAnswered).ToImmutableArray();
        return questions.Length > entries.Count
            ? new AnswerFile(new AnswerZone(end, end, [], true), questions)
            : new AnswerFile(new AnswerZone(end, end, entries.ToImmutable(), true), []);
    }
}
