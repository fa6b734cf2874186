using System.Globalization;
using PackBuilder.Documents.Model;
using PackBuilder.Documents.References;

namespace PackBuilder.Looks;

/// <summary>The few words that writers themselves print, in the language of the document, or in both of them.</summary>
public sealed class Words
{
    private readonly WordsOfLanguage _first;
    private readonly WordsOfLanguage? _second;

    private Words(WordsOfLanguage first, WordsOfLanguage? second) => (_first, _second) = (first, second);

    /// <param name="language">BCP 47.</param>
    /// <param name="second">In which all is said again; empty for none.</param>
    public static Words For(string language, string second = "")
    {
        var first = WordsOfLanguage.Of(language);
        var other = second.Length == 0 ? first : WordsOfLanguage.Of(second);
        return new Words(first, other == first ? null : other);
    }

    public string Contents => Both(words => words.Contents);

    public string Tip => Both(words => words.Tip);

    public string Warning => Both(words => words.Warning);

    public string Note => Both(words => words.Note);

    public string Cover => Both(words => words.Cover);

    public string Box => Both(words => words.Box);

    public string Colon => _first.Colon;

    /// <summary>Above what goes on of a table without a number.</summary>
    public string Continued => Both(words => words.Continued, Between);

    public string ContinuedTable(CaptionNumber number, bool byChapter) =>
        Both(words => words.ContinuedTable(CaptionLabels.For(words.Language, byChapter), number), Between);

    /// <summary>Above what goes on of a question on another page.</summary>
    /// <param name="prompt">Names what has no number.</param>
    public string ContinuedQuestion(string number, string prompt) =>
        number.Length == 0 ? Short(prompt) + Again : Both(words => words.ContinuedQuestion(number), Between);

    /// <summary>Stands after the name of what goes on where it was broken off.</summary>
    public string Again => Both(words => words.Again, "");

    private static string Short(string prompt)
    {
        int end = 0;
        double width = 0;
        foreach (var rune in prompt.EnumerateRunes())
        {
            width += TextMeasure.Pages.WidthOf(rune);
            if (width > LongestName)
                return prompt[..end].TrimEnd() + "……";
            end += rune.Utf16SequenceLength;
        }

        return prompt;
    }

    // Em.
    private const double LongestName = 24;

    /// <summary>The questions of a page, for its head.</summary>
    public string Questions(string first, string last) => Both(words => words.Questions(first, last));

    /// <summary>On the cover, above the name of an employer.</summary>
    public string MadeFor => Both(words => words.MadeFor);

    /// <summary>On a page that is left empty.</summary>
    public string BlankPage => Both(words => words.BlankPage);

    /// <summary>What a reader hears where there is room to write.</summary>
    public string WriteHere => Both(words => words.WriteHere);

    /// <summary>What a sheet of cards is and how it is printed.</summary>
    public string Sheet(int number, bool isBack, CardTurn turn, string paper) =>
        Both(words => words.Sheet(number.ToString(CultureInfo.InvariantCulture), isBack, turn, paper), "　");

    private string Both(Func<WordsOfLanguage, string> word, string between = " ") => _second is null ? word(_first) : word(_first) + between + word(_second);

    private const string Between = " · ";
}
