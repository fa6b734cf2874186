using PackBuilder.Documents.Model;

namespace PackBuilder.Html.Body;

/// <summary>Writes lists, and the options of a question.</summary>
internal static class ListMarkup
{
    public static void Write(BlockMarkup blocks, ListBlock list)
    {
        var markup = blocks.Markup;
        bool isTicked = list.Items.Any(item => item.Ticked is not null);
        markup.Start(list.Ordered ? "ol" : "ul", isTicked ? "ticks" : null).Optional("id", list.Id);
        if (list.Ordered && list.Start != 1)
            markup.Attribute("start", list.Start);
        foreach (var item in list.Items)
        {
            markup.Start("li");
            WriteItem(blocks, item);
            markup.End();
        }

        markup.End();
    }

    public static void Write(BlockMarkup blocks, ChoiceList choices)
    {
        var markup = blocks.Markup;
        // Without marks of its own a list is one to all readers of screens only where it says so.
        markup.Start("ul", "choices").Attribute("role", "list").Optional("id", choices.Id);
        foreach (var item in choices.Items)
        {
            markup.Start("li");
            StartTick(blocks, item.Ticked);
            if (item.Mark.Length > 0)
                markup.Element("span", "mark", item.Mark).Text(" ");
            blocks.Inlines.Write(item.Inlines);
            EndTick(blocks, item.Ticked);
            markup.End();
        }

        markup.End();
    }

    private static void WriteItem(BlockMarkup blocks, ListItem item)
    {
        var rest = item.Blocks;
        StartTick(blocks, item.Ticked);
        if (rest is [Paragraph { Id: null } first, ..])
        {
            blocks.Inlines.Write(first.Inlines);
            rest = rest.RemoveAt(0);
        }

        EndTick(blocks, item.Ticked);
        blocks.Write(rest);
    }

    private static void StartTick(BlockMarkup blocks, bool? ticked)
    {
        if (ticked is not { } isTicked)
            return;
        var markup = blocks.Markup;
        if (!blocks.Composition.Medium.TakesInput)
        {
            markup.Start("span", isTicked ? "box on" : "box").Attribute("role", "img").Attribute("aria-label", blocks.Styled.Words.Box).End().Text(" ");
            return;
        }

        markup.Start("label").Start("input").Attribute("type", "checkbox");
        if (isTicked)
            markup.Attribute("checked", "checked");
        markup.EndVoid().Start("span");
    }

    private static void EndTick(BlockMarkup blocks, bool? ticked)
    {
        if (ticked is not null && blocks.Composition.Medium.TakesInput)
            blocks.Markup.End().End();
    }
}
