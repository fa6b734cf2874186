using System.Text;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Cli.Files;

/// <summary>Reads the files that people write for this program: UTF-8, with or without a byte order mark.</summary>
public static class TextFiles
{
    private static readonly UTF8Encoding Strict = new(false, true);

    /// <param name="name">The name shown in diagnostics.</param>
    public static Checked<SourceText> Read(IFileSystem files, string path, string name)
    {
        try
        {
            return Decode(files.Read(path), name);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Checked<SourceText>.Failed(FileErrors.Unreadable(name, exception));
        }
    }

    private static Checked<SourceText> Decode(byte[] bytes, string name)
    {
        ReadOnlySpan<byte> content = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? bytes.AsSpan(3) : bytes;
        try
        {
            return Checked<SourceText>.Ok(new SourceText(name, Strict.GetString(content)));
        }
        catch (DecoderFallbackException exception)
        {
            int line = 1 + content[..Math.Clamp(exception.Index, 0, content.Length)].Count((byte)'\n');
            return Checked<SourceText>.Failed(FileErrors.NotUtf8(name, line));
        }
    }
}
