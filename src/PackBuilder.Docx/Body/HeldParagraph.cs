using PackBuilder.Docx.Markup;

namespace PackBuilder.Docx.Body;

/// <summary>A paragraph that is not yet written out: what comes after it may still change its properties.</summary>
internal sealed class HeldParagraph(ParagraphProperties properties, XmlBuffer content)
{
    public ParagraphProperties Properties { get; set; } = properties;

    /// <summary>Where its runs go, until the next paragraph is added.</summary>
    public XmlBuffer Content => content;
}
