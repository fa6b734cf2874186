using System.Collections.Immutable;
using PackBuilder.Documents.Choices;
using PackBuilder.Documents.Model;
using PackBuilder.Docx.Composing;
using PackBuilder.Docx.Markup;
using PackBuilder.Docx.Runs;
using PackBuilder.Docx.Styles;

namespace PackBuilder.Docx.Body;

/// <summary>Writes the options of a question: each hangs from its box and key; short ones stand in one paragraph, at tab stops.</summary>
internal sealed class ChoiceWriter(Composition composition, BodyStream stream, InlineWriter inlines)
{
    // Options. More than that go on the next page one by one.
    private const int MostTogether = 14;

    public void Write(ChoiceList list, Box box)
    {
        if (list.Items.IsEmpty)
            return;
        int columns = ColumnsIn(list, box);
        var role = TextRole.Choice(ChoiceColumns.MarkWidth(list));
        var rows = list.Items.Chunk(columns).ToList();
        for (int i = 0; i < rows.Count; i++)
        {
            if (i > 0 && list.Items.Length <= MostTogether)
                stream.KeepLast();
            var paragraph = stream.Add(role, box);
            paragraph.Properties = paragraph.Properties with { KeepLines = true, Stops = StopsOf(role, columns, box) };
            WriteRow(rows[i], paragraph.Content);
        }
    }

    // The room of a card or a tinted box is not that of the page.
    private int ColumnsIn(ChoiceList list, Box box)
    {
        if (box.TextSize > 0 || box.Look != BoxLook.Plain)
            return 1;
        double room = composition.Theme.WidthIn(box) / composition.Theme.Design.BodySize;
        return ChoiceColumns.Of(list, [.. list.Items.Select(item => PlainText.EmsOf(item.Inlines))], room);
    }

    private void WriteRow(ChoiceItem[] row, XmlBuffer xml)
    {
        for (int i = 0; i < row.Length; i++)
        {
            if (i > 0)
                xml.Tab();
            if (row[i].Ticked is { } ticked)
                CheckBoxes.Write(xml, ticked, row[i].Key.Length > 0 ? $"{composition.Words.Box} {row[i].Key}" : composition.Words.Box);
            if (row[i].Key.Length > 0)
                PlainRuns.Write(xml, row[i].Ticked is null ? row[i].Mark : " " + row[i].Mark);
            xml.Tab();
            inlines.Write(row[i].Inlines, xml);
        }
    }

    // The indent is the stop of the first text; each further column has one for its mark and one for its text.
    private ImmutableArray<int> StopsOf(TextRole role, int columns, Box box)
    {
        var theme = composition.Theme;
        double width = theme.WidthIn(box) / theme.Design.BodySize / columns;
        return
        [
            .. Enumerable.Range(1, columns - 1).SelectMany(column => new[] { box.Left + column * width, box.Left + column * width + role.Hanging }).Select(theme.Ems),
        ];
    }
}
