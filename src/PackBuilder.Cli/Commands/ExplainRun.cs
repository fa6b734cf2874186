using System.Collections.Immutable;
using System.Text.Json.Nodes;
using PackBuilder.Building.Files;
using PackBuilder.Building.Inputs;
using PackBuilder.Building.Planning;
using PackBuilder.Building.Projects;
using PackBuilder.Building.Running;
using PackBuilder.Building.Sources;
using PackBuilder.Cli.Explaining;
using PackBuilder.Cli.Hosting;
using PackBuilder.Cli.Printing;
using PackBuilder.Guides.Model;
using PackBuilder.Packs.Selection;
using PackBuilder.Packs.Trees;
using PackBuilder.Text.Data;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Yaml;

namespace PackBuilder.Cli.Commands;

/// <summary>Chooses one pack for one employer, and says what was chosen and why.</summary>
internal sealed class ExplainRun(Host host, Reporter reporter, ExplainSettings settings)
{
    public int Run(Checked<Project> project)
    {
        var context = project.Then(found => BuildContext.Open(host.Files, found, host.Environment));
        if (context.Value is not { } open)
            return Finish(context.Diagnostics);
        var plan = VariantPlanner.Plan(settings.Request, open.Catalogue, open.Designs);
        if (plan.Variants.IsEmpty)
            return Finish(plan.Diagnostics);

        var guides = ProjectGuides.Read(host.Files, open.Project);
        var library = guides.Library;
        var pack = PackSelector.Select(plan.Variants[0].Pack, plan.Variants[0].Employer, library.Value!);
        var diagnostics = plan.Diagnostics.AddRange(library.Diagnostics).AddRange(pack.Diagnostics);
        if (pack.Value is not { } chosen)
            return Finish(diagnostics.AddRange(guides.Guides.SelectMany(guide => guide.Diagnostics)));
        return settings.Subject == ExplainSubject.Choice
            ? ExplainChoice(open, plan, chosen, library.Value!, diagnostics)
            : ExplainTree(plan.Variants[0], chosen, diagnostics);
    }

    private int ExplainTree(Variant variant, Pack pack, ImmutableArray<Diagnostic> diagnostics)
    {
        var tree = PackTreeBuilder.Build(pack, variant.Edition);
        if (tree.Value is { } model && !reporter.IsJson)
            Print(model);
        return Finish(diagnostics.AddRange(tree.Diagnostics), ("model", tree.Value is null ? null : DataJson.Of(tree.Value)));
    }

    private void Print(DataMap model)
    {
        if (settings.Subject == ExplainSubject.Values)
            host.Output.Write(YamlWriter.Write(model));
        else
            new ModelSchemaPrinter(reporter.Result, host.Text("each name with its kind and an example; name? may be absent, [ ] is a list, what a map 'by type' holds depends on its type")).Print(ModelSchemaReader.Read(model));
    }

    private int ExplainChoice(BuildContext context, VariantPlan plan, Pack pack, GuideLibrary library, ImmutableArray<Diagnostic> diagnostics)
    {
        var (pages, fills, problems) = settings.WithPages ? FindPages(context, plan) : (PrintedPages.Unknown, [], []);
        diagnostics = [.. diagnostics.Union(problems)];
        if (settings.Question is { } name)
            return ExplainQuestion(new QuestionExplainer(pack, library, pages), pack, name, diagnostics);
        var merged = SettingExplainer.Explain(pack, plan.Variants.Select(variant => variant.Edition));
        var blocks = new BlockExplainer(pack, library, pages).Explain();
        Say(ExplanationText.Of(merged).Concat(ExplanationText.Of(blocks)));
        if (!settings.WithPages)
            return Finish(diagnostics, ("settings", ExplanationJson.Of(merged)), ("blocks", ExplanationJson.Of(blocks)));
        Say(fills.Select(fill => fill.Said).Prepend((Message)"how full the pages are:"));
        return Finish(diagnostics, ("settings", ExplanationJson.Of(merged)), ("blocks", ExplanationJson.Of(blocks)), ("pages", ExplanationJson.Of(fills)));
    }

    private (PrintedPages Pages, ImmutableArray<FillReport> Fills, ImmutableArray<Diagnostic> Diagnostics) FindPages(BuildContext context, VariantPlan plan)
    {
        var built = new Pipeline(context, new NoStore()).Run(settings.Request with { KeepsLedgers = true }, reporter.Progress);
        return (built.Ledgers.IsEmpty ? PrintedPages.Unknown : PrintedPages.Of(built.Ledgers[0], plan.Variants), FillReport.Of(built.Documents), built.Diagnostics);
    }

    private int ExplainQuestion(QuestionExplainer explainer, Pack pack, string name, ImmutableArray<Diagnostic> diagnostics)
    {
        var questions =
            (from guide in pack.Chosen
             from section in guide.Sections
             from question in section.Blocks.OfType<QuestionBlock>()
             where question.Id is not null
             select (guide, section, question)).ToList();
        ImmutableArray<ExplainedQuestion> found =
        [
            .. questions.Where(one => one.question.Id == name || $"{one.guide.Id}/{one.question.Id}" == name)
                .Select(one => explainer.Explain(one.guide, one.section, one.question)),
        ];
        if (found.IsEmpty)
            diagnostics = diagnostics.Add(ProjectErrors.Unknown("question", name, [.. questions.Select(one => one.question.Id!).Distinct()]));
        Say(found.SelectMany(ExplanationText.Of));
        return Finish(diagnostics, ("questions", ExplanationJson.Of(found)));
    }

    private void Say(IEnumerable<Message> lines)
    {
        foreach (var line in lines)
            reporter.Tell(line);
    }

    private int Finish(ImmutableArray<Diagnostic> diagnostics, params ReadOnlySpan<(string Key, JsonNode? Value)> more)
    {
        int code = ExitCode.For(diagnostics, false);
        reporter.Diagnostics(diagnostics);
        ReadOnlySpan<(string, JsonNode?)> asked = [("pack", settings.Request.Packs[0]), ("employer", Employer), .. more];
        reporter.Json("explain", code, diagnostics, asked);
        return code;
    }

    private string? Employer => settings.Request.Employers[0] == BuildRequest.NoEmployer ? null : settings.Request.Employers[0];
}
