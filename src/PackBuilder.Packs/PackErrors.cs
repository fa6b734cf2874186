using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Packs;

/// <summary>Every message about packs, editions and employers: codes PB8001 to PB8099.</summary>
internal static class PackErrors
{
    /// <summary>Says of a pack that a guide it names has errors of its own.</summary>
    public const string BrokenGuideCode = "PB8007";

    public static Diagnostic WrongSchema(string schema, string expected, SourceLocation at) =>
        Diagnostic.Error("PB8001", $"this file says it is '{schema}', expected '{expected}'", at,
            $"write schema: {expected}");

    public static Diagnostic NotASlug(string id, SourceLocation at) =>
        Diagnostic.Error("PB8002", $"'{id}' cannot be an id", at,
            "use lower-case letters a-z, digits and hyphens, at most 60 of them");

    public static Diagnostic DeviceId(string id, SourceLocation at) =>
        Diagnostic.Error("PB8002", $"the id '{id}' is a device name on Windows, where no file can have it", at,
            "give it, and its file, another name");

    public static Diagnostic IdIsNotFileName(string id, string stem, SourceLocation at) =>
        Diagnostic.Error("PB8003", $"the id is '{id}' but the file is named '{stem}'", at,
            "give both the same name");

    public static Diagnostic UnknownChoice(Message what, Model.Named name, IReadOnlyCollection<string> known) =>
        Diagnostic.Error("PB8004", $"'{name}' is not {what}", name.At, Suggestion.Help(name.Name, known));

    public static Diagnostic UnknownId(Message kind, Model.Named name, IReadOnlyCollection<string> known) =>
        Diagnostic.Error("PB8005", $"there is no {kind} '{name}'", name.At, Suggestion.Help(name.Name, known));

    public static Diagnostic QuestionElsewhere(Model.Named name, string guide) =>
        Diagnostic.Error("PB8005", $"the guides that are taken have no question '{name}'", name.At,
            $"it is in '{guide}': take that guide too, or take the question out here");

    public static Diagnostic AmbiguousId(Model.Named name, IEnumerable<string> guides) =>
        Diagnostic.Error("PB8006", $"more than one guide has a question '{name}'", name.At,
            $"put the guide before it: {Message.List(guides.Select(guide => $"{guide}/{name}"))}");

    public static Diagnostic BrokenGuide(string guide, SourceLocation at) =>
        Diagnostic.Error(BrokenGuideCode, $"the guide '{guide}' could not be read, see its own errors", at);

    public static Diagnostic MadeWithout(string pack, IEnumerable<string> guides, SourceLocation at) =>
        Diagnostic.Warning("PB8031", $"the pack '{pack}' takes every guide, and is made without those that could not be read: {Message.List(guides)}", at);

    public static Diagnostic WithoutLanguage(string pack, Message language, SourceLocation at) =>
        Diagnostic.Warning("PB8033", $"the pack '{pack}' is to print {language}, and none of its guides has any", at,
            "translate them (packbuilder export --texts is a workbook for a translator), or change language:");

    public static Diagnostic NothingSelected(string pack, SourceLocation at) =>
        Diagnostic.Error("PB8008", $"the pack '{pack}' selects nothing to print", at,
            "name a guide under include: guides, or loosen the conditions on sections and questions");

    public static Diagnostic NotAColour(string colour, SourceLocation at) =>
        Diagnostic.Error("PB8009", $"'{colour}' is not a colour", at, "write it as \"#1F4E79\"");

    public static Diagnostic LogoOutside(Model.Named file) =>
        Diagnostic.Error("PB8026", $"'{file}' is not the name of a picture beside this file", file.At,
            "write it from the folder of this file on, with / between the parts: no address, no .. and no / at the start");

    public static Diagnostic LogoFormat(Model.Named file) =>
        Diagnostic.Error("PB8027", $"'{file}' is not a PNG, JPEG or SVG", file.At, "save the logo in one of these formats");

    public static Diagnostic NoDescription(SourceLocation at) =>
        Diagnostic.Error("PB8028", "the logo has no description", at, "say what it shows, such as {zh: 云杉的标志：一棵树, en: 'the Yunshan mark: a tree'}");

    public static Diagnostic Repeated(string key, Model.Named name, SourceLocation first) =>
        Diagnostic.Error("PB8014", $"'{name}' appears twice in '{key}'", name.At, "keep one of them") with
        {
            Related = [new RelatedPlace("first given here", first)],
        };

    public static Diagnostic UnusedTag(Model.Named tag) =>
        Diagnostic.Warning("PB8029", $"the tag '{tag}' is known, but no guide that is taken has it", tag.At,
            "give it to a question or section, or take it out here");

    public static Diagnostic DrawsFewer(Message of, int asked, int drawn, SourceLocation at) =>
        new("PB8030", Severity.Note, $"the draw takes up to {asked} questions of {of} and found {drawn}", at);

    public static Diagnostic NotADate(string date, SourceLocation at) =>
        Diagnostic.Error("PB8010", $"'{date}' is not a date", at, "write it as \"2026-09-01\"");

    public static Diagnostic ExtendsItself(Message kind, Model.Named name, IReadOnlyList<string> chain) =>
        Diagnostic.Error("PB8011", $"the {kind} '{name}' is extended in a circle: {string.Join(" -> ", chain.Append(name.Name))}", name.At,
            "remove one 'extends'");

    public static Diagnostic BrokenBase(Message kind, Model.Named name) =>
        Diagnostic.Error("PB8012", $"the {kind} '{name}' could not be read, see its own errors", name.At);

    public static Diagnostic NothingToRemove(string key, Model.Named name, IReadOnlyCollection<string> known) =>
        Diagnostic.Error("PB8013", $"'{key}' has no entry '{name}' to remove", name.At, Suggestion.Help(name.Name, known));

    public static Diagnostic StaleFact(string fact, string date, SourceLocation at) =>
        Diagnostic.Warning("PB8023", $"the fact '{fact}' was due to be checked again by {date}", at,
            "check it, then set verified_on and stale_after");

    public static Diagnostic EmployerChangesNothing(string employer, string pack, SourceLocation at) =>
        Diagnostic.Warning("PB8020", $"the employer '{employer}' changes nothing in the pack '{pack}'", at,
            "add a slot such as [公司名称] to a guide, or give the profile an emphasis, a fact or an override");

    public static Diagnostic NearlyTheSame(string first, string second, SourceLocation at, SourceLocation other) =>
        Diagnostic.Warning("PB8025", $"the questions '{first}' and '{second}' read nearly the same, but their words or answers differ", other,
            "make them agree, and the pack prints one; or leave one out with questions: exclude; or name one under questions: distinct") with
        {
            Related = [new RelatedPlace("the other one", at)],
        };

    public static Diagnostic NothingToShow(string edition, string pack, SourceLocation at) =>
        new("PB8022", Severity.Note, $"the edition '{edition}' shows nothing of the pack '{pack}', so it is not made", at);

    public static Diagnostic UnknownReference(string id, string guide, string pack, SourceLocation at) =>
        Diagnostic.Warning("PB8032", $"the guide '{guide}' refers to 'pack:{id}', which no guide of the pack '{pack}' has", at,
            "write the id of a section or question, with its guide before it where several have one: [评分](pack:workbook/scoring-guide)");

    public static Diagnostic Unreached(Message what, SourceLocation at) =>
        Diagnostic.Warning("PB8024", $"no pack takes {what}", at,
            "give it the audience of a pack, name its guide in one, or loosen a pack's conditions");

    public static Diagnostic ScriptLeftOut(string question, string script, string pack, SourceLocation at) =>
        Diagnostic.Warning("PB8050", $"the question '{question}' is asked with the script '{script}', which the pack '{pack}' does not take", at,
            "add the guide of the script to the pack, give the script the same audience, or leave the question out");

    public static Diagnostic ForeignWord(Model.Named word, string employer, string pack, IReadOnlyCollection<string> questions) =>
        Diagnostic.Warning("PB8051", $"in the pack '{pack}' for '{employer}' {questions.Count} question(s) say '{word}', which is foreign there: {string.Join(", ", questions.Take(5))}{(questions.Count > 5 ? ", …" : "")}", word.At,
            "give them a sample for this sector or channel, an override, or leave them out under exclude: questions");

    public static Diagnostic UnusedSlot(string slot, string employer, SourceLocation at) =>
        Diagnostic.Warning("PB8052", $"no text of the packs for '{employer}' has the slot [{slot}]", at, "write it where it belongs, or take it out");

    public static Diagnostic UnusedTerm(string term, string employer, SourceLocation at) =>
        Diagnostic.Warning("PB8053", $"no text of the packs for '{employer}' uses the house term '{term}'", at, "use it in a question, a sample or a guide of the employer's own, or take it out");

    public static Diagnostic CodeOfOtherGuide(Model.Named guide, string employer, IReadOnlyCollection<string> known) =>
        Diagnostic.Error("PB8054", $"'{employer}' gives a code to the guide '{guide}', which is not one of its extra guides", guide.At, Suggestion.Help(guide.Name, known));

    public static Diagnostic SameCode(Model.GuideCode code, string other, string pack) =>
        Diagnostic.Error("PB8055", $"the guides '{other}' and '{code.Guide}' have the code '{code.Code}' in the pack '{pack}'", code.Guide.At, "give one of them another code");

    public static Diagnostic OtherSources(string pack, SourceLocation at) =>
        new("PB8021", Severity.Note, $"none of the guides that the pack '{pack}' names is here, so it takes every guide of the folder", at);
}
