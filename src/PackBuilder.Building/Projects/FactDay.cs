using System.Collections.Immutable;
using System.Globalization;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Building.Projects;

/// <summary>Says so where the day that facts are held against has fallen behind: a date that nobody changes would let facts age unseen.</summary>
public static class FactDay
{
    // Days that lie between making packs and handing them out, and do no harm.
    private const int Usual = 31;

    public static ImmutableArray<Diagnostic> Check(Project project, Func<string, string?> environment, DateOnly today)
    {
        bool isStatedElsewhere = !string.IsNullOrEmpty(environment(SourceDate.Variable));
        int days = project.Date is { } date && !isStatedElsewhere ? today.DayNumber - date.DayNumber : 0;
        return days > Usual
            ? [ProjectErrors.OldDate(project.Date!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), days, project.Display(Path.Combine(project.Root, ProjectReader.FileName)))]
            : [];
    }
}
