using System.Collections.Immutable;
using PackBuilder.Guides.Model;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Guides.Checking;

/// <summary>Every message about content: codes PB2100 to PB2139. Errors must not be printed, warnings are for a person to judge.</summary>
internal static class ContentErrors
{
    private const string FieldsHelp = "write them below the question as 考察点, 答题要点, 参考回答, 追问, 减分项 or 评分标准; kind, difficulty, minutes and tags go in braces after its heading";

    public static Diagnostic OtherSchema(SourceLocation at, string schema, string expected) =>
        Diagnostic.Error("PB2100", $"this file says it is '{schema}', expected '{expected}'", at, $"write schema: {expected}");

    public static Diagnostic MissingFields(SourceLocation at, string question, IEnumerable<Message> fields) =>
        Diagnostic.Warning("PB2101", $"the question '{question}' has no {Message.List(fields)}", at,
            FieldsHelp);

    public static Diagnostic MissingFieldsOfMany(SourceLocation at, int questions, IEnumerable<Message> fields) =>
        Diagnostic.Warning("PB2101", $"{questions} questions from here on lack something that editions print: {Message.List(fields)}", at, FieldsHelp);

    public static Diagnostic UnknownValue(SourceLocation at, string question, Message what, string value, IReadOnlyCollection<string> known) =>
        Diagnostic.Error("PB2102", $"the question '{question}' has the {what} '{value}', which is unknown", at, Suggestion.Help(value, known));

    public static Diagnostic UnknownTag(SourceLocation at, string tag, IReadOnlyCollection<string> known) =>
        Diagnostic.Error("PB2103", $"the tag '{tag}' is not in {ContentRuleData.TagsFile}", at,
            Suggestion.Nearest(tag, known) is { } nearest ? (Message)$"did you mean '{nearest}'?" : $"add it to {ContentRuleData.TagsFile}, or use one that is there");

    public static Diagnostic Untagged(SourceLocation at, string section) =>
        Diagnostic.Warning("PB2104", $"the section '{section}' has no tag", at,
            "write tags=\"…\" after its heading, so that packs and employers can choose it");

    public static Diagnostic Unbalanced(SourceLocation at, string mark, bool opens) =>
        Diagnostic.Error("PB2105", opens ? (Message)$"'{mark}' is never closed" : $"'{mark}' closes nothing", at,
            "quotes and brackets come in pairs (GB/T 15834-2011, 4.8 and 4.9)");

    public static Diagnostic HalfWidth(SourceLocation at, string mark, string full) =>
        Diagnostic.Error("PB2106", $"'{mark}' is half-width after Chinese text", at, $"write '{full}'");

    public static Diagnostic MarkPair(SourceLocation at, string pair) =>
        Diagnostic.Error("PB2107", $"'{pair}' has one mark too many", at, "keep the one that is meant");

    public static Diagnostic NoEnglish(SourceLocation at, string text) =>
        Diagnostic.Warning("PB2108", $"there is no English for '{Short(text)}'", at,
            "put a line that starts with EN: below it", "or have all of them translated in a workbook: packbuilder export --texts");

    public static Diagnostic NoChinese(SourceLocation at, string text) =>
        Diagnostic.Warning("PB2109", $"there is no Chinese for '{Short(text)}'", at,
            "put the Chinese before its EN: line");

    public static Diagnostic StaleTranslation(SourceLocation at, string text, string hash) =>
        Diagnostic.Warning("PB2110", $"the English of '{Short(text)}' was made from another wording", at,
            $"read the English again, then write {{from={hash}}} after it; packbuilder check --write-hashes does it for all");

    public static Diagnostic CannotRecord(string file, int translations) =>
        new("PB2116", Severity.Note, $"'{file}' has {translations} translations, and no place to write down what they were made from", SourceLocation.OfFile(file))
        {
            Help = ["only Markdown and YAML guides have one; packbuilder parse makes YAML of it"],
        };

    public static Diagnostic LongSentence(SourceLocation at, int length, int limit) =>
        Diagnostic.Warning("PB2111", $"this sentence has {length} characters, more than {limit}", at,
            "split it in two: a learner reads it once");

    public static Diagnostic RepeatedQuestion(SourceLocation at, string question, SourceLocation first) =>
        Diagnostic.Error("PB2112", $"the question '{question}' asks what another one asks already", at, "keep one of them, or ask it differently") with
        {
            Related = [new RelatedPlace("asked here", first)],
        };

    public static Diagnostic Avoided(SourceLocation at, AvoidedPhrase phrase) =>
        Diagnostic.Error("PB2113", $"'{phrase.Text}' is on the list of phrases to avoid: {phrase.Why}", at,
            phrase.Instead is { } instead ? (Message)$"write instead: {instead}" : "say it differently",
            $"a phrase shown as a bad example goes in quotes, or in a part tagged {TagList.BadExample}");

    public static Diagnostic Figure(SourceLocation at, string figure) =>
        Diagnostic.Warning("PB2114", $"nobody can tell where '{figure}' comes from", at,
            "name source and date beside it, make it a fact, or say that it is an example",
            $"numbers made up for practice go in a part tagged {TagList.Exercise}");

    public static Diagnostic StaleFact(SourceLocation at, string text, string date) =>
        Diagnostic.Warning("PB2115", $"the fact '{Short(text)}' was due to be checked again by {date}", at,
            "check it, then set verified and stale to new dates");

    public static Diagnostic NoRightAnswer(SourceLocation at, string question) =>
        Diagnostic.Error("PB2117", $"the question '{question}' has no right answer", at, "write correct: with the keys of the right options, true or false, or the words of its blanks");

    public static Diagnostic UnknownOption(SourceLocation at, string question, string key, IReadOnlyCollection<string> known) =>
        Diagnostic.Error("PB2118", $"the question '{question}' has the right answer '{key}', which is not one of its options", at,
            known.Count == 0 ? (Message)"write true or false" : $"its options are {Message.List(known)}");

    public static Diagnostic TooFewOptions(SourceLocation at, string question, int options) =>
        Diagnostic.Error("PB2119", $"the question '{question}' offers {(options == 0 ? (Message)"no option" : "one option alone")}", at, "a choice needs at least two: options: [{key: A, text: …}, {key: B, text: …}]");

    public static Diagnostic RepeatedOption(SourceLocation at, string question, string key) =>
        Diagnostic.Error("PB2120", $"the question '{question}' has two options '{key}'", at, "give one of them another key");

    public static Diagnostic SeveralRightAnswers(SourceLocation at, string question, IEnumerable<string> keys) =>
        Diagnostic.Error("PB2121", $"the question '{question}' has one right answer by its kind, and {string.Join(", ", keys)} by its key", at, $"write kind: {ClosedKinds.MultipleChoice}");

    public static Diagnostic UnknownMaterial(SourceLocation at, string question, string material, IReadOnlyCollection<string> known) =>
        Diagnostic.Error("PB2122", $"the question '{question}' refers to the material '{material}', which this guide does not have", at, Suggestion.Help(material, known));

    public static Diagnostic NoScript(SourceLocation at, string question, string named) =>
        Diagnostic.Error("PB2130", $"the question '{question}' mentions '{named}', but names no script to read from", at,
            "write script=id after the heading, with the id of a script of this guide or another one");

    public static Diagnostic NothingToPractiseOn(SourceLocation at, string named) =>
        Diagnostic.Error("PB2130", $"'{named}' is to be practised, and nothing says on what", at,
            "refer to the script, or the section of scripts, beside it: [打字十篇](pack:typing-passages)");

    public static Diagnostic ScriptLacks(SourceLocation at, string script, Message what, Message whatItLacks) =>
        Diagnostic.Error("PB2131", $"the script '{script}' has no {whatItLacks}", at, $"give it {what}: turns in a quotation or paragraphs, and below **答案：** what a good solution holds");

    public static Diagnostic ShortPassage(SourceLocation at, string script, Message length, int least) =>
        Diagnostic.Warning("PB2132", $"the passage '{script}' has {length}: a fast typist comes to its end", at, $"write at least {least}");

    public static Diagnostic ScriptPace(SourceLocation at, string script, Message pace, Message usual) =>
        Diagnostic.Warning("PB2133", $"the script '{script}' would have to be read at {pace}", at, $"people speak {usual}: change the seconds or the text");

    public static Diagnostic AnswerLength(SourceLocation at, string question, int length, int least, int most) =>
        Diagnostic.Warning("PB2123", $"the sample of '{question}' has {length} Han characters; its time holds {(least > 0 ? (Message)$"{least} to {most}" : $"{most} at most")}", at,
            "people speak 200 to 240 a minute: change the sample, or the time");

    public static Diagnostic UnevenHints(SourceLocation at, string question, int asked, int hints) =>
        Diagnostic.Error("PB2124", $"the question '{question}' has {asked} follow-ups and {hints} hints", at, "write one hint for each follow-up, in their order");

    public static Diagnostic UnverifiedDisclosure(SourceLocation at, string said) =>
        Diagnostic.Warning("PB2125", $"the agent says '{said}' before the customer is verified", at, "let the agent check who is speaking first, as guides teach");

    public static Diagnostic Promise(SourceLocation at, string said) =>
        Diagnostic.Warning("PB2126", $"'{said}' promises what nobody may promise", at, "say what is done and by when");

    public static Diagnostic BeyondAuthority(SourceLocation at, (string Granted, string Stated) exceeded) =>
        Diagnostic.Warning("PB2126", $"'{exceeded.Granted}' is more than '{exceeded.Stated}' allows", at, "say what the agent may decide, who decides the rest, and by when");

    public static Diagnostic Alike(Likeness likeness, SourceLocation at, IEnumerable<SourceLocation> others)
    {
        int count = likeness.Questions.Length;
        var told = likeness.Kind switch
        {
            LikenessKind.Opening => Diagnostic.Warning("PB2127", $"{count} samples begin with '{likeness.Words}'", at, "let them begin in different ways: learners repeat what they read"),
            LikenessKind.Sentence => Diagnostic.Warning("PB2127", $"{count} samples have the sentence '{likeness.Words}'", at, "say it differently in each: learners repeat what they read"),
            LikenessKind.Phrase => Diagnostic.Warning("PB2127", $"{count} samples say '{likeness.Words}'", at, "say it differently in some of them: learners repeat what they read"),
            _ => Diagnostic.Warning("PB2127", $"{count} samples are solved by a note, a sign or a sheet on the wall", at, "let people solve things in different ways"),
        };
        return told with { Related = Also(others) };
    }

    public static Diagnostic SameIntent(SourceLocation at, int asked, int questions) =>
        Diagnostic.Warning("PB2127", $"{asked} of {questions} lines on what a question looks for ask yes or no", at, "say what is looked for instead of 能不能 and 有没有");

    public static Diagnostic WornPhrase(SourceLocation at, Message book, AvoidedPhrase phrase, int count, IEnumerable<SourceLocation> others) =>
        Diagnostic.Warning("PB2129", $"{book} says '{phrase.Text}' {count} times, more than {phrase.AtMost!.Value}: {phrase.Why}", at,
            $"say it differently in some places, or raise at_most in {ContentRuleData.AvoidFile}") with
        {
            Related = Also(others),
        };

    public static Diagnostic NoPage(SourceLocation at, string reference) =>
        Diagnostic.Warning("PB2128", $"'{reference}' refers to a part without its page", at, "write the place as a reference: [反问题库](pack:reverse-bank)");

    public static Diagnostic NoArticle(SourceLocation at, FactBlock fact) =>
        Diagnostic.Error("PB2134", $"the fact '{Short((fact.Topic ?? fact.Text).ToString())}' has a day on which it was read, and does not say {(fact.Source is null ? (Message)"what was read" : "which article")}", at,
            "name the law and its article in source, such as 《劳动合同法》第十条; what was not read has no verified_on");

    public static Diagnostic UndatedFact(SourceLocation at, FactBlock fact) =>
        Diagnostic.Error("PB2134", $"the fact '{Short((fact.Topic ?? fact.Text).ToString())}' rests on a text, and has no day on which that was read", at,
            "write verified_on and stale_after, source_kind: unread for what nobody has read, or source_kind: exercise for what is made up");

    public static Diagnostic DatedUnread(SourceLocation at, FactBlock fact) =>
        Diagnostic.Error("PB2135", $"the fact '{Short((fact.Topic ?? fact.Text).ToString())}' is to be checked, and has a day on which it was read", at,
            "take verified_on and stale_after out, or make two facts of it: what was read with its day, and what is 待核 without");

    // A place more helps nobody once there are so many.
    private static ImmutableArray<RelatedPlace> Also(IEnumerable<SourceLocation> others) => [.. others.Take(5).Select(other => new RelatedPlace("and here", other))];

    public static string Short(string text)
    {
        text = text.Split('\n')[0];
        return text.Length > 24 ? text[..24] + "…" : text;
    }
}
