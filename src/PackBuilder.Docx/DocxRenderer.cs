using PackBuilder.Documents.Designs;
using PackBuilder.Documents.Model;
using PackBuilder.Docx.Body;
using PackBuilder.Docx.Composing;
using PackBuilder.Docx.Packaging;
using PackBuilder.Docx.Parts;
using PackBuilder.Docx.References;
using PackBuilder.Docx.Styles;
using PackBuilder.Looks;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Docx;

/// <summary>
/// Writes a document as DOCX for Word, WPS and LibreOffice: named styles, filled fields, named fonts. The same arguments give the
/// same bytes.
/// </summary>
public static class DocxRenderer
{
    public static Checked<byte[]> Render(StyledDocument document, DocxOptions options)
    {
        var diagnostics = new List<Diagnostic>();
        // A house has its own idea of a title, and so does whoever starts one.
        var design = options.IsStarter ? document.Design with { HasCoverPanel = false } : document.Design;
        var theme = new Theme(design, WordFonts.For(design, diagnostics));
        if (options.Reference is not null)
            theme = HouseLook.Apply(options.Reference, theme);
        var styled = document with { Design = theme.Design };
        var composition = new Composition(styled, theme, options, diagnostics);
        var package = new WordPackage();
        var sections = PageEdgeParts.Add(package, composition);
        package.AddDocument(BodyWriter.Write(composition, sections), options.IsStarter);
        AddOtherParts(package, composition);
        if (options.Reference is not null)
            HouseMerge.Apply(package, options.Reference, document.Document.Info, RunningHead.Of(composition).Elsewhere, theme);
        bool failed = diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
        return new Checked<byte[]>(failed ? null : package.ToBytes(), [.. diagnostics]);
    }

    // After the body, which says what styles, numbers and links it needs.
    private static void AddOtherParts(WordPackage package, Composition composition)
    {
        var info = composition.Document.Info;
        package.AddPart("styles", "styles", "styles.xml", PartXml.Write(xml => StylesPart.Write(xml, composition.Theme, composition.Styles, composition.Plan, info.Language, new CoverSizes(info, composition.Theme, composition.Words))));
        package.AddPart("numbering", "numbering", "numbering.xml", PartXml.Write(composition.Numbering.Write));
        FootnotesPart.Add(package, composition);
        package.AddPart("settings", "settings", "settings.xml", PartXml.Write(xml => SettingsPart.Write(xml, composition.Theme, composition.Notes.Count > 0)));
        if (composition.Theme.HasPalette)
            package.AddTheme("theme", PartXml.Write(xml => ThemePart.Write(xml, composition.Theme)));
        package.AddPart("fonts", "fontTable", "fontTable.xml", PartXml.Write(FontTablePart.Write));
        foreach (var file in composition.Media.Files)
            package.AddMedia(file.Id, file.Name, file.Type, file.Content.ToArray());
        foreach (var (id, address) in composition.Links.All)
            package.AddLink(id, address);
        package.AddProperties(PropertiesPart.MakeCore(info, composition.Options.Date), PropertiesPart.MakeExtended());
    }
}
