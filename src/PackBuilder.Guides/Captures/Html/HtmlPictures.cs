using System.Globalization;
using AngleSharp.Dom;
using PackBuilder.Guides.Captures.Pictures;
using PackBuilder.Guides.Model;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Guides.Captures.Html;

/// <summary>The pictures of one page: those that can be had are blocks, all others are left out with what they say.</summary>
/// <param name="inside">The bytes of a picture that the file itself holds, by its address; null for one that it does not hold.</param>
/// <param name="isAlone">All pictures of the page would be in the file.</param>
internal sealed class HtmlPictures(IDocument page, Func<string, byte[]?> inside, bool isAlone)
{
    // Until it is looked at, a picture is often another one, and its own address stands elsewhere.
    private static readonly string[] Late = ["data-original", "data-src", "data-lazy-src", "data-actualsrc"];

    private readonly bool _isFromSite = IsFromSite(page);
    private readonly List<(BlockOrigin At, string Address)> _remote = [];
    private readonly List<BlockOrigin> _damaged = [];

    public CaptureBlock? Read(IElement image)
    {
        var at = image.SourceReference?.Position is { Line: > 0 } position ? new BlockOrigin(position.Line, position.Column) : new BlockOrigin(1, 1);
        string alternative = image.GetAttribute("alt")?.Trim() ?? "";
        string address = AddressOf(image);
        var found = address.Length == 0 ? null : Find(address, alternative, at);
        return found is not null ? found with { Width = WidthOf(image), Named = at }
            : alternative.Length > 0 ? new CaptureDropped("picture", alternative, at, 1)
            : null;
    }

    public IEnumerable<Diagnostic> Problems(SourceText text)
    {
        if (_remote.Count > 0)
            yield return CaptureErrors.RemotePictures(text, _remote[0].At, _remote.Count, _remote[0].Address);
        foreach (var at in _damaged)
            yield return CaptureErrors.BadPictureData(text, at);
    }

    private CapturePicture? Find(string address, string alternative, BlockOrigin at)
    {
        if (inside(address) is { } bytes)
            return new CapturePicture(PictureAddress.FileOf(address.Split('?', '#')[0]), alternative, at, 1) { Bytes = bytes, MayBeMissing = true };
        if (PictureAddress.IsData(address))
        {
            if (PictureAddress.Bytes(address) is { } data)
                return new CapturePicture(PictureAddress.NameOf(data), alternative, at, 1) { Bytes = data, MayBeMissing = true };
            _damaged.Add(at);
            return null;
        }

        if (isAlone || PictureAddress.IsRemote(address) || address[0] == '/' || page.QuerySelector("base[href]")?.GetAttribute("href") is { } start && PictureAddress.IsRemote(start))
        {
            _remote.Add((at, address));
            return null;
        }

        return new CapturePicture(PictureAddress.FileOf(address.Split('?', '#')[0]), alternative, at, 1) { MayBeMissing = _isFromSite };
    }

    private string AddressOf(IElement image)
    {
        string own = image.GetAttribute("src")?.Trim() ?? "";
        bool isLocal = own.Length > 0 && !PictureAddress.IsData(own) && !PictureAddress.IsRemote(own) || own.Length > 0 && inside(own) is not null;
        return isLocal ? own : Late.Select(image.GetAttribute).FirstOrDefault(late => !string.IsNullOrWhiteSpace(late))?.Trim() ?? own;
    }

    // In units of which an inch has 96.
    private static double? WidthOf(IElement image) =>
        int.TryParse(image.GetAttribute("width"), NumberStyles.None, CultureInfo.InvariantCulture, out int width) && width > 0
            ? Math.Clamp(Math.Round(width * 25.4 / 96, 1), GuidePicture.Narrowest, GuidePicture.Widest)
            : null;

    // What a page loads beside its text says that it came from a site, and its pictures may have stayed there.
    private static bool IsFromSite(IDocument page) =>
        page.QuerySelector("link[rel=canonical], link[rel~=stylesheet], meta[property='og:url'], script[src]") is not null
        || page.QuerySelectorAll("img[src]").Any(image => image.GetAttribute("src") is { Length: > 0 } address && (address[0] == '/' || PictureAddress.IsRemote(address)));
}
