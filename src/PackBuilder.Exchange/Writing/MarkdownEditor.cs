using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PackBuilder.Exchange.Importing;
using PackBuilder.Guides.Model;
using PackBuilder.Guides.Yaml;
using PackBuilder.Text.Data;
using PackBuilder.Text.Source;

namespace PackBuilder.Exchange.Writing;

/// <summary>
/// Writes changed questions into a Markdown guide: changed words in their place where that is clear, else the question anew. Nothing else changes, but
/// where questions come and go the others get the ids in writing that they had by counting.
/// </summary>
internal sealed partial class MarkdownEditor(SourceText source, BankEdit edit)
{
    // The keys that stand in braces after a heading.
    private static readonly ImmutableArray<string> InBraces = ["kind", "difficulty", "minutes", "points", "competencies", "for", "material", "script", "tags", "audience"];

    private readonly ImmutableArray<GuideBlock> _blocks = [.. edit.Before.Sections.SelectMany(section => section.Blocks)];

    /// <param name="anew">Questions that are written anew, whatever was changed.</param>
    public string Apply(IReadOnlySet<string> anew)
    {
        var edits = new LineEdits(source);
        foreach (var (id, question) in edit.Edited)
            Edit(edits, Range(id), question, anew.Contains(id));
        foreach (string id in edit.Removed)
            edits.Replace(Range(id).First, Range(id).Count, "");
        if (!edit.Removed.IsEmpty || !edit.Inserted.IsEmpty)
            WriteIds(edits);
        foreach (var inserted in edit.Inserted)
            Insert(edits, inserted);
        return edits.Apply();
    }

    private void Edit(LineEdits edits, LineRange range, QuestionBlock question, bool isAnew)
    {
        string text = (isAnew ? null : InPlace(edits, range, question)) ?? MarkdownQuestion.Write(question, HashesAt(range.First), edits.LineEnd);
        edits.Replace(range.First, range.Filled, text);
    }

    // Null where it is not clear which words to change.
    private string? InPlace(LineEdits edits, LineRange range, QuestionBlock question)
    {
        var before = GuideYamlWriter.TreeOf(Question(question.Id!));
        var after = GuideYamlWriter.TreeOf(question);
        if (TextLeaves.Of(Without(before), Without(after)) is not { } changed)
            return null;
        string text = string.Concat(Enumerable.Range(range.First, range.Filled).Select(edits.Whole));
        foreach (var (old, now) in changed)
        {
            int place = text.IndexOf(old, StringComparison.Ordinal);
            if (old.Length == 0 || now.Length == 0 || place < 0 || text.IndexOf(old, place + 1, StringComparison.Ordinal) >= 0)
                return null;
            text = string.Concat(text.AsSpan(0, place), now, text.AsSpan(place + old.Length));
        }

        bool sameBraces = InBraces.All(key => Equal(before[key], after[key]));
        return sameBraces ? text : InHeading(text, match => " " + MarkdownQuestion.Attributes(question));
    }

    private void WriteIds(LineEdits edits)
    {
        foreach (var block in _blocks.OfType<QuestionBlock>().Where(question => question is { Id: not null, From: not null } && !edit.Removed.Contains(question.Id) && !edit.Edited.ContainsKey(question.Id)))
        {
            int line = block.From!.Line;
            if (HeadingLine().IsMatch(source.Line(line)) && !source.Line(line).Contains("{#", StringComparison.Ordinal))
                edits.Replace(line, 1, InHeading(edits.Whole(line), match => match.Success ? $" {{#{block.Id} {match.Groups["inner"].Value}" : $" {{#{block.Id}}}"));
        }
    }

    private void Insert(LineEdits edits, InsertedQuestion inserted)
    {
        string text = MarkdownQuestion.Write(inserted.Question, Hashes(inserted), edits.LineEnd) + edits.LineEnd;
        string id = inserted.Question.Id!;
        if (inserted.Beside is { } beside && edits.InsertAfter(beside, id, text))
            return;
        int line = inserted.Beside is null ? EndOf(inserted.Section) : inserted.IsBefore ? Range(inserted.Beside).First : Range(inserted.Beside).Next;
        // What stands before it may be the last line of the file.
        edits.Insert(line, id, source.Line(line - 1).Trim().Length > 0 ? edits.LineEnd + text : text);
    }

    private QuestionBlock Question(string id) => _blocks.OfType<QuestionBlock>().First(question => question.Id == id);

    // From the question's first line to that of whatever comes next.
    private LineRange Range(string id)
    {
        int first = Question(id).From!.Line;
        var next = _blocks.Where(block => block.From?.Line > first).Select(block => (block.From!.Line, Block: (GuideBlock?)block))
            .Concat(edit.Before.Sections.Where(section => section.From?.Line > first).Select(section => (section.From!.Line, Block: (GuideBlock?)null)))
            .OrderBy(start => start.Line).Select(start => StartOf(start.Line, start.Block, first)).FirstOrDefault(End + 1);
        return LineRange.Of(source, first, next, line => line.Trim().Length == 0);
    }

    // A file that ends with a line end has an empty line after it.
    private int End => source.Line(source.LineCount).Length == 0 ? source.LineCount - 1 : source.LineCount;

    // A table counts from its first row, and has its caption above.
    private int StartOf(int line, GuideBlock? block, int first)
    {
        if (block is not TableBlock { Caption: { } caption })
            return line;
        for (int above = line - 1; above > first; above--)
        {
            if (source.Line(above).Contains((caption.Zh ?? caption.En)!, StringComparison.Ordinal))
                return above;
        }

        return line;
    }

    private int EndOf(string section)
    {
        int start = edit.Before.Sections.First(one => one.Id == section).From?.Line ?? 1;
        return edit.Before.Sections.Select(one => one.From?.Line ?? 0).Where(line => line > start).Order().FirstOrDefault(End + 1);
    }

    private string Hashes(InsertedQuestion inserted)
    {
        var other = _blocks.OfType<QuestionBlock>().FirstOrDefault(question => question.Id == inserted.Beside) ?? _blocks.OfType<QuestionBlock>().FirstOrDefault();
        return other?.From is { } from && HeadingLine().IsMatch(source.Line(from.Line))
            ? HashesAt(from.Line)
            : new string('#', Math.Min(6, edit.Before.Sections.First(section => section.Id == inserted.Section).Level + 1));
    }

    private string HashesAt(int line) => HeadingLine().Match(source.Line(line)) is { Success: true } match ? match.Groups["hashes"].Value : "###";

    // The first line of a text with other braces at its end.
    private static string InHeading(string text, Func<Match, string> braces)
    {
        int end = text.IndexOfAny(['\r', '\n']);
        string heading = end < 0 ? text : text[..end];
        var match = Braces().Match(heading);
        string bare = match.Success ? heading[..match.Index] : heading.TrimEnd();
        return bare + braces(match) + (end < 0 ? "" : text[end..]);
    }

    private static DataMap Without(DataMap block) => new([.. block.Entries.Where(entry => !InBraces.Contains(entry.Key))]);

    private static bool Equal(DataValue? one, DataValue? other) => one is null || other is null ? one is null && other is null : TextLeaves.Of(one, other) is { Count: 0 };

    [GeneratedRegex(@"^(?<hashes>#{1,6})\s")]
    private static partial Regex HeadingLine();

    [GeneratedRegex(@"\s*\{(?<inner>[^{}]*\})\s*$")]
    private static partial Regex Braces();
}
