using System.Diagnostics;
using System.Globalization;

namespace PackBuilder.Tests.Support;

/// <summary>
/// How long this thread worked, not how long it waited for its turn: a busy machine changes it little, so that a limit can
/// be tight and still hold everywhere.
/// </summary>
public static class ProcessorTime
{
    // Of Linux, which counts in hundredths of a second; elsewhere the clock on the wall must do.
    private const string Statistics = "/proc/thread-self/stat";

    public static TimeSpan Of(Action action)
    {
        var watch = Stopwatch.StartNew();
        var before = Used();
        action();
        return Used() - before ?? watch.Elapsed;
    }

    // The name in brackets may hold spaces; user and system time are fields 14 and 15.
    private static TimeSpan? Used()
    {
        if (!File.Exists(Statistics))
            return null;
        string line = File.ReadAllText(Statistics);
        string[] fields = line[(line.LastIndexOf(')') + 2)..].Split(' ');
        long ticks = long.Parse(fields[11], CultureInfo.InvariantCulture) + long.Parse(fields[12], CultureInfo.InvariantCulture);
        return TimeSpan.FromMilliseconds(ticks * 10);
    }
}
