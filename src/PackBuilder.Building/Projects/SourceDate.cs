using System.Globalization;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Building.Projects;

/// <summary>
/// The date that documents carry and that facts are held against: SOURCE_DATE_EPOCH (reproducible-builds.org) where it is
/// set, otherwise the one that the project states, otherwise always the same day.
/// The clock is never asked.
/// </summary>
public sealed record SourceDate(DateTimeOffset Date)
{
    public const string Variable = "SOURCE_DATE_EPOCH";

    // The end of the year 9999, past which no date can be written down.
    private const long Latest = 253402300799;

    private static readonly DateTimeOffset Fixed = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <param name="stated">The project's own date, or null.</param>
    public static Checked<SourceDate> Read(Func<string, string?> environment, DateOnly? stated)
    {
        string? value = environment(Variable);
        if (string.IsNullOrEmpty(value))
            return Checked<SourceDate>.Ok(new SourceDate(stated is { } date ? new DateTimeOffset(date, TimeOnly.MinValue, TimeSpan.Zero) : Fixed));
        return long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out long seconds) && seconds <= Latest
            ? Checked<SourceDate>.Ok(new SourceDate(DateTimeOffset.FromUnixTimeSeconds(seconds)))
            : Checked<SourceDate>.Failed(ProjectErrors.BadEpoch(value));
    }
}
