using System.Collections.Immutable;
using PackBuilder.Exchange.Importing;
using PackBuilder.Guides.Captures;
using PackBuilder.Guides.Corrections;
using PackBuilder.Guides.Model;
using PackBuilder.Guides.Restoration;
using PackBuilder.Guides.Yaml;
using PackBuilder.Text.Data;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Exchange.Writing;

/// <summary>What is written beside a captured source.</summary>
/// <param name="Corrections">Those that are new.</param>
/// <param name="Catalogue">The new text of <c>sources.yaml</c>; null where it stays as it is.</param>
public sealed record CaptureEdit(ImmutableArray<Correction> Corrections, string? Catalogue);

/// <summary>
/// Turns what a workbook changes into corrections and notes of a captured source, which stays as it was captured: other words become replacements, deleted rows lines
/// that are dropped, kinds and tags a part of <c>sources.yaml</c>. Everything else nothing can say.
/// </summary>
public static class CaptureCorrections
{
    private static readonly ImmutableArray<string> OfNotes = ["kind", "difficulty", "minutes", "tags", "audience"];

    /// <param name="read">The capture before it was restored.</param>
    /// <param name="restored">As it was parsed, with the corrections so far.</param>
    /// <param name="catalogue">Null where there is no <c>sources.yaml</c> yet.</param>
    /// <param name="parse">The guide as it will be read with this; null where it is none.</param>
    public static Checked<CaptureEdit> Of(Capture read, RestoredCapture restored, SourceText? catalogue, BankEdit edit, Func<CaptureEdit, Guide?> parse) =>
        Find(read, restored, catalogue, edit).Then(found => Judge(found, edit, parse(found)));

    // What is read again must be what was meant. Ids of captures count places, so that one that is dropped in the middle renames those after it.
    private static Checked<CaptureEdit> Judge(CaptureEdit found, BankEdit edit, Guide? guide)
    {
        var comparison = guide is null ? null : GuideComparison.Of(edit.After, guide);
        string[] wrong = comparison is null
            ? [.. edit.Edited.Keys, .. edit.Removed]
            : [.. comparison.Questions.Where(id => !Follows(edit, guide!, id)), .. comparison.Elsewhere ? edit.Removed : []];
        if (wrong.Length == 0 && comparison is { Elsewhere: false })
            return Checked<CaptureEdit>.Ok(found);
        return Checked<CaptureEdit>.Failed((wrong.Length == 0 ? [.. edit.Edited.Keys] : wrong).Select(id => ExchangeErrors.NotWrittenBack(
            edit.At(id), edit.Removed.Contains(id) ? (Message)$"the deletion of '{id}'" : $"the question '{id}'",
            edit.Removed.Contains(id) ? (Message)"other questions would get other ids, which packs may name" : "it would be read as something else",
            edit.Removed.Contains(id) ? (Message)"leave it out in a pack: questions: {exclude: [\u2026]}" : "correct it by hand: packbuilder correct")));
    }

    // The points of a captured answer are a part of its text: who changes one of them has changed the other.
    private static bool Follows(BankEdit edit, Guide guide, string id)
    {
        if (!edit.Edited.TryGetValue(id, out var wanted) || Question(guide, id) is not { } found)
            return false;
        bool isChanged(string column) => edit.Changes.Any(change => change.Id == id && (change.Column == column || change.Column == column + ".en"));
        var followed = wanted with
        {
            From = found.From,
            Answer = wanted.Answer with { Text = isChanged("sample") ? wanted.Answer.Text : found.Answer.Text, Points = isChanged("outline") ? wanted.Answer.Points : found.Answer.Points },
        };
        return GuideYamlWriter.Write(followed) == GuideYamlWriter.Write(found);
    }

    private static QuestionBlock? Question(Guide guide, string id) => guide.Sections.SelectMany(section => section.Blocks).OfType<QuestionBlock>().FirstOrDefault(question => question.Id == id);

    private static Checked<CaptureEdit> Find(Capture read, RestoredCapture restored, SourceText? catalogue, BankEdit edit)
    {
        var problems = new List<Diagnostic>();
        var words = new List<PartWord>();
        var edits = edit.Edited.SelectMany(pair => Words(edit, pair.Key, pair.Value, words, problems)).ToImmutableArray();
        foreach (var inserted in edit.Inserted)
            problems.Add(ExchangeErrors.OnlyWords(edit.At(inserted.Question.Id!), edit.Removed.Contains(inserted.Question.Id!) ? (Message)"the place of a row" : "a new row",
                "write it into a guide of your own; a pack may take both"));
        var turned = EditConverter.Convert(new EditList(edits), restored);
        problems.AddRange(turned.Diagnostics.Select(problem => problem with { Severity = Severity.Error }));
        string? notes = words.Count == 0 ? null : SourceNoteEditor.Apply(catalogue, Path.GetFileName(read.File), [.. words]);
        if (words.Count > 0 && notes is null)
            problems.Add(ExchangeErrors.OnlyWords(edit.At(words[0].Id, words[0].Key), $"'{words[0].Key}'", "sources.yaml is not written line by line: write it there by hand"));
        var dropped = edit.Removed.Where(id => edit.Inserted.All(inserted => inserted.Question.Id != id)).SelectMany(id => Dropped(read, restored, edit, id));
        return problems.Count > 0
            ? Checked<CaptureEdit>.Failed(problems)
            : Checked<CaptureEdit>.Ok(new CaptureEdit([.. turned.Value!.Corrections, .. dropped], notes));
    }

    private static List<Edit> Words(BankEdit edit, string id, QuestionBlock after, List<PartWord> words, List<Diagnostic> problems)
    {
        var before = Question(edit.Before, id)!;
        var old = GuideYamlWriter.TreeOf(before);
        var now = GuideYamlWriter.TreeOf(after);
        var edits = new List<Edit>();
        foreach (string key in old.Entries.Concat(now.Entries).Select(entry => entry.Key).Distinct())
        {
            var at = edit.At(id, ColumnOf(key, edit, id));
            if (old[key] is { } was && now[key] is { } value && TextLeaves.Of(was, value) is { } leaves && (leaves.Count == 0 || !OfNotes.Contains(key)))
                edits.AddRange(leaves.Select(leaf => new Edit(leaf.Before, leaf.After, before.From?.Line ?? 1, at)));
            else if (OfNotes.Contains(key))
                words.Add(new PartWord(id, key, now[key]));
            else if (now[key] is null or not (DataText or DataMap or DataList))
                problems.Add(ExchangeErrors.OnlyWords(at, $"'{key}'", "captures have no place for it"));
            else
                problems.Add(ExchangeErrors.OnlyWords(at, $"the number of lines of '{key}'", "words can be replaced line by line; what is to be added belongs into a guide of your own"));
        }

        return edits;
    }

    private static string ColumnOf(string key, BankEdit edit, string id)
    {
        var changed = edit.Changes.Where(change => change.Id == id && change.Column is not null).Select(change => change.Column!).ToArray();
        string[] columns = key == "answer" ? ["sample", "outline"] : [key];
        return changed.FirstOrDefault(column => columns.Any(name => column == name || column == name + ".en")) ?? columns[0];
    }

    // Every line of the question: up to where something else begins.
    private static IEnumerable<Correction> Dropped(Capture read, RestoredCapture restored, BankEdit edit, string id)
    {
        var starts = edit.Before.Sections.SelectMany(section => section.Blocks.Select(block => (block.Id, block.From?.Line)).Prepend((section.Id, section.From?.Line))).Where(start => start.Line is not null).ToArray();
        int first = starts.First(start => start.Id == id).Line!.Value;
        int next = starts.Select(start => start.Line!.Value).Where(line => line > first).Order().FirstOrDefault(int.MaxValue);
        return restored.Capture.Blocks
            .Where(block => block is not (CaptureBlank or CaptureMetadata or CaptureFurniture or CaptureDropped) && block.At.Line >= first && block.At.Line < next)
            .Select(block => block.At.Line).Distinct()
            .Select(line => new Correction(line, LineHash.Of(read.Text, line), CorrectionKind.Drop));
    }
}
