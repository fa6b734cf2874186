using PackBuilder.Guides.Model;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Guides.Parsing;

/// <summary>Every message about what a guide says: codes PB2060 to PB2079.</summary>
internal static class ParsingErrors
{
    public static Diagnostic UnknownLabel(SourceText source, BlockOrigin at, string label, IReadOnlyCollection<string> known) =>
        Diagnostic.Warning("PB2060", $"a question has no part '{label}', so its text stays with the part above it", Locate(source, at),
            Suggestion.Help(label, known));

    public static Diagnostic UnknownAttribute(SourceText source, BlockOrigin at, string key, IReadOnlyCollection<string> known) =>
        Diagnostic.Error("PB2061", $"the attribute '{key}' is not known here", Locate(source, at), Suggestion.Help(key, known));

    public static Diagnostic AttributeNotNumber(SourceText source, BlockOrigin at, string key, string value) =>
        Diagnostic.Error("PB2062", $"'{key}' must be a number, not '{value}'", Locate(source, at));

    public static Diagnostic RepeatedId(SourceText source, BlockOrigin? at, string id, BlockOrigin? first) =>
        Diagnostic.Error("PB2063", $"the id '{id}' is given twice in this guide", Locate(source, at), "give one of them another id") with
        {
            Related = [new RelatedPlace("first given here", Locate(source, first))],
        };

    public static Diagnostic BadId(SourceText source, BlockOrigin? at, string id) =>
        Diagnostic.Error("PB2064", $"the id '{id}' has characters that ids cannot have", Locate(source, at),
            "an id has lower-case letters a to z, digits and hyphens, and starts with a letter");

    public static Diagnostic DeclaredQuestions(SourceText source, BlockOrigin? at, string heading, int declared, int found) =>
        Diagnostic.Warning("PB2065", $"'{heading}' declares {declared} questions, {found} were found", Locate(source, at),
            "check the source: a question may be missing, or the count wrong");

    public static Diagnostic DeclaredPoints(SourceText source, BlockOrigin? at, string heading, double declared, double found) =>
        Diagnostic.Warning("PB2066", $"'{heading}' declares {declared} points, its questions have {found}", Locate(source, at),
            "check the points of each question");

    public static Diagnostic NothingToRead(SourceText source) =>
        Diagnostic.Error("PB2067", "this source has no content", source.Locate(1, 1),
            "a guide needs at least one paragraph besides site furniture");

    public static Diagnostic LineWithoutState(SourceText source, int line) =>
        Diagnostic.Error("PB2068", $"line {line} was lost: it is neither content nor blank nor furniture", source.Locate(line, 1));

    public static Diagnostic FactDate(SourceText source, BlockOrigin at, string date) =>
        Diagnostic.Error("PB2070", $"'{date}' is not a date", Locate(source, at), "write {verified=2026-09-01 stale=2027-03-01}");

    public static Diagnostic UnknownPart(PartNote part, string file, IReadOnlyCollection<string> known) =>
        Diagnostic.Error("PB2069", $"'{file}' has no section or block '{part.Id}'", part.At,
            Suggestion.Nearest(part.Id, known) is { } nearest ? (Message)$"did you mean '{nearest}'?" : $"see the ids with: packbuilder parse {file} --output parsed");

    public static Diagnostic MuchDropped(SourceText source, int dropped, int read, double limit, string rules) =>
        Diagnostic.Warning("PB2071",
            $"{dropped} of {read} characters were left out ({100.0 * dropped / read:0} %; more than {100 * limit:0} % is a lot): {rules}",
            SourceLocation.OfFile(source.Name), "list it with 'packbuilder parse --report'");

    public static Diagnostic DroppedQuestion(SourceText source, DroppedText dropped, string excerpt) =>
        Diagnostic.Warning("PB2072", $"what was left out as '{dropped.Rule}' looks like a question or an answer: '{excerpt}'",
            source.Locate(dropped.Line, 1), "if it belongs to the guide, copy the text into a .txt or .docx file without what surrounds it");

    public static Diagnostic MoreDroppedQuestions(SourceText source, int count) =>
        Diagnostic.Warning("PB2072", $"{count} further stretches that were left out look like questions or answers",
            SourceLocation.OfFile(source.Name), "see all of them with 'packbuilder parse --report'");

    public static Diagnostic TextNotInGuide(SourceText source, BlockOrigin at, string lost) =>
        Diagnostic.Warning("PB2073", $"this text is not in the guide: '{lost}'", Locate(source, at),
            "this is a bug in the parser: please report it with the file; writing the part in another way may help in the meantime");

    public static Diagnostic MoreTextNotInGuide(SourceText source, int count) =>
        Diagnostic.Warning("PB2073", $"text of {count} further places is not in the guide",
            SourceLocation.OfFile(source.Name));

    public static Diagnostic ForeignKey(SourceLocation at, string key) =>
        new("PB2075", Severity.Note, $"the front matter's '{key}' is not used by this program and is kept under 'source: metadata:'", at);

    public static Diagnostic FigureMoved(SourceText source, BlockOrigin at) =>
        Diagnostic.Warning("PB2077", "this picture is inside a list, a table or a conversation, and is printed after it", Locate(source, at),
            "put it between two paragraphs if it belongs elsewhere");

    public static Diagnostic NoDescription(SourceText source, BlockOrigin? at, int count, bool isAuthored) =>
        new("PB2078", isAuthored ? Severity.Warning : Severity.Note,
            count == 1 ? (Message)"this picture has no description, so those who cannot see it are only told that there is one"
                : $"{count} pictures from here on have no description, so those who cannot see them are only told that there are some",
            Locate(source, at))
        {
            Help = ["say in words what it shows: between the brackets in Markdown, as alt in HTML, as alternative text in Word"],
        };

    public static Diagnostic DeviceId(SourceLocation at, string id) =>
        Diagnostic.Error("PB2076", $"the id '{id}' is a device name on Windows, where no file can have it", at, $"name it guide-{id}");

    private static SourceLocation Locate(SourceText source, BlockOrigin? at) =>
        at is null ? SourceLocation.OfFile(source.Name) : source.Locate(at.Line, at.Column);
}
