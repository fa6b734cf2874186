using System.Runtime.InteropServices;

namespace PackBuilder.Tests.Support;

/// <summary>
/// How long the calling thread worked, not how long it waited for its turn: a busy machine changes it little, so that a limit
/// can be tight and still hold everywhere. No test is held against the clock on the wall.
/// </summary>
public static class ProcessorTime
{
    // CLOCK_THREAD_CPUTIME_ID of <time.h>.
    private const int LinuxThreadClock = 3;
    private const int MacThreadClock = 16;

    /// <summary>The time that the calling thread spends in an action; work that the action hands to other threads is not counted.</summary>
    public static TimeSpan Of(Action action)
    {
        var before = Used();
        action();
        return Used() - before;
    }

    private static TimeSpan Used()
    {
        if (OperatingSystem.IsWindows())
        {
            // In steps of 100 ns, as ticks are.
            Assert.True(GetThreadTimes(GetCurrentThread(), out _, out _, out long kernel, out long user));
            return TimeSpan.FromTicks(kernel + user);
        }

        Assert.Equal(0, ReadClock(OperatingSystem.IsMacOS() ? MacThreadClock : LinuxThreadClock, out var time));
        return TimeSpan.FromSeconds(time.Seconds) + TimeSpan.FromTicks(time.Nanoseconds / TimeSpan.NanosecondsPerTick);
    }

    [DllImport("libc", EntryPoint = "clock_gettime")]
    private static extern int ReadClock(int clock, out TimeSpec time);

    [DllImport("kernel32", SetLastError = true)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static extern bool GetThreadTimes(nint thread, out long created, out long ended, out long kernel, out long user);

    [DllImport("kernel32")]
    private static extern nint GetCurrentThread();

    // Of systems with 64-bit addresses.
    [StructLayout(LayoutKind.Sequential)]
    private readonly struct TimeSpec
    {
        public readonly nint Seconds;
        public readonly nint Nanoseconds;
    }
}
