using System.CommandLine;
using PackBuilder.Cli.Hosting;
using PackBuilder.Guides.Corrections;

namespace PackBuilder.Cli.Commands;

/// <summary><c>packbuilder correct</c>: writes down what a person knows better about a source, to be applied at every build.</summary>
internal static class CorrectCommand
{
    /// <summary>The option that takes words, which may be none.</summary>
    public const string Words = "--text";

    public static Command Create(Host host)
    {
        var options = new CommonOptions(host);
        var guide = new Argument<string?>("guide") { Description = host.Text("Id of a guide, as 'list' shows it"), Arity = ArgumentArity.ZeroOrOne };
        var line = new Option<int?>("--line") { Description = host.Text("Line of the source on which the paragraph, heading or item starts"), HelpName = "number" };
        string[] kinds = [.. Enum.GetNames<CorrectionKind>().Select(name => name.ToLowerInvariant())];
        var kind = new Option<string?>("--do") { Description = host.Text($"What the line is: {string.Join(", ", kinds)}"), HelpName = "kind" };
        kind.AcceptOnlyFromAmong(kinds);
        var text = new Option<string?>(Words) { Description = host.Text("The words to put there; otherwise they stay"), HelpName = "words" };
        var level = new Option<int?>("--level") { Description = host.Text("Level of a heading, 1 to 6; otherwise 2"), HelpName = "number" };
        var from = new Option<string?>("--from") { Description = host.Text("YAML of a guide in the output that was changed by hand: its changed words become corrections"), HelpName = "file" };
        var command = new Command("correct", host.Text("Writes corrections of a guide's source, which every build applies."))
        {
            guide, line, kind, text, level, from, options.Project, options.Sources, options.Json, options.Diagnostics,
        };
        command.Validators.Add(result =>
        {
            bool isSingle = result.GetValue(guide) is not null && result.GetValue(line) is > 0 && result.GetValue(kind) is not null;
            if (result.GetValue(from) is null ? !isSingle : result.GetValue(guide) is not null)
                result.AddError(host.Text("name a guide with --line and --do, or a changed YAML with --from"));
            else if (result.GetValue(kind) == "replace" && result.GetValue(text) is null)
                result.AddError(host.Text("--do replace needs --text"));
            else if (result.GetValue(level) is < 1 or > 6)
                result.AddError(host.Text("--level is 1 to 6"));
        });
        command.SetAction(result => new CorrectRun(host, options.Reporter(host, result), options.ReadProject(host, result)).Run(
            CommonOptions.Absolute(host, result.GetValue(from)),
            result.GetValue(guide) ?? "",
            new Correction(result.GetValue(line) ?? 0, "", Enum.Parse<CorrectionKind>(result.GetValue(kind) ?? nameof(CorrectionKind.Keep), ignoreCase: true))
            {
                Text = result.GetValue(text),
                Level = result.GetValue(level),
            }));
        return command;
    }
}
