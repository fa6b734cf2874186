using System.Collections.Immutable;
using System.CommandLine;
using PackBuilder.Building.Planning;
using PackBuilder.Cli.Explaining;
using PackBuilder.Cli.Hosting;
using PackBuilder.Cli.Printing;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Cli.Commands;

/// <summary><c>packbuilder explain</c>: what a pack takes and leaves out, and why; or the tree that its template sees.</summary>
internal static class ExplainCommand
{
    public static Command Create(Host host)
    {
        var options = new CommonOptions(host);
        var pack = new Argument<string>("pack") { Description = host.Text("Id of a pack, or the code of a message such as PB2001") };
        var employer = new Option<string>("--employer") { Description = host.Text("Id of an employer"), HelpName = "id", DefaultValueFactory = _ => BuildRequest.NoEmployer };
        var edition = new Option<string?>("--edition") { Description = host.Text("Id of an edition; otherwise all, or for a tree the pack's first"), HelpName = "id" };
        var question = new Option<string?>("--question") { Description = host.Text("Say only why this question is in or out, and what its words come from"), HelpName = "id" };
        var pages = new Option<bool>("--pages") { Description = host.Text("Say on which pages of which documents each block is printed (builds them, writes nothing)") };
        var model = new Option<bool>("--model") { Description = host.Text("Print the tree that the template sees: names, kinds, examples") };
        var values = new Option<bool>("--values") { Description = host.Text("Print that tree with all its values as YAML, which render --model takes") };
        var command = new Command("explain", host.Text("Says what a pack takes and leaves out and by which rule, and which file set what."))
        {
            pack, employer, edition, question, pages, model, values, options.Sources, options.Project, options.Json,
        };
        command.SetAction(result =>
        {
            if (IsCode(result.GetRequiredValue(pack)))
                return ExplainCode(host, options.Reporter(host, result), result.GetRequiredValue(pack));
            var request = new BuildRequest
            {
                Packs = [result.GetRequiredValue(pack)],
                Employers = [result.GetRequiredValue(employer)],
                Editions = result.GetValue(edition) is { } id ? [id] : [],
            };
            var subject = result.GetValue(values) ? ExplainSubject.Values : result.GetValue(model) ? ExplainSubject.Model : ExplainSubject.Choice;
            return new ExplainRun(host, options.Reporter(host, result), new ExplainSettings(request, subject, result.GetValue(question), result.GetValue(pages)))
                .Run(options.ReadProject(host, result));
        });
        return command;
    }

    private static bool IsCode(string word) => word is ['P' or 'p', 'B' or 'b', ..] && word.Length == 6 && word.AsSpan(2).IndexOfAnyExceptInRange('0', '9') < 0;

    private static int ExplainCode(Host host, Reporter reporter, string code)
    {
        if (CodePages.Find(code) is not { } page)
        {
            ImmutableArray<Diagnostic> unknown = [Diagnostic.Error("PB0029", $"there is no message '{code}'", null, Suggestion.Help(code, [.. CodePages.Codes.Where(known => known[2] == code[2])]))];
            reporter.Diagnostics(unknown);
            reporter.Json("explain", ExitCode.InvalidInput, unknown);
            return ExitCode.InvalidInput;
        }

        reporter.Result(CodePages.Text(page, host.Wording).TrimEnd('\n'));
        reporter.Json("explain", ExitCode.Ok, [], ("code", page.Code), ("page", CodePages.Text(page, host.Wording)));
        return ExitCode.Ok;
    }
}
