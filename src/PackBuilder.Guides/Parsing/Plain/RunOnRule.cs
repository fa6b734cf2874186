using PackBuilder.Guides.Captures;
using PackBuilder.Guides.Model;
using PackBuilder.Guides.Parsing.Answers;
using PackBuilder.Guides.Parsing.Pieces;
using PackBuilder.Guides.Parsing.Plain.RunOn;

namespace PackBuilder.Guides.Parsing.Plain;

/// <summary>A long line that holds a whole question bank, or a section of one, without line ends.</summary>
internal sealed class RunOnRule : ILineRule
{
    // Shorter lines hold no bank; a long paragraph without marks is left to the other rules.
    private const int Shortest = 100;
    private const int LongestTitle = 60;

    public IEnumerable<Piece> Take(LineCursor cursor, HeadingLevels levels)
    {
        var line = cursor.Current!;
        if (line.Text.Length < Shortest)
            return [];
        var pieces = Read(line, levels).ToList();
        if (pieces.Count < 2)
            return [];
        cursor.Take();
        return pieces;
    }

    private static IEnumerable<Piece> Read(PlainLine line, HeadingLevels levels)
    {
        string text = line.Text;
        var headings = RunOnHeadings.Find(text);
        int start = headings.Count > 0 ? headings[0].Index : 0;
        if (start > 0)
        {
            foreach (var piece in Front(text[..start].Trim(), line, levels))
                yield return piece;
        }

        for (int i = 0; i < headings.Count; i++)
        {
            string name = headings[i].Value;
            yield return new HeadingPiece(levels.LevelOf(HeadingStyles.Of(name), name), name, CaptureAttributes.None, At(headings[i].Index));
            int body = headings[i].Index + headings[i].Length;
            int end = i + 1 < headings.Count ? headings[i + 1].Index : text.Length;
            foreach (var piece in Questions(body, end))
                yield return piece;
        }

        if (headings.Count == 0)
        {
            foreach (var piece in Questions(0, text.Length))
                yield return piece is ParagraphPiece { Text.Zh: { } front } ? Front(front, line, levels).First() : piece;
        }

        BlockOrigin At(int index) => line.At with { Column = line.At.Column + line.Indent + index };

        IEnumerable<Piece> Questions(int from, int to)
        {
            string part = text[from..to];
            var questions = RunOnQuestions.Find(part);
            string before = (questions.IsEmpty ? part : part[..questions[0].Start]).Trim();
            if (before.Length > 0)
                yield return new ParagraphPiece(before, At(from));
            foreach (var question in questions)
                yield return RunOnTaking.Take(question, At(from + question.Start));
        }
    }

    // What stands before the first heading is the title, if it is short and there is none yet.
    private static IEnumerable<Piece> Front(string text, PlainLine line, HeadingLevels levels)
    {
        if (text.Length == 0)
            return [];
        if (levels.HasTitle || text.Length > LongestTitle || text.IndexOfAny(['。', '？', '：']) >= 0)
            return [new ParagraphPiece(text, line.At)];
        levels.HasTitle = true;
        return [new HeadingPiece(1, text, CaptureAttributes.None, line.At)];
    }
}
