namespace PackBuilder.Templating.Running;

/// <summary>Members of values that are no objects of a template.</summary>
internal static class PlainMembers
{
    public static bool TryGet(object target, string name, out object? value)
    {
        value = (target, name) switch
        {
            (KeyValuePair<string, object?> pair, "key") => pair.Key,
            (KeyValuePair<string, object?> { Value: { } inner }, "value") => inner,
            (DateTime date, "year") => date.Year,
            (DateTime date, "month") => date.Month,
            (DateTime date, "day") => date.Day,
            (DateTime date, "hour") => date.Hour,
            (DateTime date, "minute") => date.Minute,
            (DateTime date, "second") => date.Second,
            (DateTime date, "day_of_week") => date.DayOfWeek.ToString(),
            (DateTime date, "day_of_year") => date.DayOfYear,
            (TimeSpan time, "days") => time.Days,
            (TimeSpan time, "hours") => time.Hours,
            (TimeSpan time, "minutes") => time.Minutes,
            (TimeSpan time, "seconds") => time.Seconds,
            (TimeSpan time, "total_days") => time.TotalDays,
            (TimeSpan time, "total_hours") => time.TotalHours,
            (TimeSpan time, "total_minutes") => time.TotalMinutes,
            (TimeSpan time, "total_seconds") => time.TotalSeconds,
            _ => null,
        };
        return value is not null || target is KeyValuePair<string, object?> && name == "value";
    }
}
