using System.Collections.Immutable;
using System.Globalization;
using PackBuilder.Documents.Model;
using PackBuilder.Docx.Composing;
using PackBuilder.Docx.Markup;
using PackBuilder.Docx.Runs;
using PackBuilder.Docx.Styles;
using PackBuilder.Looks;
using PackBuilder.Looks.Choices;

namespace PackBuilder.Docx.Body;

/// <summary>
/// Writes the options of a question: each hangs from its key, short ones in one paragraph, at tab stops. A box is a control that
/// can be ticked; with numbers each is an item of a list, as readers of screens expect.
/// </summary>
internal sealed class ChoiceWriter(Composition composition, BodyStream stream, InlineWriter inlines)
{
    public void Write(ChoiceList list, Box box)
    {
        if (list.Items.IsEmpty)
            return;
        int columns = ColumnsIn(list, box);
        int numbers = IsNumbered(list) ? composition.Numbering.Start(1, int.Parse(list.Items[0].Key, CultureInfo.InvariantCulture), list.Items.Length) : 0;
        var role = TextRole.Choice(ChoiceColumns.MarkWidth(list));
        var rows = list.Items.Chunk(columns).ToList();
        for (int i = 0; i < rows.Count; i++)
        {
            if (i > 0 && rows.Count <= KeepRules.MostChoices(composition.Theme.Design))
                stream.KeepLast();
            var paragraph = stream.Add(role, box);
            paragraph.Properties = paragraph.Properties with { KeepLines = true, Numbering = numbers > 0 ? new NumberingReference(0, numbers) : rows[i][0].Ticked is not null ? NumberingKinds.Unmarked(1) : null, Stops = StopsOf(list, role, columns, box) };
            WriteRow(rows[i], numbers > 0, paragraph.Content);
        }
    }

    // Keys that Word can count itself.
    private static bool IsNumbered(ChoiceList list) =>
        list.Items.All(item => item.Ticked is null)
        && int.TryParse(list.Items[0].Key, NumberStyles.None, CultureInfo.InvariantCulture, out int first)
        && list.Items.Select((item, i) => item.Key == (first + i).ToString(CultureInfo.InvariantCulture)).All(isNext => isNext);

    // The room of a card or a tinted box is not that of the page.
    private int ColumnsIn(ChoiceList list, Box box)
    {
        if (box.TextSize > 0 || box.HasFrame || IsNumbered(list) || list.Items.Any(item => item.Ticked is not null))
            return 1;
        double room = composition.Theme.WidthIn(box) / composition.Theme.Design.BodySize;
        return ChoiceColumns.Of(list, [.. list.Items.Select(item => TextMeasure.Pages.WidthOf(item.Inlines))], room);
    }

    private void WriteRow(ChoiceItem[] row, bool isNumbered, XmlBuffer xml)
    {
        for (int i = 0; i < row.Length; i++)
        {
            if (i > 0)
                xml.Tab();
            if (row[i].Ticked is { } isTicked)
            {
                CheckBoxes.Write(xml, isTicked, composition.Words.Box);
                xml.Tab();
            }

            if (row[i].Key.Length > 0 && !isNumbered)
            {
                PlainRuns.Write(xml, row[i].Mark);
                xml.Tab();
            }

            inlines.Write(row[i].Inlines, xml);
        }
    }

    // The indent is the stop of the first text; a key after a box has one of its own, and each further column one for its key and one for its text.
    private ImmutableArray<TabStop> StopsOf(ChoiceList list, TextRole role, int columns, Box box)
    {
        if (list.Items.Any(item => item.Ticked is not null))
            return list.Items.Any(item => item.Key.Length > 0) ? [new TabStop(composition.Theme.Ems(box.Look.Left.Count + ChoiceColumns.Box))] : [];
        var theme = composition.Theme;
        double width = theme.WidthIn(box) / theme.Design.BodySize / columns;
        return
        [
            .. Enumerable.Range(1, columns - 1).SelectMany(column => new[] { box.Look.Left.Count + column * width, box.Look.Left.Count + column * width + role.Hanging }).Select(stop => new TabStop(theme.Ems(stop))),
        ];
    }
}
