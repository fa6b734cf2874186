using System.Collections.Immutable;
using System.Text;
using MimeKit;
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

    public Checked<Capture> Read(CaptureFile file) => Page(file).Then(content => HtmlPage.Read(file, content));

    private static Checked<string> Page(CaptureFile file)
    {
        if (PartOf(file) is not { Content: { } content } page)
            return Checked<string>.Failed(CaptureErrors.NoPageInside(file.Name));
        using var bytes = new MemoryStream();
        content.DecodeTo(bytes);
        return HtmlEncoding.Decode(file.Name, bytes.ToArray(), page.ContentType.Charset);
    }

    // The first page is the one that was saved; later ones are its frames.
    private static MimePart? PartOf(CaptureFile file)
    {
        try
        {
            var message = MimeMessage.Load(new MemoryStream(file.Bytes.ToArray(), writable: false), CancellationToken.None);
            return message.BodyParts.OfType<MimePart>().FirstOrDefault(part => part.ContentType.IsMimeType("text", "html"));
        }
        catch (Exception exception) when (exception is FormatException or IOException)
        {
            return null;
        }
    }
}
