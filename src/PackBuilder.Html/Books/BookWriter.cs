using System.Collections.Immutable;
using System.Text;
using PackBuilder.Documents.Model;
using PackBuilder.Html.Body;
using PackBuilder.Html.Markup;

namespace PackBuilder.Html.Books;

/// <summary>Writes the files of a book: title page, contents, chapters, style sheet, pictures, and the package that lists them.</summary>
internal static class BookWriter
{
    private const string TextType = "application/xhtml+xml";

    public static ImmutableArray<BookFile> Write(Composition composition, Chapters chapters, BookMedium medium, DateTimeOffset? date)
    {
        var info = composition.Document.Info;
        var title = MakePage(composition, "title.xhtml", info.Title, "titlepage", blocks =>
        {
            blocks.Markup.Start("header");
            FrontMarkup.Write(blocks);
            blocks.Markup.End();
        });
        var texts = chapters.Files.Select(file => MakePage(composition, file.File, TitleOf(file.Chapter, info), "bodymatter", blocks =>
        {
            blocks.Write(file.Chapter.Blocks);
            NoteMarkup.Write(composition, blocks.Markup);
        })).ToImmutableArray();
        var contents = MakeContents(composition, chapters);
        var style = new BookFile("book.css", "text/css", Encoding.UTF8.GetBytes(Asset.Read("book.css")));
        ImmutableArray<BookFile> files = [title, contents, .. texts, style, .. medium.Pictures];
        return [BookPackage.Write(info, files, date), .. files];
    }

    private static string TitleOf(Chapter chapter, DocumentInfo info) =>
        chapter.Blocks is [Heading heading, ..] && DocumentWalk.PlainText(heading.Inlines) is { Length: > 0 } title ? title : info.Title;

    private static BookFile MakeContents(Composition composition, Chapters chapters)
    {
        string title = composition.Styled.Words.Contents;
        return MakePage(composition, "contents.xhtml", title, "frontmatter", blocks =>
        {
            var headings = ContentsMarkup.HeadingsOf(composition.Document);
            blocks.Markup.Start("nav").Attribute("epub:type", "toc").Attribute("role", "doc-toc").Attribute("aria-label", title);
            blocks.Markup.Element("h1", null, title);
            if (headings.Count > 0)
                ContentsMarkup.Write(blocks, headings);
            else
                WriteOnly(blocks, chapters);
            blocks.Markup.End();
        }) with
        { Properties = "nav" };
    }

    // Every book has contents, if only the way to its text.
    private static void WriteOnly(BlockMarkup blocks, Chapters chapters)
    {
        string file = chapters.Files.IsEmpty ? "title.xhtml" : chapters.Files[0].File;
        blocks.Markup.Start("ol").Start("li").Start("a").Attribute("href", file);
        blocks.Inlines.WriteText(blocks.Composition.Document.Info.Title);
        blocks.Markup.End().End().End();
    }

    private static BookFile MakePage(Composition composition, string name, string title, string kind, Action<BlockMarkup> write)
    {
        var markup = new MarkupBuffer();
        string language = composition.Document.Info.Language;
        markup.Raw("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!DOCTYPE html>\n");
        markup.Start("html").Attribute("xmlns", "http://www.w3.org/1999/xhtml").Attribute("xmlns:epub", "http://www.idpf.org/2007/ops")
            .Attribute("lang", language).Attribute("xml:lang", language);
        markup.Start("head");
        markup.Start("meta").Attribute("charset", "utf-8").EndVoid();
        markup.Element("title", null, title);
        markup.Start("link").Attribute("rel", "stylesheet").Attribute("href", "book.css").EndVoid();
        markup.End();
        markup.Line();
        markup.Start("body").Attribute("epub:type", kind);
        write(new BlockMarkup(composition, markup));
        markup.End().End();
        markup.Line();
        return new BookFile(name, TextType, Encoding.UTF8.GetBytes(markup.ToString())) { IsInSpine = true };
    }
}
