using System.Text;
using System.Xml;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Guides.Captures.Packages;

/// <summary>The edge of every reader of a packed format: whatever is wrong with the package becomes one message.</summary>
internal static class PackageReading
{
    /// <param name="kind">As the message names it, with its article: <c>a workbook (.xlsx)</c>.</param>
    public static Checked<Capture> Read(CaptureFile file, Message kind, Func<ZipParts, Checked<Capture>> read)
    {
        try
        {
            using var parts = new ZipParts(file);
            return read(parts);
        }
        catch (Exception problem) when (IsDamage(problem))
        {
            return Checked<Capture>.Failed(PackageErrors.Damaged(file.Name, kind));
        }
    }

    /// <summary>As <see cref="Read"/>, for the text that the blocks are held against. Only called for a package that was read.</summary>
    public static string ExtractText(CaptureFile file, Action<ZipParts, StringBuilder> extract)
    {
        using var parts = new ZipParts(file);
        var output = new StringBuilder();
        extract(parts, output);
        return output.ToString();
    }

    /// <summary>True for what a broken package, or one that never was a package, makes the readers of zip and XML throw.</summary>
    public static bool IsDamage(Exception problem) =>
        problem is InvalidDataException or XmlException or IOException or FormatException or OverflowException or NotSupportedException
            or ArgumentException or InvalidOperationException;
}
