using System.Collections.Immutable;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using PackBuilder.Guides.Captures.Html.Sites;
using PackBuilder.Guides.Model;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Guides.Captures.Html;

/// <summary>
/// From the decoded text of a page to its blocks. They are held against all text of the page here, where its tree is at hand: building
/// that again would take as long as everything else.
/// </summary>
internal static class HtmlPage
{
    // A tree is walked with as much stack as it is deep.
    private const int DeepestTree = 1000;

    /// <param name="inside">The bytes of a picture that the file itself holds, by its address; null where the page is the file.</param>
    public static Checked<Capture> Read(CaptureFile file, string content, Func<string, byte[]?>? inside = null)
    {
        if (!MarkupCost.IsBearable(content))
            return Checked<Capture>.Failed(CaptureErrors.TooMuchMarkup(file.Name));
        var page = Parse(content);
        if (HtmlText.DepthOf(page) > DeepestTree)
            return Checked<Capture>.Failed(CaptureErrors.TooMuchMarkup(file.Name));
        if (page.Body is not { } body)
            return Checked<Capture>.Failed(CaptureErrors.NoContent(file.Name));

        var shape = new HtmlShape(body);
        var profile = SiteProfiles.For(page);
        var proof = new FurnitureProof(shape, new SiteMarks(page, profile), MainContent.Find(body, shape));
        var pictures = new HtmlPictures(page, inside ?? (_ => null), isAlone: inside is not null);
        var blocks = new HtmlWalk(shape, proof, pictures, file.Budget).Blocks(page);
        if (blocks.All(block => block is CaptureFurniture or CaptureDropped or CapturePicture))
            return Checked<Capture>.Failed(CaptureErrors.NoContent(file.Name));

        var text = new SourceText(file.Name, content);
        ImmutableArray<CaptureBlock> all = [.. HtmlMetadata.Of(page, profile), .. blocks];
        var capture = new Capture(file.Name, file.Sha256, SourceFormat.Html, text, HtmlLines.Cover(text, all));
        var balanced = CaptureBalance.Check(capture, HtmlText.Of(page));
        balanced = balanced with { Diagnostics = [.. balanced.Diagnostics, .. pictures.Problems(text)] };
        int inScripts = ScriptText.CharactersIn(page);
        return inScripts > ScriptText.Few && inScripts > shape[body].Letters
            ? balanced with { Diagnostics = balanced.Diagnostics.Add(CaptureErrors.TextInScripts(file.Name, inScripts)) }
            : balanced;
    }

    /// <summary>All text of a page that has none of its own, or of a drawing.</summary>
    public static Checked<string> PlainText(string file, string content) =>
        MarkupCost.IsBearable(content) ? Checked<string>.Ok(HtmlText.Of(Parse(content))) : Checked<string>.Failed(CaptureErrors.TooMuchMarkup(file));

    private static IHtmlDocument Parse(string content) =>
        new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true, IsScripting = false }).ParseDocument(content);
}
