using System.Text;
using PackBuilder.Html.Body;
using PackBuilder.Html.Pages;
using PackBuilder.Looks;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Html;

/// <summary>
/// Writes a document as one page for a phone: everything it needs is in the file, it asks no other machine for anything, and it can be read
/// without its script. The same arguments give the same bytes.
/// </summary>
public static class HtmlRenderer
{
    public static Checked<byte[]> Render(StyledDocument document, HtmlOptions options)
    {
        var composition = new Composition(document, options.Pages, new PageMedium());
        string page = PageWriter.Write(composition);
        return composition.Finish(() => Encoding.UTF8.GetBytes(page));
    }
}
