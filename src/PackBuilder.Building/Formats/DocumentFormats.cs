using System.Collections.Immutable;
using System.Text;
using PackBuilder.Packs.Reading;
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
        Markdown,
    ];

    public static ImmutableArray<string> Names { get; } = [.. All.Select(format => format.Name)];

    /// <summary>For the readers of editions. Markdown is for those who ask for it.</summary>
    public static FormatNames ForEditions { get; } = new(Names, [.. All.Where(format => format != Markdown).Select(format => format.Name)]);

    public static IDocumentFormat? Find(string name) => All.FirstOrDefault(format => format.Name == name);
}
