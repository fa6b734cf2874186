using System.Collections.Immutable;
using PackBuilder.Building.Inputs;
using PackBuilder.Building.Planning;
using PackBuilder.Building.Running;
using PackBuilder.Building.Sources;
using PackBuilder.Packs.Model;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Cli.Releasing;

/// <summary>Says what keeps a build from being handed out, each with the line to put right.</summary>
public static class ReleaseGate
{
    // Beside errors of content: translations that are missing or were made from another wording.
    private static readonly ImmutableArray<string> Translations = ["PB2108", "PB2109", "PB2110"];

    public static ImmutableArray<Diagnostic> Check(BuildContext context, BuildResult result)
    {
        var used = Used(context, result);
        var content = ContentRules.Check(context.Files, context.Project, result.Sources, used.Contains)
            .Where(problem => problem.Severity == Severity.Error || Translations.Contains(problem.Code));
        return [.. Rights(context, result, used), .. content];
    }

    private static IEnumerable<Diagnostic> Rights(BuildContext context, BuildResult result, HashSet<string> used)
    {
        foreach (var source in result.Sources.Guides)
        {
            if (source.Finished is { } finished && used.Contains(finished.Guide.Id) && !finished.Guide.Source.Rights.AreStated)
            {
                yield return ReleaseErrors.NoRights(
                    finished.Guide.Source.Rights.At ?? SourceLocation.OfFile(context.Project.Display(source.Path)),
                    finished.Guide.Source.File, finished.Guide.Source.Format.IsAuthored);
            }
        }
    }

    private static HashSet<string> Used(BuildContext context, BuildResult result)
    {
        var packs = result.Documents.Select(document => document.Variant.Pack).Distinct().ToArray();
        var extra = result.Documents.Select(document => document.Variant.Employer).OfType<EmployerProfile>().SelectMany(employer => employer.ExtraGuides);
        return packs.Any(pack => pack.Guides.IsEmpty)
            ? [.. result.Sources.Finished.Select(source => source.Guide.Id)]
            : [.. packs.SelectMany(pack => pack.Guides).Concat(extra).Select(name => name.Name)];
    }
}
