using System.Collections.Immutable;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Building.Inputs;

/// <summary>Parses every template and partial of a project, used or not, so that all that is wrong is reported at once.</summary>
public static class TemplateCheck
{
    /// <returns>For each template that cannot be read or parsed, its first error.</returns>
    public static ImmutableArray<Diagnostic> All(BuildContext context) =>
    [
        // A link that leads nowhere is left to whoever includes it, and is told that there is no such partial.
        .. context.Templates.AllNames.Where(name => context.Templates.Load(name) is not null).SelectMany(name => context.Engine.Check(name)),
    ];
}
