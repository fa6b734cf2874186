using System.Globalization;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Building.Projects;

/// <summary>
/// The date that documents carry, and the day that facts are held against: SOURCE_DATE_EPOCH (reproducible-builds.org) where it is
/// set, otherwise what the project states. Where neither says one, documents carry none and facts are held against today: the clock
/// decides what a person is told, and nothing that is written.
/// </summary>
/// <param name="Documents">Null where nobody has stated a date.</param>
/// <param name="Facts">Null where nobody asks for facts.</param>
public sealed record SourceDate(DateTimeOffset? Documents, DateOnly? Facts)
{
    public const string Variable = "SOURCE_DATE_EPOCH";

    // The end of the year 9999, past which no date can be written down.
    private const long Latest = 253402300799;

    /// <param name="stated">The project's own date, or null.</param>
    /// <param name="today">Asked only where nothing else says a day; null for whoever holds no facts against one.</param>
    public static Checked<SourceDate> Read(Func<string, string?> environment, DateOnly? stated, Func<DateOnly>? today = null)
    {
        string? value = environment(Variable);
        if (string.IsNullOrEmpty(value))
            return Checked<SourceDate>.Ok(stated is { } date ? At(new DateTimeOffset(date, TimeOnly.MinValue, TimeSpan.Zero)) : new SourceDate(null, today?.Invoke()));
        return long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out long seconds) && seconds <= Latest
            ? Checked<SourceDate>.Ok(At(DateTimeOffset.FromUnixTimeSeconds(seconds)))
            : Checked<SourceDate>.Failed(ProjectErrors.BadEpoch(value));
    }

    private static SourceDate At(DateTimeOffset date) => new(date, DateOnly.FromDateTime(date.UtcDateTime));
}
