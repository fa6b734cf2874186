using System.Runtime.CompilerServices;

namespace PackBuilder.Templating.Running;

/// <summary>A map of the model as a template sees it: a copy, so that what a template changes, it changes here and not in the model.</summary>
internal sealed class ModelMap : ScriptObject
{
    public ModelMap(DataMap map)
        : base(map.Entries.Length, false, StringComparer.Ordinal)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        Absent = map.Absent;
        foreach (var (key, value) in map.Entries)
            SetValue(key, Wrap(value), false);
        if (map["key"] is DataText { Value: var name } && name.LastIndexOf('/') is > 0 and var slash && name.AsSpan(slash + 1).IndexOfAnyExceptInRange('0', '9') < 0)
            BlockKey = name;
    }

    /// <summary>Names that this map may hold and does not; null where any name may be asked for.</summary>
    public IReadOnlyList<string>? Absent { get; }

    /// <summary>Of a block: its guide and its place in it, as <c>guide/12</c>; null for any other map.</summary>
    public string? BlockKey { get; }

    private static object? Wrap(DataValue value) => value switch
    {
        DataText text => text.Value,
        DataInteger { Value: >= int.MinValue and <= int.MaxValue } integer => (int)integer.Value,
        DataInteger integer => integer.Value,
        DataFraction fraction => fraction.Value,
        DataFlag flag => flag.Value,
        DataMap map => new ModelMap(map),
        DataList list => new ScriptArray(list.Items.Select(Wrap)),
        _ => null,
    };
}

/// <summary>Members of values that are no objects of a template, by a table: the engine would look them up by reflection.</summary>
internal sealed class PlainMembers : IObjectAccessor
{
    public static readonly PlainMembers Accessor = new();

    public bool TryGetValue(TemplateContext context, SourceSpan span, object target, string member, out object? value)
    {
        value = (target, member) switch
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
        return value is not null || target is KeyValuePair<string, object?> && member == "value";
    }

    public bool HasMember(TemplateContext context, SourceSpan span, object target, string member) => TryGetValue(context, span, target, member, out _);

    // Nothing can be set, listed or asked for in brackets.
    public bool HasIndexer => false;
    public Type? IndexType => null;
    public bool TrySetValue(TemplateContext context, SourceSpan span, object target, string member, object? value) => false;
    public int GetMemberCount(TemplateContext context, SourceSpan span, object target) => 0;
    public IEnumerable<string> GetMembers(TemplateContext context, SourceSpan span, object target) => [];
    public bool TryGetItem(TemplateContext context, SourceSpan span, object target, object index, out object? value) =>
        TryGetValue(context, span, target, "", out value);
    public bool TrySetItem(TemplateContext context, SourceSpan span, object target, object index, object? value) => false;
}
