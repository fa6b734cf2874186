using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Pdf.Structure;

/// <summary>The standard structure types of ISO 32000-1 14.8.4. All roles are standard, so that no role map is needed.</summary>
internal static class RoleNames
{
    public static string Of(StructureRole role) => role switch
    {
        StructureRole.Document => "Document",
        StructureRole.Part => "Part",
        StructureRole.Section => "Sect",
        StructureRole.Division => "Div",
        StructureRole.BlockQuote => "BlockQuote",
        StructureRole.Caption => "Caption",
        StructureRole.Contents => "TOC",
        StructureRole.ContentsItem => "TOCI",
        StructureRole.Reference => "Reference",
        StructureRole.Heading1 => "H1",
        StructureRole.Heading2 => "H2",
        StructureRole.Heading3 => "H3",
        StructureRole.Heading4 => "H4",
        StructureRole.Heading5 => "H5",
        StructureRole.Heading6 => "H6",
        StructureRole.Paragraph => "P",
        StructureRole.List => "L",
        StructureRole.ListItem => "LI",
        StructureRole.Label => "Lbl",
        StructureRole.ListBody => "LBody",
        StructureRole.Table => "Table",
        StructureRole.TableHead => "THead",
        StructureRole.TableBody => "TBody",
        StructureRole.TableRow => "TR",
        StructureRole.HeaderCell => "TH",
        StructureRole.DataCell => "TD",
        StructureRole.Span => "Span",
        StructureRole.Link => "Link",
        StructureRole.Note => "Note",
        StructureRole.Figure => "Figure",
        StructureRole.Code => "Code",
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "a structure role has no name"),
    };

    /// <summary>1 to 6, or 0 for what is not a heading.</summary>
    public static int HeadingLevel(StructureRole role) =>
        role is >= StructureRole.Heading1 and <= StructureRole.Heading6 ? role - StructureRole.Heading1 + 1 : 0;
}
