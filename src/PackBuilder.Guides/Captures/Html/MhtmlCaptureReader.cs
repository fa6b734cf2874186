using System.Collections.Immutable;
using System.Text;
using MimeKit;
using PackBuilder.Guides.Captures.Pictures;
using PackBuilder.Guides.Model;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Guides.Captures.Html;

/// <summary>A page that a browser or Word saved with its pictures in one file (MHTML). Lines and columns are those of the page in it.</summary>
internal sealed class MhtmlCaptureReader : ICaptureReader
{
    // The head of the message comes before anything else.
    private const int Searched = 4096;

    public SourceFormat Format => SourceFormat.Html;

    public ImmutableArray<string> Extensions { get; } = [".mht", ".mhtml"];

    public bool Recognises(CaptureFile file)
    {
        string head = Encoding.Latin1.GetString(file.Bytes.Span[..Math.Min(Searched, file.Bytes.Length)]);
        return head.Contains("MIME-Version:", StringComparison.OrdinalIgnoreCase)
            && head.Contains("Content-Type:", StringComparison.OrdinalIgnoreCase)
            && (head.Contains("multipart/related", StringComparison.OrdinalIgnoreCase) || head.Contains("text/html", StringComparison.OrdinalIgnoreCase));
    }

    public Checked<Capture> Read(CaptureFile file)
    {
        if (MessageOf(file) is not { } message || message.BodyParts.OfType<MimePart>().FirstOrDefault(IsPage) is not { Content: { } content } page)
            return Checked<Capture>.Failed(CaptureErrors.NoPageInside(file.Name));
        using var bytes = new MemoryStream();
        content.DecodeTo(bytes);
        var pictures = new SavedPictures(message);
        var read = HtmlEncoding.Decode(file.Name, bytes.ToArray(), page.ContentType.Charset).Then(text => HtmlPage.Read(file, text, pictures.Find));
        return pictures.Refused == 0 ? read : read with { Diagnostics = read.Diagnostics.Add(CaptureErrors.PicturesTooLarge(file.Name, pictures.Refused)) };
    }

    private static MimeMessage? MessageOf(CaptureFile file)
    {
        try
        {
            return MimeMessage.Load(new MemoryStream(file.Bytes.ToArray(), writable: false), CancellationToken.None);
        }
        catch (Exception exception) when (exception is FormatException or IOException)
        {
            return null;
        }
    }

    // The first page is the one that was saved; later ones are its frames.
    private static bool IsPage(MimePart part) => part.ContentType.IsMimeType("text", "html");

    /// <summary>The pictures that were saved with a page, by the addresses that it has for them.</summary>
    private sealed class SavedPictures
    {
        private readonly Dictionary<string, MimePart> _parts = new(StringComparer.Ordinal);
        private readonly Dictionary<MimePart, byte[]?> _read = new(ReferenceEqualityComparer.Instance);
        private readonly PictureBudget _budget = new();

        public SavedPictures(MimeMessage message)
        {
            foreach (var part in message.BodyParts.OfType<MimePart>().Where(part => part.ContentType.MediaType.Equals("image", StringComparison.OrdinalIgnoreCase)))
            {
                if (part.ContentLocation is { } location)
                    _parts.TryAdd(location.OriginalString, part);
                if (part.ContentId is { Length: > 0 } id)
                    _parts.TryAdd("cid:" + id, part);
            }
        }

        public int Refused => _budget.Refused;

        public byte[]? Find(string address)
        {
            if (!_parts.TryGetValue(address, out var part) || part.Content is not { } content)
                return null;
            if (!_read.TryGetValue(part, out byte[]? bytes))
            {
                using var stream = content.Open();
                _read.Add(part, bytes = _budget.Read(stream));
            }

            return bytes;
        }
    }
}
