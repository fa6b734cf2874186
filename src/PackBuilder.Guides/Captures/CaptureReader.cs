using System.Collections.Frozen;
using System.Security.Cryptography;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Guides.Captures;

/// <summary>
/// Reads one source file of any kind into its blocks. The extension chooses the reader, unless the first bytes say that
/// the file is something else. Interprets nothing and leaves nothing out.
/// </summary>
public sealed class CaptureReader
{
    /// <summary>In bytes. Every reader is linear in time and memory up to here.</summary>
    public const int LargestFile = 64 * 1024 * 1024;

    /// <summary>In bytes, of a picture within a file; no larger one can be printed.</summary>
    public const int LargestPicture = 16 * 1024 * 1024;

    /// <summary>What names of files end with that can be read.</summary>
    public static FrozenSet<string> Extensions { get; } = CaptureReaders.All.SelectMany(reader => reader.Extensions).ToFrozenSet(StringComparer.Ordinal);

    /// <param name="fileName">As shown in diagnostics: relative to the project, with forward slashes.</param>
    public Checked<Capture> Read(string fileName, ReadOnlyMemory<byte> bytes)
    {
        if (bytes.Length == 0)
            return Checked<Capture>.Failed(CaptureErrors.Empty(fileName));
        if (bytes.Length > LargestFile)
            return Checked<Capture>.Failed(CaptureErrors.TooLarge(fileName, bytes.Length, LargestFile));

        var file = new CaptureFile(fileName, bytes, Convert.ToHexStringLower(SHA256.HashData(bytes.Span)));
        if (UnreadableFormats.Find(file) is { } refusal)
            return Checked<Capture>.Failed(refusal);
        return CaptureReaders.For(file) is { } reader
            ? Read(file, reader)
            : Checked<Capture>.Failed(CaptureErrors.UnknownKind(fileName, Path.GetExtension(fileName)));
    }

    private static Checked<Capture> Read(CaptureFile file, ICaptureReader reader)
    {
        try
        {
            return reader.Read(file).Then(capture => CaptureBalance.Check(capture, reader.ExtractText(file with { Budget = new ReadingBudget() })));
        }
        catch (OverBudgetException over)
        {
            return Checked<Capture>.Failed(CaptureErrors.OverBudget(file.Name, over.Amount));
        }
    }
}
