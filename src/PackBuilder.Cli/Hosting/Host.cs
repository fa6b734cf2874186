using PackBuilder.Building.Files;


namespace PackBuilder.Cli.Hosting;

/// <summary>Everything outside that the program touches, so that a test can hand it another world.</summary>
/// <param name="Output">Results, and nothing else.</param>
/// <param name="Error">Everything a person reads beside the results.</param>
/// <param name="IsTerminal">Whether <paramref name="Error"/> is a terminal that a person watches.</param>
/// <param name="Environment">The value of an environment variable, or null.</param>
/// <param name="Folder">The current folder, absolute.</param>
public sealed record Host(
    IFileSystem Files, TextWriter Output, TextWriter Error, bool IsTerminal, Func<string, string?> Environment, string Folder)
{
    /// <summary>Begins to listen for a request to stop.</summary>
    public Func<Interruption> Listen { get; init; } = Interruption.Never;

    /// <summary>Colour only for a person who has not asked for none (no-color.org).</summary>
    public bool UsesColour => IsTerminal && string.IsNullOrEmpty(Environment("NO_COLOR")) && Environment("TERM") != "dumb";

    /// <summary>The world as the process finds it.</summary>
#pragma warning disable RS0030 // Here, and nowhere else, the world comes in.
    public static Host OfProcess() => new(
        new DiskFileSystem(), Console.Out, Console.Error, !Console.IsErrorRedirected,
        System.Environment.GetEnvironmentVariable, Directory.GetCurrentDirectory())
    { Listen = Interruption.OfProcess };
#pragma warning restore RS0030
}
