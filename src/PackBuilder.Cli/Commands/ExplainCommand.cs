using System.Collections.Immutable;
using System.CommandLine;
using PackBuilder.Cli.Building;
using PackBuilder.Cli.Explaining;
using PackBuilder.Cli.Hosting;
using PackBuilder.Cli.Printing;
using PackBuilder.Cli.Projects;
using PackBuilder.Guides.Model;
using PackBuilder.Packs.Selection;
using PackBuilder.Packs.Trees;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Yaml;

namespace PackBuilder.Cli.Commands;

/// <summary><c>packbuilder explain</c>: what a pack takes and leaves out, and why; or the tree that its template sees.</summary>
internal static class ExplainCommand
{
    private enum Printed
    {
        Choice,
        Model,
        Values,
    }

    public static Command Create(Host host)
    {
        var options = new CommonOptions();
        var pack = new Argument<string>("pack") { Description = "Id of the pack" };
        var employer = new Option<string>("--employer") { Description = "Id of an employer", HelpName = "id", DefaultValueFactory = _ => BuildRequest.Nobody };
        var edition = new Option<string?>("--edition") { Description = "Id of an edition; otherwise all, or for a tree the pack's first", HelpName = "id" };
        var question = new Option<string?>("--question") { Description = "Say only why this question is in or out, and what its words come from", HelpName = "id" };
        var model = new Option<bool>("--model") { Description = "Print the tree that the template sees: names, kinds, examples" };
        var values = new Option<bool>("--values") { Description = "Print that tree with all its values as YAML, which render --model takes" };
        var command = new Command("explain", "Says what a pack takes and leaves out and by which rule, and which file set what.")
        {
            pack, employer, edition, question, model, values, options.Sources, options.Project,
        };
        command.SetAction(result =>
        {
            var request = new BuildRequest
            {
                Packs = [result.GetRequiredValue(pack)],
                Employers = [result.GetRequiredValue(employer)],
                Editions = result.GetValue(edition) is { } id ? [id] : [],
            };
            return Run(host, options, result, request, result.GetValue(values) ? Printed.Values : result.GetValue(model) ? Printed.Model : Printed.Choice);
        });
        return command;
    }

    private static int Run(Host host, CommonOptions options, ParseResult arguments, BuildRequest request, Printed printed)
    {
        var reporter = options.Reporter(host, arguments);
        var workshop = options.ReadProject(host, arguments).Then(project => Workshop.Open(host.Files, project, host.Environment));
        if (workshop.Value is not { } open)
            return Refuse(reporter, workshop.Diagnostics);
        var plan = VariantPlanner.Plan(request, open.Catalogue, open.Designs);
        if (plan.Variants.IsEmpty)
            return Refuse(reporter, plan.Diagnostics);

        var variant = plan.Variants[0];
        var guides = GuideReading.All(host.Files, open.Project).Guides;
        var library = LibraryMaker.Make(host.Files, open.Project, guides);
        var pack = PackSelector.Select(variant.Pack, variant.Employer, library.Value!);
        var diagnostics = plan.Diagnostics.AddRange(library.Diagnostics).AddRange(pack.Diagnostics);
        if (pack.Value is not { } chosen)
            return Refuse(reporter, diagnostics.AddRange(guides.SelectMany(guide => guide.Diagnostics)));

        if (printed == Printed.Choice)
        {
            if (Explain(reporter, chosen, library.Value!, plan, arguments.GetValue<string?>("--question")) is { } unknown)
                diagnostics = diagnostics.Add(unknown);
        }
        else
        {
            var tree = PackTreeBuilder.Build(chosen, variant.Edition);
            diagnostics = diagnostics.AddRange(tree.Diagnostics);
            if (tree.Value is not null && printed == Printed.Values)
                host.Output.Write(YamlWriter.Write(tree.Value));
            else if (tree.Value is not null)
                new ShapePrinter(reporter.Result).Print(ShapeReader.Read(tree.Value));
        }

        reporter.Diagnostics(diagnostics);
        return ExitCode.For(diagnostics, false);
    }

    private static Diagnostic? Explain(Reporter reporter, Pack pack, GuideLibrary library, VariantPlan plan, string? question)
    {
        if (question is not null)
            return ExplainQuestion(reporter, pack, library, question);
        foreach (string line in SettingsReport.Lines(pack, plan.Variants.Select(variant => variant.Edition)).Concat(new ChoiceReport(pack, library).Lines()))
            reporter.Result(line);
        return null;
    }

    private static Diagnostic? ExplainQuestion(Reporter reporter, Pack pack, GuideLibrary library, string name)
    {
        var questions =
            (from guide in pack.Chosen
             from section in guide.Sections
             from question in section.Blocks.OfType<QuestionBlock>()
             where question.Id is not null
             select (guide, section, question)).ToList();
        var found = questions.Where(one => one.question.Id == name || $"{one.guide.Id}/{one.question.Id}" == name).ToList();
        foreach (var (guide, section, question) in found)
        {
            foreach (string line in new QuestionReport(pack, library).Lines(guide, section, question))
                reporter.Result(line);
        }

        return found.Count > 0 ? null : ProjectErrors.Unknown("question", name, [.. questions.Select(one => one.question.Id!).Distinct()]);
    }

    private static int Refuse(Reporter reporter, ImmutableArray<Diagnostic> diagnostics)
    {
        reporter.Diagnostics(diagnostics);
        return ExitCode.For(diagnostics, false);
    }
}
