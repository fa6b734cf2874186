using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using PackBuilder.Building.Files;
using PackBuilder.Text.Diagnostics;

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
    /// <summary>The language that the program speaks; no file that it writes depends on it.</summary>
    public Wording Wording { get; init; } = Wording.English;

    /// <summary>Whether the system itself speaks Chinese, where no variable says so.</summary>
    public bool IsSystemChinese { get; init; }

    /// <summary>Whether only results and problems are printed.</summary>
    public bool IsQuiet { get; init; }

    /// <summary>The day, for what a person starts anew; nothing that is built asks for it.</summary>
    public Func<DateOnly> Today { get; init; } = () => new DateOnly(2026, 1, 1);

    /// <summary>What the program runs on, for a person who looks for a fault; nothing that is built asks for it.</summary>
    public Machine Machine { get; init; } = Machine.Unknown;

    /// <summary>What nobody can guess, for a link that only this machine's user is given; it reaches no output.</summary>
    public Func<string> Secret { get; init; } = () => "secret";

    public string Text(Message message) => message.In(Wording);

    /// <summary>A path as a person reads it: from the current folder on, but whole where that would climb further than to its neighbours.</summary>
    public string Shown(string path)
    {
        string relative = Path.GetRelativePath(Folder, path).Replace('\\', '/');
        return relative.StartsWith("../..", StringComparison.Ordinal) ? path.Replace('\\', '/') : relative;
    }

    /// <summary>Begins to listen for a request to stop.</summary>
    public Func<Interruption> Listen { get; init; } = Interruption.Never;

    /// <summary>Begins to watch folders; of the changes in them those that count are reported.</summary>
    public Func<ImmutableArray<string>, Func<string, bool>, IFolderWatch> Watch { get; init; } = (folders, counts) => new FolderWatch(folders, counts);

    /// <summary>What tells this program from other versions of it; null where nothing is kept from one run to the next.</summary>
    public Func<string>? ProgramHash { get; init; }

    /// <summary>Colour only for a person who has not asked for none (no-color.org).</summary>
    public bool UsesColour => IsTerminal && string.IsNullOrEmpty(Environment("NO_COLOR")) && Environment("TERM") != "dumb";

    /// <summary>The world as the process finds it.</summary>
#pragma warning disable RS0030 // Here, and nowhere else, the world comes in.
    public static Host OfProcess() => new(
        new DiskFileSystem(), Console.Out, Console.Error, !Console.IsErrorRedirected,
        System.Environment.GetEnvironmentVariable, Directory.GetCurrentDirectory())
    {
        Listen = Interruption.OfProcess,
        Machine = Machine.OfProcess(),
        IsSystemChinese = SystemLanguage.IsChinese,
        Today = () => DateOnly.FromDateTime(DateTime.Now),
        Secret = () => Convert.ToHexStringLower(System.Security.Cryptography.RandomNumberGenerator.GetBytes(16)),
        ProgramHash = () => Building.Caching.ProgramHash.Of(
            new DiskFileSystem(), AppContext.BaseDirectory, System.Environment.ProcessPath, isNative: !RuntimeFeature.IsDynamicCodeSupported),
    };
#pragma warning restore RS0030
}
