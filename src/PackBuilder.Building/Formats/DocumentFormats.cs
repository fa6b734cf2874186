using System.Collections.Immutable;
using System.Text;
using PackBuilder.Html;
using PackBuilder.Packs.Model;
using PackBuilder.Packs.Reading;
using PackBuilder.Slides;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Building.Formats;

/// <summary>The formats that documents can be written in: the one list, which readers, commands and schemas go by.</summary>
public static class DocumentFormats
{
    /// <summary>What a template wrote, as it is.</summary>
    public static IDocumentFormat Markdown { get; } = new FlowingFormat("md", document => Checked<byte[]>.Ok(Encoding.UTF8.GetBytes(document.Document.Markdown)));

    public static ImmutableArray<IDocumentFormat> All { get; } =
    [
        new PdfFormat(),
        new DocxFormat(),
        new PhoneFormat("html", HtmlRenderer.Render),
        new PhoneFormat("epub", EpubRenderer.Render),
        new FlowingFormat("pptx", document => SlideRenderer.Render(document.Styled, document.Date)),
        Markdown,
    ];

    public static ImmutableArray<string> Names { get; } = [.. All.Select(format => format.Name)];

    /// <summary>For the readers of editions: what everybody prints, and what else may be asked for.</summary>
    public static FormatNames ForEditions { get; } = new(Names, ["pdf", "docx"], ["html", "epub", "md"]);

    /// <summary>Those that an edition is written in, in the order of the list.</summary>
    /// <param name="asked">Names; empty for those that the edition is usually written in.</param>
    public static ImmutableArray<IDocumentFormat> Of(EditionDefinition edition, ImmutableArray<string> asked) =>
        [.. All.Where(format => edition.Formats.Contains(format.Name) ? asked.IsEmpty || asked.Contains(format.Name) : asked.Contains(format.Name) && edition.FormatsOnRequest.Contains(format.Name))];

    public static IDocumentFormat? Find(string name) => All.FirstOrDefault(format => format.Name == name);
}
