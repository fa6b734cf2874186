using PackBuilder.Docx.Markup;
using PackBuilder.Docx.Styles;

namespace PackBuilder.Docx.Body;

/// <summary>A paragraph that is not yet written out: what comes after it may still change its properties.</summary>
internal sealed class HeldParagraph(ParagraphProperties properties, XmlBuffer content)
{
    public ParagraphProperties Properties { get; set; } = properties;

    /// <summary>Where its runs go, until the next paragraph is added.</summary>
    public XmlBuffer Content => content;

    /// <summary>What its style follows from, with the box; null for a style of its own.</summary>
    public TextRole? Role { get; init; }

    public Box? Box { get; init; }

    /// <summary>The box of the document that it stands in; null for none.</summary>
    public OpenBox? Open { get; init; }

    /// <summary>Where in the content its stamp waits for the text of the question; 0 for none.</summary>
    public int Stamp { get; set; }

    /// <summary>Number of the group of paragraphs that stay on one page; 0 for none.</summary>
    public int Group { get; init; }
}
