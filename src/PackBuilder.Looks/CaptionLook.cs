using System.Collections.Immutable;
using PackBuilder.Documents.Model;
using PackBuilder.Documents.References;

namespace PackBuilder.Looks;

/// <summary>The caption of a table or figure with its number; in a bilingual document in both languages, each whole: 表 3　求职记录　Table 3. Job log.</summary>
/// <param name="Between">Between the languages where they stand on one line.</param>
public sealed record CaptionLook(ImmutableArray<CaptionPart> Parts, string Between)
{
    private const string EmSpace = "\u3000";

    /// <param name="label">The label in the words of a language; null for a caption without a number.</param>
    /// <param name="second">The words of the second language; null for none.</param>
    internal static CaptionLook Of(ImmutableArray<Inline> caption, Func<CaptionLabels, CaptionLabel>? label, CaptionLabels first, CaptionLabels? second)
    {
        var (one, other) = TwoLanguages.SplitLast(caption);
        if (label is null || second is null)
        {
            var whole = new CaptionPart(label?.Invoke(first), label is null ? "" : first.CaptionGap, one);
            return other.IsEmpty ? new CaptionLook([whole], "") : new CaptionLook([whole, new CaptionPart(null, "", other)], " ");
        }

        return other.IsEmpty
            ? new CaptionLook([new CaptionPart(label(first), "", []), new CaptionPart(label(second), EmSpace, one)], " ")
            : new CaptionLook([new CaptionPart(label(first), first.CaptionGap, one), new CaptionPart(label(second), second.CaptionGap, other)], EmSpace);
    }

    /// <summary>All of it, for a format that counts nothing.</summary>
    /// <param name="measure">How wide text is in the format.</param>
    /// <param name="ems">Of the line.</param>
    public ImmutableArray<Inline> Inlines(TextMeasure measure, double ems) => JoinedBy(StartsLines(measure, ems) ? new LineBreak() : new TextRun(Between));

    /// <summary>Whether each language starts a line, since both have no room on one.</summary>
    public bool StartsLines(TextMeasure measure, double ems) =>
        Parts.Length > 1 && Parts.All(part => !part.Text.IsEmpty) && measure.WidthOf(JoinedBy(new TextRun(Between))) > ems;

    private ImmutableArray<Inline> JoinedBy(Inline between) =>
        [.. Parts.SelectMany((part, i) => i == 0 ? part.Inlines : part.Inlines.Prepend(between))];
}

/// <param name="Label">Null for none.</param>
/// <param name="Gap">Between label and text.</param>
public sealed record CaptionPart(CaptionLabel? Label, string Gap, ImmutableArray<Inline> Text)
{
    internal IEnumerable<Inline> Inlines => Label is null ? Text : Text.Prepend(new TextRun(Label.Text + Gap));
}

/// <summary>What stands before a caption.</summary>
/// <param name="Before">The word, and of the number what is not counted: 表 2-.</param>
/// <param name="Counted">What a word processor counts.</param>
public sealed record CaptionLabel(string Before, string Counted)
{
    public string Text => Before + Counted;
}
