using PackBuilder.Documents.Model;
using PackBuilder.Docx.Composing;
using PackBuilder.Docx.Runs;
using PackBuilder.Docx.Styles;
using PackBuilder.Text.Source;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace PackBuilder.Docx.Body;

/// <summary>Writes the cover and the table of contents, which is a real field with its entries filled in.</summary>
internal sealed class FrontWriter(Composition composition, BodyStream stream, Sections sections)
{
    public void WriteCover()
    {
        var info = composition.Document.Info;
        if (!info.HasCover)
            return;
        // A logo has colours of its own and stands on white: above the title, or below its panel.
        var panel = CoverPanel.SizesOf(info, composition.Theme);
        if (panel is null)
            WriteLogo(info);
        AddLine(StyleId.Title, info.Title, panel is null ? null : CoverPanel.Make(panel, composition.Theme, composition.Media.NextDrawing()));
        if (info.Subtitle.Length > 0)
            AddLine(StyleId.Subtitle, info.Subtitle);
        if (panel is not null)
            WriteLogo(info);
        if (info.Author.Length > 0)
            AddLine(StyleId.CoverAuthor, info.Author);
        foreach (string line in info.CoverLines)
            AddLine(StyleId.CoverLine, line);
        stream.EndSection(sections.End(1));
    }

    public void WriteContents()
    {
        // Without a cover the contents stand above the text: they serve for finding one's way on the screen.
        bool hasOwnPage = composition.Document.Info.HasCover;
        sections.Start(hasOwnPage ? SectionKind.Contents : SectionKind.Text);
        int depth = composition.Document.Info.ContentsDepth;
        var headings = composition.Document.Blocks.OfType<Heading>().Where(heading => heading.Level <= depth && heading.Id is not null).ToList();
        if (headings.Count == 0)
            return;
        AddLine(StyleId.ContentsHeading, composition.Words.Contents);
        for (int i = 0; i < headings.Count; i++)
        {
            var paragraph = Paragraphs.Make(StyleId.Contents(headings[i].Level));
            if (i == 0)
                paragraph.Append(Fields.Begin($@" TOC \o ""1-{Theme.Number(depth)}"" \h \z \u "));
            paragraph.AppendChild(MakeEntry(headings[i]));
            if (i == headings.Count - 1)
                paragraph.AppendChild(Fields.End());
            stream.Add(paragraph);
        }

        if (hasOwnPage)
            stream.EndSection(sections.End(1));
    }

    private void WriteLogo(DocumentInfo info)
    {
        if (info.Logo is { } logo)
            new FigureWriter(composition, stream, new InlineWriter(composition)).Write(logo);
    }

    /// <param name="drawing">What stands behind the line, or null.</param>
    private void AddLine(string style, string text, W.Run? drawing = null)
    {
        var paragraph = Paragraphs.Make(style);
        if (drawing is not null)
            paragraph.AppendChild(drawing);
        paragraph.Append(PlainRuns.Of(text));
        stream.Add(paragraph);
    }

    private W.Hyperlink MakeEntry(Heading heading)
    {
        string title = PlainText.Of(heading.Inlines);
        string bookmark = composition.Bookmarks.Of(heading.Id!);
        var link = new W.Hyperlink { Anchor = bookmark, History = true };
        link.Append(PlainRuns.Of(title));
        if (composition.Options.PageOfId.TryGetValue(heading.Id!, out string? page))
        {
            link.AppendChild(Paragraphs.Tab());
            link.Append(Fields.Make($@" PAGEREF {bookmark} \h ", page));
        }
        else
        {
            var at = heading.Line > 0 ? new SourceLocation(composition.Document.Name, heading.Line, 1, heading.Line, 2) : null;
            composition.Diagnostics.Add(DocxErrors.NoPageNumber(title, at));
        }

        return link;
    }
}
