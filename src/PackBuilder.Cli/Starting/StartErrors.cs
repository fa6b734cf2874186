using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Cli.Starting;

/// <summary>Every message about new projects and what is copied into one: codes PB0030 to PB0039.</summary>
internal static class StartErrors
{
    public static Diagnostic NotEmpty(string folder) =>
        Diagnostic.Error("PB0030", $"'{folder}' is not empty", SourceLocation.OfFile(folder), "name a new or an empty folder; nothing was changed");

    public static Diagnostic UnknownTemplate(string name, IReadOnlyCollection<string> known) =>
        Diagnostic.Error("PB0031", $"no file '{name}' comes with the program", null,
            Suggestion.Nearest(name, known) is { } nearest ? (Message)$"did you mean '{nearest}'?" : "see their names with: packbuilder eject --list");

    public static Diagnostic AlreadyThere(string name) =>
        Diagnostic.Error("PB0032", $"'{name}' is there already", SourceLocation.OfFile(name), "delete it first if it is to be copied anew; nothing was changed");

    public static Diagnostic NoTemplateName(string file) =>
        Diagnostic.Error("PB0033", $"'{file}' is not the name of a Word template", SourceLocation.OfFile(file), "end the name in .dotx");
}
