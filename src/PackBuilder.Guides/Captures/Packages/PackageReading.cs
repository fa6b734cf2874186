using System.Xml;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Guides.Captures.Packages;

/// <summary>The edge of every reader of a packed format: whatever is wrong with the package becomes one message.</summary>
internal static class PackageReading
{
    /// <param name="kind">As the message names it, with its article: <c>a workbook (.xlsx)</c>.</param>
    public static Checked<Capture> Read(CaptureFile file, string kind, Func<ZipParts, Checked<Capture>> read)
    {
        try
        {
            using var parts = new ZipParts(file.Bytes);
            return read(parts);
        }
        catch (PackageTooLargeException)
        {
            return Checked<Capture>.Failed(PackageErrors.TooLarge(file.Name));
        }
        catch (Exception problem) when (IsDamage(problem))
        {
            return Checked<Capture>.Failed(PackageErrors.Damaged(file.Name, kind));
        }
    }

    /// <summary>As <see cref="Read"/>, for the text that the blocks are held against. Only called for a package that was read.</summary>
    public static string ExtractText(CaptureFile file, Action<ZipParts, System.Text.StringBuilder> extract)
    {
        using var parts = new ZipParts(file.Bytes);
        var output = new System.Text.StringBuilder();
        extract(parts, output);
        return output.ToString();
    }

    public static bool IsDamage(Exception problem) =>
        problem is InvalidDataException or XmlException or IOException or FormatException or OverflowException or NotSupportedException
            or ArgumentException or InvalidOperationException;
}
