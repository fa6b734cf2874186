using System.Collections.Immutable;
using System.CommandLine;
using PackBuilder.Cli.Building;
using PackBuilder.Cli.Explaining;
using PackBuilder.Cli.Hosting;
using PackBuilder.Cli.Printing;
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
        var edition = new Option<string?>("--edition") { Description = "Id of an edition; otherwise the pack's first", HelpName = "id" };
        var model = new Option<bool>("--model") { Description = "Print the tree that the template sees: names, kinds, examples" };
        var values = new Option<bool>("--values") { Description = "Print that tree with all its values as YAML, which render --model takes" };
        var command = new Command("explain", "Says what a pack takes and leaves out, and by which rule.")
        {
            pack, employer, edition, model, values, options.Sources, options.Project,
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
        var library = LibraryMaker.Make(guides, open.Project);
        var pack = PackSelector.Select(variant.Pack, variant.Employer, library.Value!);
        var diagnostics = plan.Diagnostics.AddRange(library.Diagnostics).AddRange(pack.Diagnostics);
        if (pack.Value is not { } chosen)
            return Refuse(reporter, diagnostics.AddRange(guides.SelectMany(guide => guide.Diagnostics)));

        if (printed == Printed.Choice)
        {
            Explain(reporter, chosen);
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

    private static void Explain(Reporter reporter, Pack pack)
    {
        foreach (var guide in pack.Guides)
        {
            reporter.Result($"in   {guide.Id}: {guide.Sections.Length} sections, {guide.Sections.Sum(section => section.Blocks.Length)} blocks");
            foreach (var section in guide.Sections)
                reporter.Result($"in     {section.Id}: {section.Heading} ({section.Blocks.Length} blocks)");
        }

        foreach (var exclusion in pack.Exclusions)
            reporter.Result($"out  {exclusion.Guide}/{exclusion.Id ?? $"line {exclusion.From?.Line}"}: {exclusion.What}, by {exclusion.Rule}");
        foreach (var question in pack.Stressed.OrderBy(key => key.ToString(), StringComparer.Ordinal))
            reporter.Result($"first {question}: stressed by the employer");
    }

    private static int Refuse(Reporter reporter, ImmutableArray<Diagnostic> diagnostics)
    {
        reporter.Diagnostics(diagnostics);
        return ExitCode.For(diagnostics, false);
    }
}
