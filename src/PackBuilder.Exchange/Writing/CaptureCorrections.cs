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

/// <summary>
/// Turns what a workbook changes into corrections of a captured source, which stays as it was captured: other words become replacements, deleted rows lines that
/// are dropped. Everything else a correction cannot say.
/// </summary>
public static class CaptureCorrections
{
    private static readonly ImmutableArray<string> OfNotes = ["kind", "difficulty", "minutes", "tags", "audience"];

    /// <param name="read">The capture before it was restored.</param>
    /// <param name="restored">As it was parsed, with the corrections so far.</param>
    /// <param name="parse">The guide as it will be read with these corrections more; null where it is none.</param>
    public static Checked<CorrectionList> Of(Capture read, RestoredCapture restored, BankEdit edit, Func<CorrectionList, Guide?> parse) =>
        Find(read, restored, edit).Then(found => Judge(found, edit, parse(found)));

    // What is read with the corrections must be what was meant. Ids of captures count places, so that one that is dropped in the middle renames those behind it.
    private static Checked<CorrectionList> Judge(CorrectionList found, BankEdit edit, Guide? guide)
    {
        var comparison = guide is null ? null : GuideComparison.Of(edit.After, guide);
        if (comparison is { IsSame: true })
            return Checked<CorrectionList>.Ok(found);
        var wrong = edit.Edited.Keys.Where(id => comparison?.Questions.Contains(id) != false).Concat(edit.Removed).ToArray();
        return Checked<CorrectionList>.Failed(wrong.Select(id => ExchangeErrors.NotWrittenBack(
            edit.At(id), edit.Removed.Contains(id) ? $"the deletion of '{id}'" : $"the question '{id}'",
            edit.Removed.Contains(id) ? "other questions would get other ids, which packs may name" : "it would be read as something else",
            edit.Removed.Contains(id) ? "leave it out in a pack: exclude: {questions: [\u2026]}" : "correct it by hand: packbuilder correct")));
    }

    private static Checked<CorrectionList> Find(Capture read, RestoredCapture restored, BankEdit edit)
    {
        var problems = new List<Diagnostic>();
        var edits = edit.Edited.SelectMany(pair => Words(edit, pair.Key, pair.Value, problems)).ToImmutableArray();
        foreach (var inserted in edit.Inserted)
            problems.Add(ExchangeErrors.OnlyWords(edit.At(inserted.Question.Id!), edit.Removed.Contains(inserted.Question.Id!) ? "the place of a row" : "a new row",
                "write it into a guide of your own; a pack may take both"));
        var turned = EditTurner.Turn(new EditList(edits), restored);
        problems.AddRange(turned.Diagnostics.Select(problem => problem with { Severity = Severity.Error }));
        var dropped = edit.Removed.Where(id => edit.Inserted.All(inserted => inserted.Question.Id != id)).SelectMany(id => Dropped(read, restored, edit, id));
        return problems.Count > 0
            ? Checked<CorrectionList>.Failed(problems)
            : new Checked<CorrectionList>(new CorrectionList([.. turned.Value!.Corrections, .. dropped]), []);
    }

    private static List<Edit> Words(BankEdit edit, string id, QuestionBlock after, List<Diagnostic> problems)
    {
        var before = edit.Before.Sections.SelectMany(section => section.Blocks).OfType<QuestionBlock>().First(question => question.Id == id);
        var old = GuideYamlWriter.TreeOf(before);
        var now = GuideYamlWriter.TreeOf(after);
        var edits = new List<Edit>();
        foreach (string key in old.Entries.Concat(now.Entries).Select(entry => entry.Key).Distinct())
        {
            var at = edit.At(id, ColumnOf(key, edit, id));
            if (old[key] is { } was && now[key] is { } value && TextLeaves.Of(was, value) is { } leaves && (leaves.Count == 0 || !OfNotes.Contains(key)))
                edits.AddRange(leaves.Select(leaf => new Edit(leaf.Before, leaf.After, before.From?.Line ?? 1, at)));
            else if (OfNotes.Contains(key))
                problems.Add(ExchangeErrors.OnlyWords(at, $"'{key}'", $"write it into sources.yaml, under parts: {{{id}: {{{key}: …}}}} of this file"));
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
