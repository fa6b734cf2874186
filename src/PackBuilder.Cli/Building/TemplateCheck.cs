using System.Collections.Immutable;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Cli.Building;

/// <summary>Parses every template and partial of a project, used or not, so that all that is wrong is told at once.</summary>
internal static class TemplateCheck
{
    /// <returns>For each template that cannot be read or parsed, its first error.</returns>
    public static ImmutableArray<Diagnostic> All(Workshop workshop) =>
    [
        .. workshop.Templates.AllNames.SelectMany(name => workshop.Templates.Read(name) switch
        {
            // A link out of the folder: whoever includes it is told that there is no such partial.
            null => [],
            { Value: null } unreadable => unreadable.Diagnostics,
            _ => workshop.Engine.Check(name),
        }),
    ];
}
