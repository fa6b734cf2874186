using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using PackBuilder.Building.Inputs;
using PackBuilder.Building.Planning;
using PackBuilder.Building.Running;
using PackBuilder.Building.Sources;
using PackBuilder.Cli.Differences;
using PackBuilder.Cli.Explaining;
using PackBuilder.Cli.Hosting;
using PackBuilder.Cli.Printing;
using PackBuilder.Packs.Selection;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Cli.Commands;

/// <summary><c>packbuilder diff</c>: what differs between two variants of what is built, heading by heading.</summary>
internal static class DiffCommand
{
    public static Command Create(Host host)
    {
        var options = new CommonOptions(host);
        var from = Variant("--from", host.Text("The variant to compare with: pack, pack/employer or pack/employer/edition ('none' for no employer)"));
        var to = Variant("--to", host.Text("The variant that is compared, in the same form"));
        var edition = new Option<string?>("--edition") { Description = host.Text("Edition of both, where they name none; otherwise the first of the pack"), HelpName = "id" };
        var command = new Command("diff", host.Text("Says what differs between two variants, by heading. Exit code 0: nothing, 1: something."))
        {
            from, to, edition, options.Sources, options.Project, options.Json,
        };
        command.SetAction(result => Run(host, options, result, [result.GetRequiredValue(from), result.GetRequiredValue(to)], result.GetValue(edition)));
        return command;
    }

    private static Option<string> Variant(string name, string description) => new(name) { Description = description, HelpName = "variant", Required = true };

    private static int Run(Host host, CommonOptions options, ParseResult arguments, string[] names, string? edition)
    {
        var reporter = options.Reporter(host, arguments);
        var context = options.ReadProject(host, arguments).Then(project => BuildContext.Open(host.Files, project, host.Environment));
        if (context.Value is not { } open)
            return Refuse(reporter, names, context.Diagnostics);
        var guides = ProjectGuides.Read(host.Files, open.Project);
        var library = guides.Library.Value!;
        var sides = names.Select(name => Outline(open, library, Request(name, edition))).ToArray();
        if (sides.Any(side => side.Value is null))
            return Refuse(reporter, names, [.. sides.SelectMany(side => side.Diagnostics).Concat(guides.Guides.SelectMany(guide => guide.Diagnostics)).Distinct()]);

        var changes = new VariantDifference(sides[0].Value!, sides[1].Value!, key => Name(library, key)).Find();
        foreach (var line in DifferenceText.Of(changes))
            reporter.Tell(line);
        int code = changes.IsEmpty ? ExitCode.Ok : ExitCode.Different;
        reporter.Json("diff", code, [], ("from", names[0]), ("to", names[1]), ("parts", DifferenceJson.Of(changes.Parts)), ("sections", DifferenceJson.Of(changes.Sections)));
        return code;
    }

    private static BuildRequest Request(string name, string? edition)
    {
        string[] parts = name.Split('/');
        return new BuildRequest
        {
            Packs = [parts[0]],
            Employers = [parts.ElementAtOrDefault(1) ?? BuildRequest.NoEmployer],
            Editions = (parts.ElementAtOrDefault(2) ?? edition) is { } id ? [id] : [],
        };
    }

    private static Checked<VariantOutline> Outline(BuildContext context, GuideLibrary library, BuildRequest request)
    {
        var plan = VariantPlanner.Plan(request, context.Catalogue, context.Designs);
        if (plan.Variants.IsEmpty)
            return new Checked<VariantOutline>(null, plan.Diagnostics);
        var stages = new DocumentStages(context);
        return stages.Select(plan.Variants[0], library).Then(pack => stages.BuildTree(plan.Variants[0], pack)).Then(VariantOutline.Of);
    }

    private static Message Name(GuideLibrary library, string key)
    {
        int slash = key.LastIndexOf('/');
        int ordinal = int.Parse(key.AsSpan(slash + 1), NumberStyles.None, CultureInfo.InvariantCulture);
        var block = library.Find(key[..slash])?.Sections.SelectMany(section => section.Blocks).FirstOrDefault(block => block.Ordinal == ordinal);
        return block is null ? Message.Verbatim(key) : BlockNames.Of(block);
    }

    private static int Refuse(Reporter reporter, string[] names, ImmutableArray<Diagnostic> diagnostics)
    {
        int code = Math.Max(ExitCode.InvalidInput, ExitCode.For(diagnostics, false));
        reporter.Diagnostics(diagnostics);
        reporter.Json("diff", code, diagnostics, ("from", names[0]), ("to", names[1]));
        return code;
    }
}
