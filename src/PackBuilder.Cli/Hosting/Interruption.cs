using System.Runtime.InteropServices;

namespace PackBuilder.Cli.Hosting;

/// <summary>While it lives, Ctrl-C and a system that ends the process are a request to stop cleanly; a second one ends the process at once.</summary>
public sealed class Interruption : IDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly List<PosixSignalRegistration> _signals = [];

    private Interruption()
    {
    }

    public CancellationToken Token => _stop.Token;

    /// <summary>One that never comes.</summary>
    public static Interruption Never() => new();

    /// <summary>One that has come already.</summary>
    public static Interruption Now()
    {
        var interruption = new Interruption();
        interruption._stop.Cancel();
        return interruption;
    }

    public static Interruption OfProcess()
    {
        var interruption = new Interruption();
        foreach (var signal in new[] { PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP })
            interruption._signals.Add(PosixSignalRegistration.Create(signal, interruption.Stop));
        return interruption;
    }

    public void Dispose()
    {
        foreach (var signal in _signals)
            signal.Dispose();
        _stop.Dispose();
    }

    private void Stop(PosixSignalContext context)
    {
        context.Cancel = !_stop.IsCancellationRequested;
        _stop.Cancel();
    }
}
