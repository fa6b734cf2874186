using System.Security.Cryptography;
using System.Text;
using PackBuilder.Html.Body;
using PackBuilder.Html.Markup;

namespace PackBuilder.Html.Pages;

/// <summary>Writes the page: head, cover, contents, text, and the script that adds search and memory.</summary>
internal static class PageWriter
{
    public static string Write(Composition composition)
    {
        var markup = new MarkupBuffer();
        var blocks = new BlockMarkup(composition, markup);
        var info = composition.Document.Info;
        string script = Asset.Read("page.js");
        markup.Raw("<!DOCTYPE html>\n");
        markup.Start("html").Attribute("lang", info.Language);
        markup.Start("head");
        WriteHead(composition, markup, script);
        markup.End();
        markup.Line();
        markup.Start("body").Attribute("data-name", NameOf(composition.Document.Name)).Attribute("data-words", ScriptWords.Of(composition.Words));
        markup.Start("a", "skip").Attribute("href", "#_text").Text(composition.Words.Skip).End();
        markup.Start("header");
        FrontMarkup.Write(blocks);
        markup.End();
        markup.Line();
        WriteContents(blocks);
        markup.Start("main").Attribute("id", "_text").Attribute("tabindex", "-1");
        foreach (var chapter in Chapter.Divide(composition.Document))
        {
            markup.Start("section");
            blocks.Write(chapter.Blocks);
            NoteMarkup.Write(composition, markup);
            markup.End();
            markup.Line();
        }

        markup.End();
        markup.Start("script").Raw(script).End();
        markup.End().End();
        markup.Line();
        return markup.ToString();
    }

    private static void WriteHead(Composition composition, MarkupBuffer markup, string script)
    {
        var info = composition.Document.Info;
        markup.Start("meta").Attribute("charset", "utf-8").EndVoid();
        // Nothing but what stands in the file: no other machine is asked, whatever the text says.
        string hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script)));
        markup.Start("meta").Attribute("http-equiv", "Content-Security-Policy")
            .Attribute("content", $"default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src 'sha256-{hash}'; base-uri 'none'; form-action 'none'").EndVoid();
        markup.Start("meta").Attribute("name", "viewport").Attribute("content", "width=device-width, initial-scale=1").EndVoid();
        markup.Element("title", null, info.Title);
        WriteMeta(markup, "author", info.Author);
        WriteMeta(markup, "description", info.Subject);
        WriteMeta(markup, "keywords", string.Join(", ", info.Keywords));
        markup.Start("style").Raw(Palette.Variables(composition.Styled.Design.Colours)).Raw(Asset.Read("page.css")).End();
    }

    private static void WriteMeta(MarkupBuffer markup, string name, string content)
    {
        if (content.Length > 0)
            markup.Start("meta").Attribute("name", name).Attribute("content", content).EndVoid();
    }

    private static void WriteContents(BlockMarkup blocks)
    {
        var headings = ContentsMarkup.HeadingsOf(blocks.Composition.Document);
        if (headings.Count == 0 || !blocks.Composition.Document.Info.WantsContents(headings.Count))
            return;
        string title = blocks.Composition.Styled.Words.Contents;
        blocks.Markup.Start("nav").Attribute("aria-label", title).Start("details", "contents").Element("summary", null, title);
        ContentsMarkup.Write(blocks, headings);
        blocks.Markup.End().End();
        blocks.Markup.Line();
    }

    // What is kept on a device is kept under the name of the document.
    private static string NameOf(string file) => Path.GetFileNameWithoutExtension(file);
}
