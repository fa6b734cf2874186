using System.Text;

namespace PackBuilder.Tests.Support.PdfFiles;

/// <summary>A string object.</summary>
internal sealed record PdfString(byte[] Bytes)
{
    /// <summary>As a text string (ISO 32000-1 7.9.2.2).</summary>
    public string Text => Bytes is [0xFE, 0xFF, ..] ? Encoding.BigEndianUnicode.GetString(Bytes, 2, Bytes.Length - 2) : Encoding.Latin1.GetString(Bytes);
}
