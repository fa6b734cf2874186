using System.Collections.Immutable;
using PackBuilder.Guides.Model;
using PackBuilder.Guides.Parsing.Answers;
using PackBuilder.Guides.Parsing.Lines;
using PackBuilder.Guides.Parsing.Pieces;
using PackBuilder.Guides.Parsing.Plain;

namespace PackBuilder.Guides.Parsing.Banks;

/// <summary>The answer of an open question, out of the parts that its labels make.</summary>
internal static class OpenAnswer
{
    public static Answer Of(QuestionDraft draft, bool isBilingual)
    {
        var parts = draft.Answers.Where(part => part.Lines.Count > 0).ToList();
        if (parts.Count == 0)
            return Answer.None;
        var english = parts.Where(part => part.Field == BankField.AnswerEn || isBilingual && part.Lines.All(line => Languages.IsEnglish(line.Text))).ToList();
        var own = parts.Except(english).ToList();
        // An outline and a whole answer are two things; thoughts and points make one answer.
        var outline = own.FirstOrDefault(part => IsOutline(part));
        var sample = own.Where(part => part.Field == BankField.Answer).ToList();
        if (english.Count == 0 && own.Count == 2 && outline is not null && sample.Count == 1 && sample[0].Lines.Count > 0)
            return new Answer(TextOf(sample), Texts(outline.Lines.Select(BareOf)));
        var lines = own.SelectMany(part => part.Lines).ToList();
        var text = TextOf(own);
        string? en = english.Count == 0 ? null : string.Join('\n', english.SelectMany(part => part.Lines).Select(line => WithoutEn(line.Whole)));
        if (text is null)
            return en is null ? Answer.None : new Answer(new LocalizedText(null, en), []);
        if (en is not null)
            text = new LocalizedText(text.Zh, text.En is null ? en : text.En + "\n" + en);
        return new Answer(text, Points(lines, text.Zh ?? ""));
    }

    private static bool IsOutline(AnswerPart part) =>
        part.Field is BankField.Outline or BankField.Thinking && part.Lines.All(line => IsItem(line));

    private static bool IsItem(AnswerLine line) => line.Marker.Length > 0 || ItemMarker.Read(line.Text) is not null;

    private static string BareOf(AnswerLine line) => ItemMarker.Read(line.Text) is { Text.Length: > 0 } item ? item.Text.Trim() : line.Text;

    private static LocalizedText? TextOf(IEnumerable<AnswerPart> parts)
    {
        var lines = parts.SelectMany(part => part.Lines).Select(line => line.Whole).ToList();
        if (lines.Count == 0)
            return null;
        // "EN:" in front of a line says so itself.
        return lines.Any(Bilingual.HasEnglish) ? Bilingual.JoinAll([.. lines.Select(Bilingual.Read)]) : new LocalizedText(string.Join('\n', lines));
    }

    private static string WithoutEn(string line) => line.StartsWith("EN:", StringComparison.Ordinal) ? line[3..].Trim() : line;

    private static ImmutableArray<LocalizedText> Points(List<AnswerLine> lines, string answer)
    {
        var items = lines.Where(IsItem).Select(BareOf).Where(text => text.Length > 0).ToList();
        return Texts(items.Count > 1 ? items : AnswerPoints.Find(answer));
    }

    private static ImmutableArray<LocalizedText> Texts(IEnumerable<string> texts) => [.. texts.Select(text => new LocalizedText(text))];
}
