using System.Collections.Immutable;
using System.Text;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Guides.Captures;

/// <summary>Formats that people bring and that cannot be read: each has a message that names the way out. The first that fits counts.</summary>
internal static class UnreadableFormats
{
    private static readonly byte[] _compoundFile = [0xD0, 0xCF, 0x11, 0xE0];

    private static readonly ImmutableArray<UnreadableFormat> _all =
    [
        new("PB1004", "an Excel file of the old kind", [".xls", ".et", ".xlt"], "open it in Excel or WPS and save it as .xlsx") { Signature = _compoundFile, NeedsBoth = true },
        new("PB1004", "a PowerPoint file of the old kind", [".ppt", ".dps", ".pps"], "open it in PowerPoint or WPS and save it as .pptx") { Signature = _compoundFile, NeedsBoth = true },
        new("PB1004", "an Outlook message", [".msg"], "open it in Outlook and copy its text into a .txt file") { Signature = _compoundFile, NeedsBoth = true },
        new("PB1020", "a Word or WPS file of the old kind", [".doc", ".wps", ".wpt", ".dot"], "open it in Word or WPS and save it as .docx") { Signature = _compoundFile },
        new("PB1004", "a rich text file (.rtf)", [], "open it in Word or WPS and save it as .docx") { Signature = [.. "{\\rtf"u8] },
        new("PB1004", "a picture", [], Picture) { Signature = [0x89, (byte)'P', (byte)'N', (byte)'G'] },
        new("PB1004", "a picture", [], Picture) { Signature = [0xFF, 0xD8, 0xFF] },
        new("PB1004", "a picture", [], Picture) { Signature = [.. "GIF8"u8] },
        new("PB1004", "a picture", [], Picture) { Signature = [.. "WEBP"u8], Offset = 8 },
        new("PB1004", "a picture", [], Picture) { Signature = [(byte)'I', (byte)'I', 42, 0] },
        new("PB1004", "a picture", [], Picture) { Signature = [(byte)'M', (byte)'M', 0, 42] },
        new("PB1004", "a picture", [".bmp", ".heic", ".heif", ".tif", ".tiff", ".svg", ".psd"], Picture),
        new("PB1004", "an archive", [], Archive) { Signature = [.. "Rar!"u8] },
        new("PB1004", "an archive", [], Archive) { Signature = [(byte)'7', (byte)'z', 0xBC, 0xAF] },
        new("PB1004", "an archive", [], Archive) { Signature = [0x1F, 0x8B] },
        new("PB1004", "an archive", [".zip", ".tar", ".rar", ".7z", ".gz"], Archive),
        new("PB1004", "a database or a list in JSON", [".json", ".jsonl"], "turn it into a table (.csv or .xlsx) with a column each for question, options and answer"),
        new("PB1004", "an OpenDocument table", [".ods", ".fods"], "open it and save it as .xlsx"),
        new("PB1004", "an OpenDocument presentation", [".odp", ".fodp"], "open it and save it as .pptx"),
        new("PB1004", "a Pages, Numbers or Keynote file", [".pages", ".numbers", ".key"], "open it and export it as .docx, .xlsx or .pptx"),
        new("PB1004", "a mind map", [".xmind", ".mmap", ".mm"], "export it as .docx or Markdown"),
        new("PB1004", "an OFD document", [".ofd"], "open it in its viewer and save it as PDF"),
        new("PB1004", "an XPS document", [".xps", ".oxps"], "open it in its viewer and save it as PDF"),
        new("PB1004", "a CAJ document", [".caj", ".nh", ".kdh"], "open it in CAJViewer and print it to PDF"),
        new("PB1004", "an e-book of Amazon", [".mobi", ".azw", ".azw3", ".prc"], "convert it to .epub"),
        new("PB1004", "a help file", [".chm"], "unpack it and give its .html pages"),
        new("PB1004", "a DjVu scan", [".djvu", ".djv"], "run a text recognition (OCR) over it and give the result as .docx or .txt"),
        new("PB1004", "a recording", [".mp3", ".m4a", ".wav", ".amr", ".mp4", ".mov", ".avi", ".mkv", ".flv"], "write down what is said as .txt or .docx"),
        new("PB1004", "a message", [".eml"], "copy its text into a .txt file, or save it as .html"),
    ];

    private const string Picture = "run a text recognition (OCR) over it and give the result as .docx or .txt";
    private const string Archive = "unpack it and give the files in it";

    /// <summary>Null for a file that is none of these.</summary>
    public static Diagnostic? Find(CaptureFile file)
    {
        var bytes = file.Bytes.Span;
        string extension = Path.GetExtension(file.Name).ToLowerInvariant();
        if (bytes.StartsWith(_compoundFile) && bytes.IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0)
            return CaptureErrors.OfficePassword(file.Name);
        foreach (var format in _all)
        {
            if (format.Fits(bytes, extension) && !IsReadableAnyway(file, format))
                return CaptureErrors.Unreadable(file.Name, format);
        }

        return null;
    }

    // A known package under another name is read as what it is.
    private static bool IsReadableAnyway(CaptureFile file, UnreadableFormat format) => format.Signature.Length == 0 && ZipFormat.Of(file) is not null;
}
