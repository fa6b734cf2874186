namespace PackBuilder.Templating.Running;

/// <summary>Ends a rendering when the program has worked for as long as it may take, which is never sooner than that much time has passed.</summary>
internal sealed class RenderingClock : IDisposable
{
    private static readonly TimeSpan ShortestWait = TimeSpan.FromMilliseconds(10);

    private readonly CancellationTokenSource _over = new();
    private readonly Timer _timer;
    private readonly TimeSpan _limit;
    private readonly Func<TimeSpan> _worked;
    private readonly TimeSpan _start;

    public RenderingClock(TimeSpan limit, Func<TimeSpan> worked)
    {
        (_limit, _worked, _start) = (limit, worked, worked());
        _timer = new Timer(_ => Look());
        Wait(limit);
    }

    public CancellationToken Over => _over.Token;

    public void Dispose()
    {
        // What looks at the clock just now has come to its end when this returns.
        using var ended = new ManualResetEvent(false);
        if (_timer.Dispose(ended))
            ended.WaitOne();
        _over.Dispose();
    }

    private void Look()
    {
        var left = _limit - (_worked() - _start);
        if (left <= TimeSpan.Zero)
            _over.Cancel();
        else
            Wait(left);
    }

    private void Wait(TimeSpan time)
    {
        try
        {
            _timer.Change(time > ShortestWait ? time : ShortestWait, Timeout.InfiniteTimeSpan);
        }
        catch (ObjectDisposedException)
        {
            // The rendering came to its end meanwhile.
        }
    }
}
