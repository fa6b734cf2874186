using PackBuilder.Building.Batches;
using PackBuilder.Cli.Hosting;
using PackBuilder.Text.Diagnostics;
using Spectre.Console;

namespace PackBuilder.Cli.Printing;

/// <summary>
/// Shows how far a batch is: a bar on a terminal, a line for each finished step elsewhere. What steps say is printed after
/// the batch, so that bars and messages never run into each other.
/// </summary>
internal sealed class ConsoleProgress(Host host) : IBatchProgress
{
    public T Run<T>(Message title, int steps, Func<Action<string>, T> work) =>
        host.UsesColour ? RunWithBar(host.Text(title), steps, work) : RunWithLines(host.Text(title), steps, work);

    private T RunWithLines<T>(string title, int steps, Func<Action<string>, T> work)
    {
        int done = 0;
        var gate = new Lock();
        return work(name =>
        {
            lock (gate)
                host.Error.WriteLine($"{title} {++done}/{steps}: {Visible.Of(name)}");
        });
    }

    private T RunWithBar<T>(string title, int steps, Func<Action<string>, T> work)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(host.Error) });
        return console.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn())
            .Start(context =>
            {
                var task = context.AddTask(Markup.Escape(title), maxValue: Math.Max(1, steps));
                return work(_ => task.Increment(1));
            });
    }
}
