using System.Collections.Immutable;
using System.Globalization;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using PackBuilder.Documents.Model;
using PackBuilder.Documents.Pictures;
using PackBuilder.Documents.Reading.Attributes;
using PackBuilder.Text.Source;
using Inline = PackBuilder.Documents.Model.Inline;

namespace PackBuilder.Documents.Reading.Blocks;

/// <summary>Reads a figure: a paragraph that is an image and nothing else, with attributes in braces after it.</summary>
internal sealed class FigureReader(ReadingContext context)
{
    private const double Narrowest = 5;
    private const double Widest = 400;

    public static bool IsFigure(ParagraphBlock block) =>
        block.Inline?.FirstChild is LinkInline { IsImage: true } image && (image.NextSibling is null || StartsWithBrace(image.NextSibling));

    public Figure Read(ParagraphBlock block)
    {
        var image = (LinkInline)block.Inline!.FirstChild!;
        var at = context.At(image);
        var attributes = BlockAttributeReader.Read(context, SpanAfter(image, block), "a figure", at);
        attributes.RefuseUnknown("#id", "width", "decorative");
        string file = image.Url ?? "";
        if (!PictureName.IsInside(file))
            context.Report(DocumentErrors.BadPictureName(file, at));
        string alternative = TextOf(image).Trim();
        ImmutableArray<Inline> caption = string.IsNullOrWhiteSpace(image.Title) ? [] : [new TextRun(image.Title.Trim())];
        Check(alternative, caption, attributes, at);
        return new Figure(file, alternative, caption)
        {
            Id = attributes.Id,
            Line = block.Line + 1,
            Width = attributes.Text("width").Length == 0 ? 0 : ReadWidth(attributes),
            Number = caption.IsEmpty ? null : context.Captions.NextFigure(),
        };
    }

    private void Check(string alternative, ImmutableArray<Inline> caption, AttributeList attributes, SourceLocation at)
    {
        bool isDecorative = attributes.Choice("decorative", ("no", false), ("yes", true));
        if (isDecorative && (alternative.Length > 0 || !caption.IsEmpty))
            context.Report(DocumentErrors.DecorationWithText(at));
        else if (!isDecorative && alternative.Length == 0)
            context.Report(DocumentErrors.FigureWithoutText(at));
    }

    private double ReadWidth(AttributeList attributes)
    {
        string written = attributes.Text("width");
        if (written.EndsWith("mm", StringComparison.Ordinal) && double.TryParse(written.AsSpan()[..^2], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double width) && width is >= Narrowest and <= Widest)
            return width;
        context.Report(DocumentErrors.WrongValue("width", written, attributes.LocationOf("width"), $"write a width in mm from {Narrowest} to {Widest}, such as 60mm"));
        return 0;
    }

    private static bool StartsWithBrace(Markdig.Syntax.Inlines.Inline inline) => inline is LiteralInline literal && literal.Content.CurrentChar == '{';

    // Text in braces after the image, up to the end of the paragraph.
    private TextSpan SpanAfter(LinkInline image, ParagraphBlock block)
    {
        string text = context.Source.Content;
        int start = image.Span.End + 1, end = Math.Min(block.Span.End + 1, text.Length);
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return TextSpan.FromBounds(start, Math.Max(start, end));
    }

    private static string TextOf(ContainerInline container) => string.Concat(container.Descendants().Select(inline => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        CodeInline code => code.Content,
        LineBreakInline => " ",
        _ => "",
    }));
}
