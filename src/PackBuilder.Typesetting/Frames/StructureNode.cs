namespace PackBuilder.Typesetting.Frames;

/// <summary>
/// A node of the structure tree that assistive technology reads. Children are added while pages are composed; all else is said when it is made,
/// but for the language, which only the set text of a paragraph tells.
/// The order of its content and children in the tree is the order in which their first pieces are painted; a child
/// without content follows the child created before it.
/// </summary>
public sealed class StructureNode(StructureRole role)
{
    private readonly List<StructureNode> _children = [];

    public StructureRole Role { get; } = role;

    public IReadOnlyList<StructureNode> Children => _children;

    /// <summary>BCP 47, where it differs from the parent's.</summary>
    public string? Language { get; set; }

    /// <summary>What a picture shows.</summary>
    public string? Alternative { get; init; }

    /// <summary>The text that the content stands for, where glyphs do not tell.</summary>
    public string? ActualText { get; init; }

    /// <summary>A name of its own in the document, by which this program knows a question again when it reads its own PDF.</summary>
    public string? Id { get; init; }

    /// <summary>Title of a heading or part, for viewers that list them.</summary>
    public string? Title { get; init; }

    /// <summary>For <see cref="StructureRole.List"/>: its items are numbered.</summary>
    public bool IsOrdered { get; init; }

    /// <summary>For <see cref="StructureRole.HeaderCell"/>: it heads a row, not a column.</summary>
    public bool HeadsRow { get; init; }

    /// <summary>It is read after the child created before it, though other content is painted between: on the page opposite.</summary>
    public bool KeepsPlace { get; init; }

    public StructureNode Add(StructureRole role) => Add(new StructureNode(role));

    /// <param name="child">One that has no parent yet.</param>
    public StructureNode Add(StructureNode child)
    {
        _children.Add(child);
        return child;
    }
}

/// <summary>Standard structure types of PDF 1.7 (ISO 32000-1, 14.8.4), by the names people say.</summary>
public enum StructureRole
{
    Document,
    Part,
    Section,
    Division,
    BlockQuote,
    Caption,
    Contents,
    ContentsItem,
    Reference,
    Heading1,
    Heading2,
    Heading3,
    Heading4,
    Heading5,
    Heading6,
    Paragraph,
    List,
    ListItem,
    Label,
    ListBody,
    Table,
    TableHead,
    TableBody,
    TableRow,
    HeaderCell,
    DataCell,
    Span,
    Link,
    Note,
    Figure,
    Code,
}
