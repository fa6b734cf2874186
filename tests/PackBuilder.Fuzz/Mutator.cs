using System.IO.Compression;
using System.Text;

namespace PackBuilder.Fuzz;

/// <summary>Changes files: bytes, stretches, and words that the readers look for. The same seed gives the same changes.</summary>
internal sealed class Mutator(int seed)
{
    private static readonly byte[][] Words =
    [
        .. new[]
        {
            "\n", "\r\n", "\0", "{", "}", "[", "](", "<", ">", "</", "&#0;", "&#xD800;", "]]>", "<!--", "\"", "'", "`", "```\n", "|", "|---|\n", "# ", "- ", "1. ", "> ", "***", ": ", "&a ", "*a ", "!!x ", "---\n",
            "{#q kind=x}", "答案：A", "A. ", "1、", "（1）", "材料一：", "问：", "答：", "EN: ", "{{", "}}", "for i in 1..999999999", "2147483648", "-1", "99999999999999999999", "0x7F", "1e999", "NaN", "\uFEFF", "\u202E", "\u200B",
            "𠮷", "é", "w:val=\"2147483648\"", "r=\"ZZZ9999999\"", "t=\"s\"", "<w:r>", "</w:r>", "<w:tbl>", "<row>", "<c/>", "xmlns=\"x\"",
        }.Select(Encoding.UTF8.GetBytes), [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0, 0, 0, 0], [0xFF, 0xFF, 0xFF, 0xFF], [0x7F, 0xFF, 0xFF, 0xFF], [0x80, 0, 0, 0],
    ];

    private readonly Random _random = new(seed);

    public int Next(int below) => _random.Next(below);

    public byte[] Change(byte[] file, byte[] other, bool isPackage)
    {
        if (isPackage && _random.Next(4) > 0 && ChangePart(file) is { } changed)
            return changed;
        var bytes = new List<byte>(file);
        for (int changes = 1 + _random.Next(6); changes > 0; changes--)
            Change(bytes, other);
        return [.. bytes];
    }

    private void Change(List<byte> bytes, byte[] other)
    {
        int at = _random.Next(bytes.Count + 1);
        int length = Math.Min(bytes.Count - at, _random.Next(8) == 0 ? _random.Next(2000) : _random.Next(24));
        switch (_random.Next(7))
        {
            case 0 when at < bytes.Count:
                bytes[at] = (byte)_random.Next(256);
                break;
            case 1 when at < bytes.Count:
                bytes[at] ^= (byte)(1 << _random.Next(8));
                break;
            case 2:
                bytes.RemoveRange(at, length);
                break;
            case 3:
                bytes.InsertRange(at, bytes.GetRange(at, length));
                break;
            case 4 when other.Length > 0:
                int from = _random.Next(other.Length);
                bytes.InsertRange(at, other.AsSpan(from, Math.Min(other.Length - from, 1 + _random.Next(200))).ToArray());
                break;
            case 5:
                byte[] repeated = Words[_random.Next(Words.Length)];
                for (int times = _random.Next(12) == 0 ? _random.Next(3000) : 1; times > 0; times--)
                    bytes.InsertRange(at, repeated);
                break;
            default:
                bytes.InsertRange(at, Words[_random.Next(Words.Length)]);
                break;
        }
    }

    // Changes to a packed file as such hardly ever get past its checksum.
    private byte[]? ChangePart(byte[] package)
    {
        try
        {
            using var from = new ZipArchive(new MemoryStream(package));
            int chosen = _random.Next(from.Entries.Count);
            using var output = new MemoryStream();
            using (var to = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true))
            {
                for (int i = 0; i < from.Entries.Count; i++)
                {
                    using var input = from.Entries[i].Open();
                    using var content = new MemoryStream();
                    input.CopyTo(content);
                    byte[] bytes = i == chosen ? Change(content.ToArray(), [], false) : content.ToArray();
                    using var entry = to.CreateEntry(from.Entries[i].FullName).Open();
                    entry.Write(bytes);
                }
            }

            return output.ToArray();
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}
