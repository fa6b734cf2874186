using System.Collections.Immutable;
using PackBuilder.Exchange.Importing;
using PackBuilder.Guides.Model;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Exchange.Writing;

/// <summary>The new text of a guide's file.</summary>
public sealed record EditedText(string Text);

/// <summary>
/// Writes what a workbook changes into the file of a guide that is ours: Markdown or YAML. The new text is read again before anyone may write it:
/// what comes out must be the guide that was meant, with nothing else changed.
/// </summary>
public static class GuideEditor
{
    /// <param name="read">Reads a text as the program reads the file; null where it is no guide.</param>
    /// <returns>Null, with errors at the rows, where a change cannot be written so that it is read again.</returns>
    public static Checked<EditedText> Apply(SourceText source, SourceFormat format, BankEdit edit, Func<string, Guide?> read)
    {
        if (format == SourceFormat.Yaml)
            return Judge(YamlEditor.Apply(source, edit), edit, read);
        var editor = new MarkdownEditor(source, edit);
        var first = Judge(editor.Apply(ImmutableHashSet<string>.Empty), edit, read, out var comparison);
        // Whose words were changed in place and are read otherwise is written anew as a whole.
        return first.Value is not null || comparison is not { Questions.IsEmpty: false } ? first : Judge(editor.Apply(comparison.Questions), edit, read);
    }

    private static Checked<EditedText> Judge(string? text, BankEdit edit, Func<string, Guide?> read) => Judge(text, edit, read, out _);

    private static Checked<EditedText> Judge(string? text, BankEdit edit, Func<string, Guide?> read, out GuideComparison? comparison)
    {
        comparison = null;
        if (text is null || read(text) is not { } guide)
            return Checked<EditedText>.Failed(Refusals(edit, null, text is null ? (Message)"its blocks do not stand line by line" : "the guide could not be read any more"));
        comparison = GuideComparison.Of(edit.After, guide);
        var changed = edit.Edited.Keys.Concat(edit.Inserted.Select(inserted => inserted.Question.Id!)).ToHashSet();
        var adapted = comparison.InMarksAlone.Where(changed.Contains).ToArray();
        var wrong = comparison.Questions.Except(adapted);
        return wrong.IsEmpty && !comparison.Elsewhere
            ? new Checked<EditedText>(new EditedText(text), [.. adapted.Select(id => ExchangeErrors.Adapted(edit.At(id), id))])
            : Checked<EditedText>.Failed(Refusals(edit, wrong.IsEmpty ? null : wrong, "it would be read as something else"));
    }

    private static IEnumerable<Diagnostic> Refusals(BankEdit edit, ImmutableSortedSet<string>? ids, Message why)
    {
        var about = ids?.Where(id => edit.Edited.ContainsKey(id) || edit.Rows.ContainsKey(id)) ?? edit.Edited.Keys.Concat(edit.Removed).Concat(edit.Inserted.Select(inserted => inserted.Question.Id!)).Distinct();
        return about.Select(id => ExchangeErrors.NotWrittenBack(
            edit.At(id), edit.Removed.Contains(id) && !edit.Rows.ContainsKey(id) ? (Message)$"the deletion of '{id}'" : $"the question '{id}'", why, "change it in the guide itself; nothing was written"));
    }
}
