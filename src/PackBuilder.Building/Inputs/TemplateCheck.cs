using System.Collections.Immutable;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Building.Inputs;

/// <summary>Parses every template and partial of a project, used or not, so that all that is wrong is reported at once.</summary>
public static class TemplateCheck
{
    /// <returns>For each template that cannot be read or parsed, its first error.</returns>
    public static ImmutableArray<Diagnostic> All(BuildContext context) =>
    [
        .. context.Templates.AllNames.SelectMany(name => context.Templates.Load(name) switch
        {
            // A link out of the folder: whoever includes it is told that there is no such partial.
            null => [],
            { Value: null } unreadable => unreadable.Diagnostics,
            _ => context.Engine.Check(name),
        }),
    ];
}
