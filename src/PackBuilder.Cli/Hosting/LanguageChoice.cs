using PackBuilder.Building.Projects;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Cli.Hosting;

/// <summary>
/// In which language the program speaks: <c>--lang</c>; else what packbuilder.yaml says under <c>language:</c>; else the variables of the
/// environment, by their rank; else the system; else English. It is chosen before the command line is understood, since that has messages of its own.
/// </summary>
internal static class LanguageChoice
{
    public const string Option = "--lang";

    // The first that is set decides, as in other programs (POSIX, XBD 8.2).
    private static readonly string[] Variables = ["LC_ALL", "LC_MESSAGES", "LANG"];

    public static Wording Choose(IReadOnlyList<string> arguments, Host host) =>
        Wording.In(Given(arguments, Option) ?? OfProject(arguments, host) ?? OfEnvironment(host)) ?? Wording.English;

    private static string OfEnvironment(Host host) => Variables.Select(host.Environment).FirstOrDefault(value => !string.IsNullOrEmpty(value)) switch
    {
        null => host.IsSystemChinese ? "zh" : "en",
        var locale => locale.StartsWith("zh", StringComparison.OrdinalIgnoreCase) ? "zh" : "en",
    };

    // What is wrong with the file is reported when the project is read.
    private static string? OfProject(IReadOnlyList<string> arguments, Host host)
    {
        string start = Given(arguments, "--project") is { Length: > 0 } folder ? Path.GetFullPath(folder, host.Folder) : host.Folder;
        return ProjectReader.LanguageOf(host.Files, start);
    }

    private static string? Given(IReadOnlyList<string> arguments, string option)
    {
        for (int i = 0; i < arguments.Count; i++)
        {
            if (arguments[i].StartsWith(option + "=", StringComparison.Ordinal))
                return arguments[i][(option.Length + 1)..];
            if (arguments[i] == option && i + 1 < arguments.Count)
                return arguments[i + 1];
        }

        return null;
    }
}
