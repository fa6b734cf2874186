using System.Text;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Building.Files;

/// <summary>Reads the files that people write for this program: UTF-8, with or without a byte order mark.</summary>
public static class TextFiles
{
    private static readonly UTF8Encoding Strict = new(false, true);

    public static Checked<SourceText> Read(ReadGate gate, string path) =>
        gate.Read(path, ReadKind.Text).Then(bytes => Decode(bytes, gate.Display(path)));

    /// <summary>As <see cref="Read"/>, of a file that a person names on the command line.</summary>
    public static Checked<SourceText> ReadNamed(ReadGate gate, string path) =>
        gate.ReadNamed(path, ReadKind.Text).Then(bytes => Decode(bytes, gate.Display(path)));

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
