using System.Collections.Immutable;
using PackBuilder.Documents.Pictures;
using PackBuilder.Guides.Captures;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Typesetting.Fonts.Sets;

namespace PackBuilder.Building.Files;

/// <summary>
/// The only way to a file that is input. What it lets through is a regular file, no larger than its kind allows, and really
/// below one of the folders that input may come from; it is read once, into memory. All else is a diagnostic.
/// </summary>
/// <param name="folders">Absolute paths.</param>
/// <param name="display">A path as diagnostics show it.</param>
public sealed class ReadGate(IFileSystem files, ImmutableArray<string> folders, Func<string, string> display)
{
    private const int Megabyte = 1 << 20;

    public IFileSystem Files => files;

    public string Display(string path) => display(path);

    /// <param name="path">Absolute, without dots.</param>
    public Checked<byte[]> Read(string path, ReadKind kind) => Refused(path) is { } refused ? Checked<byte[]>.Failed(refused) : ReadNamed(path, kind);

    /// <summary>As <see cref="Read"/>.</summary>
    public Checked<FontFile> ReadFont(string path) =>
        Refused(path) is { } refused ? Checked<FontFile>.Failed(refused) : Open(path, limit => new FontFile(files.View(path, limit)), ReadKind.Font);

    /// <summary>As <see cref="Read"/>, of a file that a person names on the command line: it may be anywhere.</summary>
    public Checked<byte[]> ReadNamed(string path, ReadKind kind) => Open(path, limit => files.Read(path, limit), kind);

    /// <summary>Whether a path is, by its name, where input may come from.</summary>
    public bool IsBelow(string path) => folders.Any(folder => Containment.IsInside(path, folder));

    private Diagnostic? Refused(string path) => files.FileExists(path) && !folders.Any(folder => files.HasFile(folder, path))
        ? IsBelowByName(path) ? FileErrors.LedOut(display(path)) : FileErrors.Outside(display(path))
        : null;

    private Checked<T> Open<T>(string path, Func<long, T> read, ReadKind kind)
        where T : class
    {
        string name = display(path);
        try
        {
            return Checked<T>.Ok(read(LimitOf(kind)));
        }
        catch (IrregularFileException)
        {
            return Checked<T>.Failed(FileErrors.NoRegularFile(name));
        }
        catch (OversizedFileException exception)
        {
            return Checked<T>.Failed(FileErrors.TooLarge(name, exception.Limit / Megabyte));
        }
        catch (Exception exception) when (exception.IsOfDisk())
        {
            return Checked<T>.Failed(FileErrors.Unreadable(name, exception));
        }
    }

    private bool IsBelowByName(string path) => folders.Any(folder => files.IsLedOut(folder, path));

    /// <summary>In bytes.</summary>
    public static long LimitOf(ReadKind kind) => kind switch
    {
        ReadKind.Guide => CaptureReader.LargestFile,
        ReadKind.Picture => PictureReader.MaxBytes,
        // Fonts of all planes of Unicode have about 50 MB.
        ReadKind.Font => 128 * Megabyte,
        ReadKind.Reference => 64 * Megabyte,
        _ => 16 * Megabyte,
    };
}
