using PackBuilder.Docx.Composing;
using PackBuilder.Docx.Markup;
using PackBuilder.Docx.Runs;
using PackBuilder.Docx.Styles;
using PackBuilder.Looks;

namespace PackBuilder.Docx.Body;

/// <summary>
/// The label of a part of a card. Where it stands depends on what the part starts with: in the line of a paragraph, in a frame in the margin beside other
/// paragraphs, in a cell of its own before the head of a table, or above.
/// </summary>
internal sealed record PartLabel(string Text, bool IsCaution, Composition Composition, BodyStream Stream)
{
    // Paper shows through. LibreOffice 7.4 gives a cell without a line below it that of the next row.
    private static readonly Borders NoLines = new() { Top = Border.None, Left = Border.None, Bottom = new Border(new Paint("FFFFFF", null), 4, 0) };

    /// <summary>It says the same in two languages, one under the other where it stands beside the text.</summary>
    public bool HasTwoLines => TwoLanguages.OfLabel(Text).Second.Length > 0;

    /// <summary>At the start of a paragraph, which hangs from its text.</summary>
    public void WriteInLine(XmlBuffer xml)
    {
        WriteText(xml);
        xml.Tab();
    }

    /// <summary>In a frame in the margin of the paragraph that comes next.</summary>
    /// <param name="box">Of what it stands beside: the label ends before its edge.</param>
    public void WriteBeside(Box box) => WriteLines(
        Stream.AddLabel(new ParagraphProperties
        {
            Style = IsCaution ? StyleId.CautionSideLabel : StyleId.AnswerSideLabel,
            // LibreOffice reads frames from paragraphs, not from their styles.
            Frame = CardStyles.SideFrame(Composition.Theme, box),
        }).Content);

    /// <summary>In the first cell of the row of heads, without lines.</summary>
    /// <param name="width">In twips.</param>
    /// <param name="whole">Width of the table in twips.</param>
    public void WriteCell(int width, int whole)
    {
        Stream.Open("w:tc"u8).CellProperties(width, whole: whole, left: 0, borders: NoLines);
        WriteLines(Stream.Add(StyleId.TableLabel).Content, IsCaution ? StyleId.LabelCaution : StyleId.Label);
        Stream.Close();
    }

    public void WriteAbove() => PlainRuns.Write(Stream.AddLabel(new ParagraphProperties { Style = IsCaution ? StyleId.CautionLabel : StyleId.AnswerLabel }).Content, Text);

    private void WriteLines(XmlBuffer xml, string? style = null)
    {
        var (first, second) = TwoLanguages.OfLabel(Text);
        PlainRuns.Write(xml, first, style);
        if (second.Length == 0)
            return;
        PlainRuns.WriteLineBreak(xml);
        PlainRuns.Write(xml, second, style);
    }

    private void WriteText(XmlBuffer xml) => PlainRuns.Write(xml, Text, IsCaution ? StyleId.LabelCaution : StyleId.Label);
}
