using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using PackBuilder.Guides.Model;
using PackBuilder.Text.Archives;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Exchange.Questions;

/// <summary>
/// A package of Anki: a note for each question, term and phrase, in decks by tag. Notes are known by ids made of those of the guide, and dated by the
/// project, so that a later package brings them up to date and learners keep their progress.
/// </summary>
internal sealed class AnkiFormat : IQuestionFormat
{
    private const string DeckBetween = "::";

    public string Name => "anki";

    public string Extension => ".apkg";

    public string About => "cards for Anki, a deck for each tag";

    public bool NeedsDay => true;

    public Checked<BankBytes> Write(QuestionBank bank)
    {
        if (bank.HidesAnswers)
            return Checked<BankBytes>.Failed(ExchangeErrors.NoCardsWithoutAnswers(bank.Id));
        var text = new BankText(bank.Language);
        var pictures = new BankPictures(bank, "");
        ImmutableArray<AnkiNote> notes =
        [
            .. bank.Questions.Select(question => new AnkiNote(
                question.Key, Deck(text, bank, question.Tags), Front(text, pictures, question), Back(text, pictures, question.Question), question.Tags)),
            .. bank.Notes.Select(note => new AnkiNote(note.Key, Deck(text, bank, note.Tags), text.Html(note.Front), text.Html(note.Back), note.Tags)),
        ];
        ImmutableArray<AnkiNote> whole = [.. notes.Where(note => note.Back.Length > 0)];
        if (whole.IsEmpty)
            return Checked<BankBytes>.Failed(ExchangeErrors.NothingInBank(bank.Id));
        byte[] collection = AnkiCollection.Write(whole, bank.Date);
        var files = pictures.Files(bank.Questions.SelectMany(question => question.Question.Figures.Concat(question.Question.Answer.Figures)));
        byte[] package = ZipWriter.Write([("collection.anki2", collection), ("media", Media(files)), .. files.Select((file, i) => (i.ToString(CultureInfo.InvariantCulture), file.Content.ToArray()))]);
        return new Checked<BankBytes>(new BankBytes(package), whole.Length == notes.Length ? [] : [ExchangeErrors.CardsWithoutBack(notes.Length - whole.Length)]);
    }

    private static string Deck(BankText text, QuestionBank bank, ImmutableArray<string> tags)
    {
        string title = text.Line(bank.Title);
        string? tag = tags.IsEmpty ? null : bank.TagNames.TryGetValue(tags[0], out var name) ? text.Line(name) : tags[0];
        return (tag is null ? title : title + DeckBetween + tag.Replace(DeckBetween, "：", StringComparison.Ordinal)).Replace("\"", "”", StringComparison.Ordinal);
    }

    // Files are numbers in the package, and this says what each is called.
    private static byte[] Media(ImmutableArray<(string Name, ReadOnlyMemory<byte> Content)> files) =>
        Encoding.UTF8.GetBytes(new JsonObject(files.Select((file, i) => KeyValuePair.Create(i.ToString(CultureInfo.InvariantCulture), (JsonNode?)file.Name))).ToJsonString());

    private static string Front(BankText text, BankPictures pictures, BankQuestion question) =>
        (question.Material is null ? "" : text.Html(question.Material.Text)) + text.Html(question.Question.Prompt) + pictures.Html(question.Question.Figures, text)
        + string.Concat(question.Question.Options.Select(option => $"<p>{BankText.Escape(option.Key)}. {BankText.Escape(text.Line(option.Text))}</p>"));

    private static string Back(BankText text, BankPictures pictures, QuestionBlock question)
    {
        string key = !ClosedAnswers.HasKey(question) ? "" : question.Kind == ClosedKinds.TrueFalse ? question.Correct[0] == ClosedKinds.True ? "正确" : "错误" : string.Join("、", question.Correct);
        return (key.Length > 0 ? $"<p><b>{BankText.Escape(key)}</b></p>" : "") + text.AnswerHtml(question) + pictures.Html(question.Answer.Figures, text);
    }
}

/// <param name="Front">HTML, as <paramref name="Back"/>.</param>
internal sealed record AnkiNote(string Key, string Deck, string Front, string Back, ImmutableArray<string> Tags);
