using System.Globalization;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Documents.Reading.Attributes;

/// <summary>The attributes of one block as written, with ways to ask for their values that report what is wrong.</summary>
/// <param name="What">What they belong to, for messages.</param>
internal sealed record AttributeList(ReadingContext Context, Message What, SourceLocation At)
{
    public string? Id { get; init; }

    public IReadOnlyList<AttributeEntry> Entries { get; init; } = [];

    /// <summary>The value of an attribute, or the fallback.</summary>
    public string Text(string name, string fallback = "") => Find(name)?.Value ?? fallback;

    public SourceLocation LocationOf(string name) => Find(name)?.At ?? At;

    /// <summary>A whole number in a range; required where there is no fallback.</summary>
    public int Integer(string name, int least, int most, int? fallback = null) =>
        (int)Number(name, least, most, fallback, wholeOnly: true);

    /// <summary>A number in a range; required where there is no fallback.</summary>
    public double Number(string name, double least, double most, double? fallback = null, bool wholeOnly = false)
    {
        if (Find(name) is not { } entry)
        {
            if (fallback is null)
                Context.Report(DocumentErrors.MissingAttribute(What, name, At));
            return fallback ?? least;
        }

        if (double.TryParse(entry.Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double value)
            && value >= least && value <= most && (!wholeOnly || value == Math.Floor(value)))
            return value;
        Message range = wholeOnly ? (Message)$"write a whole number from {least} to {most}" : $"write a number from {least} to {most}";
        Context.Report(DocumentErrors.WrongValue(name, entry.Value, entry.At, range));
        return fallback ?? least;
    }

    /// <summary>One of some words; the first is the default.</summary>
    public T Choice<T>(string name, params (string Word, T Value)[] choices)
    {
        if (Find(name) is not { } entry)
            return choices[0].Value;
        foreach (var (word, value) in choices)
        {
            if (word == entry.Value)
                return value;
        }

        string[] words = [.. choices.Select(choice => choice.Word)];
        Context.Report(DocumentErrors.WrongValue(name, entry.Value, entry.At, Suggestion.Help(entry.Value, words)));
        return choices[0].Value;
    }

    /// <summary>Reports every attribute that is not in the list; <c>#id</c> among them stands for an id.</summary>
    public void RefuseUnknown(params string[] known)
    {
        foreach (var entry in Entries.Where(entry => !known.Contains(entry.Name)))
            Context.Report(DocumentErrors.UnknownAttribute(What, entry.Name, entry.At, known));
        if (Id is not null && !known.Contains("#id"))
            Context.Report(DocumentErrors.UnknownAttribute(What, "#" + Id, At, known));
    }

    private AttributeEntry? Find(string name) => Entries.FirstOrDefault(entry => entry.Name == name);
}

internal sealed record AttributeEntry(string Name, string Value, SourceLocation At);
