using System.Collections.Immutable;
using System.Globalization;
using PackBuilder.Guides.Model;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Guides.Parsing.Accounts;

/// <summary>Every message about questions that may have been missed or misread: codes PB2080 to PB2089.</summary>
internal static class BankErrors
{
    private const int LongestKeys = 40;
    private const int ShownLines = 10;

    public static Diagnostic LeftOver(SourceText source, ImmutableArray<Suspect> suspects, int questions)
    {
        var kinds = suspects.GroupBy(suspect => suspect.What).Select(group => string.Create(CultureInfo.InvariantCulture, $"{group.Key} {group.Count()}"));
        string lines = string.Join(", ", suspects.Take(ShownLines).Select(suspect => suspect.At.Line.ToString(CultureInfo.InvariantCulture)));
        return Diagnostic.Warning("PB2080",
            $"{suspects.Length} lines look like parts of questions that were not read ({string.Join(", ", kinds)}); {questions} questions were read",
            Locate(source, suspects[0].At), $"lines {lines}{(suspects.Length > ShownLines ? ", …" : "")}; 'packbuilder parse --report' lists them all and says what would make questions of them");
    }

    public static Diagnostic Doubtful(SourceText source, FaultyQuestion question)
    {
        var (code, what, help) = Said(question.Fault);
        return Diagnostic.Warning(code, $"{what}: {question.Detail}", Locate(source, question.At), help);
    }

    public static Diagnostic MoreDoubtful(SourceText source, Fault fault, int count)
    {
        var (code, what, _) = Said(fault);
        return Diagnostic.Warning(code, $"{what}: {count} further places", SourceLocation.OfFile(source.Name));
    }

    public static Diagnostic RefusedKeys(SourceText source, BlockOrigin at, string keys) =>
        Diagnostic.Warning("PB2088", $"the keys '{(keys.Length > LongestKeys ? keys[..LongestKeys] + "…" : keys)}' are more or fewer than their numbers, so none of them is used",
            Locate(source, at), "count them: a range gives each of its questions one key");

    public static Diagnostic CloseReadings(SourceText source, BlockOrigin at, Message by, Message rival, int questions) =>
        new("PB2089", Severity.Note, $"{questions} questions were found by {by}; {rival} would explain the text nearly as well, with other questions", Locate(source, at));

    private static (string Code, Message What, Message Help) Said(Fault fault) => fault switch
    {
        Fault.NoAnswer => ("PB2081", "this question has no answer, though most have one", "put the answer below it, behind 答："),
        Fault.NoKey => ("PB2082", "this closed question has no key", "write the key behind 答案：, or in a list of keys with the number of the question"),
        Fault.KeyOutside => ("PB2083", "the key is none of the options", "compare key and options with the source"),
        Fault.TwoInOne => ("PB2084", "two questions may have run together", "start the second on a line of its own, with its number"),
        Fault.MarkInPrompt => ("PB2085", "an option or an answer may have stayed in the prompt", "put each option on a line of its own, from A"),
        Fault.LongPrompt => ("PB2086", "this prompt is too long for one", "mark where the answer starts, with 答："),
        _ => ("PB2087", "the numbers of the source do not follow each other", "compare with the source: a question may be missing or misread"),
    };

    private static SourceLocation Locate(SourceText source, BlockOrigin at) => source.Locate(at.Line, at.Column);
}
