using System.Collections.Immutable;

namespace PackBuilder.Cli.Hosting;

/// <summary>Tells what changes in folders, and in those below them.</summary>
public interface IFolderWatch : IDisposable
{
    /// <summary>Waits until something has changed, and then until nothing has for a moment: whoever saves a file may do so in several steps.</summary>
    /// <returns>Absolute paths, each once, in ordinal order; a folder where all that is known is that something in it has changed.</returns>
    /// <exception cref="OperationCanceledException">The wait was ended.</exception>
    ImmutableArray<string> Wait(CancellationToken stop);
}
