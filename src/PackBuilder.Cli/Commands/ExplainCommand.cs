using System.CommandLine;
using PackBuilder.Building.Planning;
using PackBuilder.Cli.Hosting;

namespace PackBuilder.Cli.Commands;

/// <summary><c>packbuilder explain</c>: what a pack takes and leaves out, and why; or the tree that its template sees.</summary>
internal static class ExplainCommand
{
    public static Command Create(Host host)
    {
        var options = new CommonOptions();
        var pack = new Argument<string>("pack") { Description = "Id of the pack" };
        var employer = new Option<string>("--employer") { Description = "Id of an employer", HelpName = "id", DefaultValueFactory = _ => BuildRequest.Nobody };
        var edition = new Option<string?>("--edition") { Description = "Id of an edition; otherwise all, or for a tree the pack's first", HelpName = "id" };
        var question = new Option<string?>("--question") { Description = "Say only why this question is in or out, and what its words come from", HelpName = "id" };
        var pages = new Option<bool>("--pages") { Description = "Say on which pages of which documents each block is printed (builds them, writes nothing)" };
        var model = new Option<bool>("--model") { Description = "Print the tree that the template sees: names, kinds, examples" };
        var values = new Option<bool>("--values") { Description = "Print that tree with all its values as YAML, which render --model takes" };
        var command = new Command("explain", "Says what a pack takes and leaves out and by which rule, and which file set what.")
        {
            pack, employer, edition, question, pages, model, values, options.Sources, options.Project, options.Json,
        };
        command.SetAction(result =>
        {
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
}
