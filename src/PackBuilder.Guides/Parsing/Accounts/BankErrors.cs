using System.Collections.Immutable;
using System.Globalization;
using PackBuilder.Guides.Model;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Guides.Parsing.Accounts;

/// <summary>Every message about questions that may have been missed or misread: codes PB2080 to PB2089 and PB2150 to PB2160.</summary>
internal static class BankErrors
{
    private const int LongestKeys = 40;
    private const int ShownLines = 10;

    public static Diagnostic LeftOver(SourceText source, ImmutableArray<Suspect> suspects, int questions)
    {
        var kinds = suspects.GroupBy(suspect => suspect.Kind).Select(group => (Message)$"{Suspect.NameOf(group.Key)}: {group.Count()}");
        string lines = string.Join(", ", suspects.Select(suspect => suspect.At.Line).Distinct().Take(ShownLines).Select(line => line.ToString(CultureInfo.InvariantCulture)));
        return Diagnostic.Warning("PB2080",
            $"{suspects.Length} lines look like parts of questions that were not read ({Message.List(kinds)}); {questions} questions were read",
            Locate(source, suspects[0].At), $"lines {lines}{(suspects.Length > ShownLines ? ", …" : "")}; 'packbuilder parse --report' lists them all and says what would make questions of them");
    }

    public static Diagnostic NothingRead(SourceText source, string promise) =>
        Diagnostic.Warning("PB2160", $"'{promise}' promises questions, and none were read", SourceLocation.OfFile(source.Name),
            "number the questions, put 答： in front of each answer and A. in front of the first option; let another quiz program export its questions as a table");

    public static Diagnostic Doubtful(SourceText source, FaultyQuestion question)
    {
        var (code, what, help) = Said(question.Fault);
        return Diagnostic.Warning(code, $"{question.Said ?? what}: {question.Detail}", Locate(source, question.At), help);
    }

    public static Diagnostic MoreDoubtful(SourceText source, Fault fault, int count)
    {
        var (code, what, _) = Said(fault);
        return Diagnostic.Warning(code, $"{what}: {count} further places", SourceLocation.OfFile(source.Name));
    }

    public static Diagnostic RefusedKeys(SourceText source, BlockOrigin at, string keys) =>
        Diagnostic.Warning("PB2088", $"the keys '{(keys.Length > LongestKeys ? keys[..LongestKeys] + "…" : keys)}' are more or fewer than their numbers, so none of them is used",
            Locate(source, at), "count them: a range gives each of its questions one key");

    public static Diagnostic Unjoined(SourceText source, BlockOrigin at, int count, string numbers) =>
        Diagnostic.Warning("PB2155", $"{count} answers of this block found no question: {numbers}", Locate(source, at),
            "answers find their questions by number: compare those of the block with those of the questions");

    public static Diagnostic NoAnswersIn(SourceText answers) =>
        Diagnostic.Warning("PB2156", "this file is named for its answers, and none were found in it", SourceLocation.OfFile(answers.Name),
            "number the answers as the questions are: '1. B', '1-5：BADCA', '1. 答：…', a table headed 题号 and 答案; or repeat the questions with their answers");

    public static Diagnostic CloseReadings(SourceText source, BlockOrigin at, Message by, Message rival, int questions) =>
        new("PB2089", Severity.Note, $"{questions} questions were found by {by}; {rival} would explain the text nearly as well, with other questions", Locate(source, at));

    private static FaultText Said(Fault fault) => fault switch
    {
        Fault.NoAnswer => new("PB2081", "this question has no answer, though most have one", "put the answer below it, after 答："),
        Fault.NoKey => new("PB2082", "this closed question has no key", "write the key after 答案：, or in a list of keys with the number of the question"),
        Fault.KeyOutside => new("PB2083", "the key is not one of the options", "compare key and options with the source"),
        Fault.TwoInOne => new("PB2084", "two questions may have run together", "start the second on a line of its own, with its number"),
        Fault.MarkInPrompt => new("PB2085", "an option or an answer may have stayed in the prompt", "put each option on a line of its own, from A"),
        Fault.LongPrompt => new("PB2086", "this prompt is too long for one", "mark where the answer starts, with 答："),
        Fault.KeyAsAnswer => new("PB2150", "the answer is a key, and there is nothing that it chooses from", "put the options below the question, from A; or name the kind in the heading above it, such as 判断题"),
        Fault.OptionsMixed => new("PB2151", "an option is empty, doubled, or holds the mark of another", "put each option on a line of its own, from A"),
        Fault.GapsUnequal => new("PB2152", "there are more or fewer answers than gaps", "write the words for the gaps in their order, parted by ；"),
        Fault.OtherKind => new("PB2153", "the heading above names another kind of question than this one is", "write its key after 答案：, or move it below a heading of its own"),
        Fault.OddLine => new("PB2154", "this line is in one question and in none of those built like it", "take it out if it is the head of a page or belongs to no question"),
        Fault.SharedStart => new("PB2157", "these texts start with the same mark, which may be none of their words", "take it out, or write 答： in front of each answer and a number in front of each question"),
        Fault.Unlike => new("PB2158", "this question is unlike the others of its bank", "compare it with the source: it may be part of another question, or none"),
        Fault.TextLost => new("PB2159", "words of this question are in none of its parts", "compare it with the source, and put each part on a line of its own"),
        _ => new("PB2087", "the numbers of the source do not follow each other", "compare with the source: a question may be missing or misread"),
    };

    private sealed record FaultText(string Code, Message What, Message Help);

    private static SourceLocation Locate(SourceText source, BlockOrigin at) => source.Locate(at.Line, at.Column);
}
