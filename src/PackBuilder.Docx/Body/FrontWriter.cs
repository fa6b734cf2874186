using PackBuilder.Documents.Model;
using PackBuilder.Docx.Composing;
using PackBuilder.Docx.Markup;
using PackBuilder.Docx.References;
using PackBuilder.Docx.Runs;
using PackBuilder.Docx.Styles;
using PackBuilder.Looks;
using PackBuilder.Text.Source;

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
        var cover = new CoverSizes(info, composition.Theme, composition.Words);
        if (!cover.HasPanel)
            WriteLogo(info);
        WriteTitle(info, cover);
        if (info.Subtitle.Length > 0)
            AddLine(StyleId.Subtitle, info.Subtitle);
        if (info.Edition is { } edition)
            AddLine(StyleId.CoverEdition, edition.Name);
        if (info.Employer.Length > 0)
        {
            AddLine(StyleId.CoverMadeFor, composition.Words.MadeFor);
            AddLine(StyleId.CoverEmployer, info.Employer);
        }

        if (cover.HasPanel)
            WriteLogo(info);
        WriteFoot(info);
        stream.EndSection(sections.End(1), endsPage: true);
    }

    public void WriteContents()
    {
        // Without a cover the contents stand above the text: they serve for finding one's way on the screen.
        bool hasOwnPage = composition.Document.Info.HasCover;
        sections.Start(hasOwnPage ? SectionKind.Contents : SectionKind.Text);
        int depth = composition.Document.Info.ContentsDepth;
        var headings = composition.Document.Blocks.OfType<Heading>().Where(heading => heading.Level <= depth && heading.Id is not null).ToList();
        if (!composition.Document.Info.WantsContents(headings.Count))
            return;
        // A control by which Word offers to update the contents.
        StartControl();
        WriteContentsHeading();
        for (int i = 0; i < headings.Count; i++)
        {
            // Stops in the entries and not in their styles, as Word writes them: it makes them anew for the paper at hand.
            var xml = stream.Add(new ParagraphProperties { Style = StyleId.Contents(headings[i].Level), Stops = [new TabStop(composition.Theme.Measure) { IsRight = true, HasDots = true }] }).Content;
            if (i == 0)
                xml.BeginField(FieldOf(depth));
            WriteEntry(headings[i], xml);
            if (i == headings.Count - 1)
                xml.EndField();
        }

        stream.Close();
        stream.Close();
        if (!hasOwnPage)
            return;
        // Not in the last entry: what updates the contents replaces that, and the section would end with it.
        stream.Add(StyleId.SectionEnd);
        stream.EndSection(sections.End(1), endsPage: true);
    }

    // By the styles of headings; those of a level that questions have name themselves.
    private string FieldOf(int depth)
    {
        int byStyle = composition.Plan.Outline.ContentsDepth(depth);
        return $@" TOC \o ""1-{Theme.Number(byStyle)}"" {(byStyle < depth ? @"\f " : "")}\h \z ";
    }

    private void StartControl()
    {
        var xml = stream.Open("w:sdt"u8);
        xml.Start("w:sdtPr"u8);
        xml.Start("w:docPartObj"u8);
        xml.Value("w:docPartGallery"u8, "Table of Contents");
        xml.Empty("w:docPartUnique"u8);
        xml.End();
        xml.End();
        stream.Open("w:sdtContent"u8);
    }

    // A house may have its contents headed like a chapter, and number its chapters.
    private void WriteContentsHeading()
    {
        bool isNumbered = composition.Options.Reference is { } house && HouseNumbers.Has(house, "TOC Heading");
        PlainRuns.Write(stream.Add(new ParagraphProperties { Style = StyleId.ContentsHeading, Numbering = isNumbered ? NumberingReference.None : null }).Content, composition.Words.Contents);
    }

    private void WriteLogo(DocumentInfo info)
    {
        if (info.Logo is { } logo)
            new FigureWriter(composition, stream, new InlineWriter(composition)).Write(logo);
    }

    // The style of the author brings the rule and the room above it; without an author the first line stands in its place.
    private void WriteFoot(DocumentInfo info)
    {
        foreach (var (index, line) in FrontLook.FootLines(info, composition.Theme.Design, composition.Words).Index())
            AddLine(index == 0 ? StyleId.CoverAuthor : line.Kind == CoverLineKind.Document ? StyleId.CoverDocument : StyleId.CoverLine, line.Text);
    }

    private void WriteTitle(DocumentInfo info, CoverSizes cover)
    {
        var xml = stream.Add(StyleId.Title).Content;
        if (cover.HasPanel)
            CoverPanel.Write(xml, cover, composition.Theme, composition.Media.NextDrawing());
        PlainRuns.Write(xml, info.Title);
    }

    private void AddLine(string style, string text) => PlainRuns.Write(stream.Add(style).Content, text);

    private void WriteEntry(Heading heading, XmlBuffer xml)
    {
        string title = DocumentWalk.PlainText(heading.Inlines);
        // Numbers of a house are not known here; the contents have them as soon as they are updated.
        string shown = composition.Plan.Of(heading) is { Instance: null } counted ? title[counted.Text.Length..] : title;
        string bookmark = composition.Bookmarks.Of(heading.Id!);
        xml.Start("w:hyperlink"u8);
        xml.Attribute("w:history"u8, "true"u8);
        xml.Attribute("w:anchor"u8, bookmark);
        PlainRuns.Write(xml, shown);
        if (composition.Options.Pages.OfId.TryGetValue(heading.Id!, out string? page))
        {
            xml.TabToMargin(hasDots: true);
            xml.Field($@" PAGEREF {bookmark} \h ", page);
        }
        else
        {
            var at = heading.Line > 0 ? new SourceLocation(composition.Document.Name, heading.Line, 1, heading.Line, 2) : null;
            composition.Diagnostics.Add(DocxErrors.NoPageNumber(title, at));
        }

        xml.End();
    }
}
