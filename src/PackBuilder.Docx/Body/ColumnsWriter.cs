using PackBuilder.Documents.Model;
using PackBuilder.Docx.Styles;

namespace PackBuilder.Docx.Body;

/// <summary>Writes columns as a section of their own, which Word fills evenly.</summary>
internal sealed class ColumnsWriter(BodyStream stream, Sections sections, BlockWriter blocks)
{
    public void Write(Columns columns, Box box)
    {
        if (sections.HasContent)
            stream.EndSection(sections.End(1));
        blocks.Write(columns.Blocks, box);
        stream.EndSection(sections.End(columns.Count));
    }
}
