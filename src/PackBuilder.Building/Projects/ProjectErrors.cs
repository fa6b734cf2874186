using System.Globalization;
using System.Text.RegularExpressions;
using PackBuilder.Guides.Model;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Building.Projects;

/// <summary>Every message about a project as a whole: codes PB0001 to PB0099.</summary>
public static partial class ProjectErrors
{
    public static Diagnostic NotFound(string folder) =>
        Diagnostic.Error("PB0001", $"there is no packbuilder.yaml in '{folder}' or any folder above it", null,
            "run the command inside a project, or name the project's folder with --project", "start a project with: packbuilder new");

    public static bool IsNotFound(Diagnostic diagnostic) => diagnostic.Code == "PB0001";

    public static Diagnostic WrongSchema(string schema, string expected, SourceLocation at) =>
        Diagnostic.Error("PB0002", $"this file says it is '{schema}', expected '{expected}'", at, $"write schema: {expected}");

    public static Diagnostic NoFolder(Message what, string folder, SourceLocation? at) =>
        Diagnostic.Error("PB0003", $"the folder of {what}, '{folder}', does not exist", at);

    public static Diagnostic NoGuides(string folder) =>
        Diagnostic.Error("PB0004", $"there is no guide in '{folder}'", null,
            "put guides there: .md, .txt, .html, .docx or .yaml files");

    public static Diagnostic Unknown(Message kind, string name, IReadOnlyCollection<string> known) =>
        Diagnostic.Error("PB0005", $"there is no {kind} '{name}'", null, Suggestion.Help(name, known));

    public static Diagnostic MissingTemplate(string template, string folder, SourceLocation at, IReadOnlyCollection<string> known) =>
        Diagnostic.Error("PB3901", $"there is no template '{template}' in '{folder}'", at, Suggestion.Help(template, known));

    public static Diagnostic SameGuideId(string id, string first, string second) =>
        Diagnostic.Error("PB0006", $"two guides have the id '{id}': '{first}' and '{second}'", SourceLocation.OfFile(second),
            "give one of them another id");

    public static Diagnostic NothingToBuild() =>
        Diagnostic.Error("PB0007", "nothing matches what was asked for: no pack has that edition for that employer", null,
            "list what there is with: packbuilder list");

    public static Diagnostic NotInFormat(IReadOnlyCollection<string> formats, IReadOnlyCollection<string> editions) =>
        Diagnostic.Error("PB0007", $"what was asked for is not made as {Message.List(formats)}", null,
            $"editions that are: {Message.List(editions.Order(StringComparer.Ordinal))}; others by a line formats: in their YAML");

    public static Diagnostic BadEpoch(string value) =>
        Diagnostic.Error("PB0008", $"SOURCE_DATE_EPOCH is '{value}', expected a number of seconds since 1970-01-01", null,
            "set it to a whole number, or unset it");

    public static Diagnostic UnknownFormat(string file, IReadOnlyCollection<string> known) =>
        Diagnostic.Error("PB0010", $"no format that can be written has the extension of '{file}'", null,
            $"end its name with {string.Join(" or ", known.Select(format => "." + format))}");

    public static Diagnostic NotADate(string date, SourceLocation at) => Diagnostic.Error("PB0012", $"'{date}' is not a date", at, DateHelp(date));

    private static Message DateHelp(string date)
    {
        if (date.IndexOfAny(['“', '”', '＂']) >= 0)
            return $"these quotation marks are full-width: write \"{date.Trim('“', '”', '＂')}\"";
        int[] parts = [.. NotDigits().Split(date).Where(part => part.Length is > 0 and < 5).Select(part => int.Parse(part, CultureInfo.InvariantCulture))];
        if (parts is not [>= 1000 and var year, >= 1 and <= 12 and var month, >= 1 and <= 31 and var day])
            return "write year, month and day in quotes: \"2026-09-01\"";
        int days = DateTime.DaysInMonth(year, month);
        return day > days ? (Message)$"{year}-{month:00} has {days} days" : $"write \"{year}-{month:00}-{day:00}\"";
    }

    [GeneratedRegex("[^0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex NotDigits();

    public static Diagnostic NoTitle(string file, string name) =>
        new("PB0013", Severity.Note, $"this guide has no title; it is called '{name}', after its file", SourceLocation.OfFile(file))
        {
            Help = ["put a heading first, or 'title:' into the front matter or sources.yaml"],
        };

    public static Diagnostic NoLanguage(string language, SourceLocation at) =>
        Diagnostic.Error("PB0016", $"'{language}' is not a language that this program speaks", at, "write zh or en");

    public static Diagnostic PortTaken(int port, string why) =>
        Diagnostic.Error("PB0017", $"port {port} cannot be listened on: {why}", null, "leave --port out for one that is free, or name another");

    public static Diagnostic OldDate(string date, int days, string file) =>
        new("PB0018", Severity.Note, $"facts are held against {date}, the date: of this file, which is {days} days ago", SourceLocation.OfFile(file))
        {
            Help = ["set date: to the day on which packs are handed out", "leave date: out: documents then carry no date, and facts are held against today"],
        };

    public static Diagnostic Undated(string file) =>
        new("PB0019", Severity.Note, "this project states no date:, so Anki will not know a later package of these cards as newer", SourceLocation.OfFile(file))
        {
            Help = ["write date: into packbuilder.yaml, and change it before each export"],
        };

    public static Diagnostic NoLine(string file, int line, int lines) =>
        Diagnostic.Error("PB0014", $"'{file}' has no line {line}: it has {lines}", SourceLocation.OfFile(file));

    public static Diagnostic CorrectsNothing(string file, string id, IReadOnlyCollection<string> known) =>
        Diagnostic.Warning("PB0015", $"there is no guide '{id}' to correct", SourceLocation.OfFile(file), Suggestion.Help(id, known));

    public static Diagnostic UnknownAnswers(SourceNote note, IReadOnlyCollection<string> known) =>
        Diagnostic.Error("PB0011", $"'{note.File}' has its answers in '{note.Answers}', and there is no such other file beside {SourceCatalogue.FileName}", note.At, Suggestion.Help(note.Answers!, [.. known.Where(name => name != note.File)]));

    public static Diagnostic UnknownSource(SourceNote note, IReadOnlyCollection<string> known) =>
        Diagnostic.Error("PB0011", $"there is no file '{note.File}' beside {SourceCatalogue.FileName}", note.At, Suggestion.Help(note.File, known));
}
