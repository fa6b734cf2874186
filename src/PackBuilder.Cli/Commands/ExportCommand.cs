using System.CommandLine;
using PackBuilder.Cli.Hosting;
using PackBuilder.Exchange.Questions;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Cli.Commands;

/// <summary><c>packbuilder export</c>: questions in the formats of other programs, to be edited there or used there.</summary>
internal static class ExportCommand
{
    public static Command Create(Host host)
    {
        var options = new CommonOptions(host);
        string[] formats = [.. QuestionFormats.All.Select(format => format.Name)];
        var guides = new Argument<string[]>("guide") { Description = host.Text("Guides: ids, as 'list' shows them, or files of the project"), Arity = ArgumentArity.ZeroOrMore };
        var xlsx = new Option<bool>("--xlsx") { Description = host.Text("A workbook for each guide: a row for each question, to be edited and brought back by 'import'") };
        var texts = new Option<bool>("--texts") { Description = host.Text("A workbook for each guide with every text of it, for a translator: the English comes back by 'import'") };
        // Not an option of several words, which would take the guides after it for formats.
        var format = new Option<string?>("--format")
        {
            Description = host.Text($"Formats of learning systems, with commas between them: {Message.List(QuestionFormats.All.Select(one => (Message)$"{one.Name} ({Message.Of(one.About)})"))}"),
            HelpName = "a,b",
        };
        var pack = new Option<string?>("--pack") { Description = host.Text("With --format, the questions of this pack instead of guides"), HelpName = "id" };
        var employer = new Option<string?>("--employer") { Description = host.Text("The employer that the pack is tailored to; otherwise nobody"), HelpName = "id" };
        var edition = new Option<string?>("--edition") { Description = host.Text("Leave out what this edition of the pack does not show: with one that hides answers, no answer is written"), HelpName = "id" };
        var output = new Option<string>("--output") { Description = host.Text("Folder to write to"), HelpName = "folder", Required = true };
        var language = new Option<string?>("--language") { Description = host.Text("zh, en or both: of heads and notes with --xlsx and --texts, otherwise zh; of texts with --format, otherwise both"), HelpName = "code" };
        language.AcceptOnlyFromAmong("zh", "en", "both");
        var command = new Command("export", host.Text("Writes the questions of guides or packs in formats of other programs."))
        {
            guides, xlsx, texts, format, pack, employer, edition, output, language, options.Project, options.Sources, options.Json, options.Diagnostics,
        };
        command.Validators.Add(result =>
        {
            bool namesGuides = result.GetValue(guides) is { Length: > 0 };
            string[] asked = [.. Formats(result.GetValue(format))];
            bool isWorkbook = result.GetValue(xlsx) || result.GetValue(texts);
            if (new[] { result.GetValue(xlsx), result.GetValue(texts), asked.Length > 0 }.Count(isAsked => isAsked) != 1)
                result.AddError(host.Text($"say what to write: --xlsx, --texts, or --format with one or several of {Message.List(formats)}"));
            else if (asked.FirstOrDefault(name => !formats.Contains(name)) is { } unknown)
                result.AddError(host.Text($"there is no format '{unknown}'; available: {Message.List(formats)}"));
            else if (namesGuides == (result.GetValue(pack) is not null) || isWorkbook && !namesGuides)
                result.AddError(host.Text(isWorkbook ? (Message)"name the guides to export" : "name guides, or a pack with --pack"));
            else if (result.GetValue(pack) is null && (result.GetValue(employer) ?? result.GetValue(edition)) is not null)
                result.AddError(host.Text("--employer and --edition belong to a --pack"));
        });
        command.SetAction(result =>
        {
            var run = new ExportRun(host, options.Reporter(host, result), options.ReadProject(host, result), CommonOptions.Absolute(host, result.GetRequiredValue(output))!);
            string[] names = result.GetValue(guides) ?? [];
            if (result.GetValue(xlsx))
                return run.Workbooks(names, result.GetValue(language) == "en");
            if (result.GetValue(texts))
                return run.Texts(names, result.GetValue(language) == "en");
            return run.Questions(
                [.. Formats(result.GetValue(format)).Select(name => QuestionFormats.All.First(one => one.Name == name))],
                new ExportSubject(names, result.GetValue(pack), result.GetValue(employer), result.GetValue(edition)),
                result.GetValue(language) switch { "zh" => BankLanguage.Chinese, "en" => BankLanguage.English, _ => BankLanguage.Both });
        });
        return command;
    }

    private static IEnumerable<string> Formats(string? value) => CommonOptions.Split(value is null ? null : [value]);
}

/// <summary>What is exported: guides, or a pack.</summary>
internal sealed record ExportSubject(string[] Guides, string? Pack, string? Employer, string? Edition);
