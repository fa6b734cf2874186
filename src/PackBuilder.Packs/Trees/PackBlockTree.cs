using System.Collections.Immutable;
using System.Globalization;
using PackBuilder.Guides.Model;
using PackBuilder.Packs.Model;
using PackBuilder.Text.Data;

namespace PackBuilder.Packs.Trees;

/// <summary>The blocks of a section as a template sees them; those that the edition does not show are left out.</summary>
internal sealed class PackBlockTree(PackTextTree texts, EditionDefinition edition, PackQuestionTree questions, string guide)
{
    /// <summary>Terms that follow one another become one block <c>terms</c>, so that a template can make a table of them.</summary>
    public DataList Blocks(ImmutableArray<GuideBlock> blocks)
    {
        var trees = ImmutableArray.CreateBuilder<DataValue>();
        var terms = ImmutableArray.CreateBuilder<DataValue>();
        foreach (var block in blocks.Where(block => BlockParts.Shows(edition, block) && !IsPrintedAbove(block) && IsAsked(block)))
        {
            if (block is TermBlock term)
            {
                terms.Add(WithKey(Term(term), term));
                continue;
            }

            FlushTerms();
            if (Block(block) is { } tree)
                trees.Add(WithKey(tree, block));
        }

        FlushTerms();
        return new DataList(trees.ToImmutable());

        void FlushTerms()
        {
            if (terms.Count > 0)
                trees.Add(new DataMapBuilder { { "type", "terms" }, { "items", terms.ToImmutable() } }.Build());
            terms.Clear();
        }
    }

    // The same in every pack and edition: what is printed can be traced to its guide.
    private DataMap WithKey(DataMap tree, GuideBlock block)
    {
        string key = string.Create(CultureInfo.InvariantCulture, $"{guide}/{block.Ordinal}");
        return tree with { Entries = tree.Entries.Add(KeyValuePair.Create("key", (DataValue)key)) };
    }

    private bool Shows(EditionPart part) => edition.Shows.Contains(part);

    // A table, list or paragraph that the edition prints says the same already.
    private bool IsPrintedAbove(GuideBlock block) => block.Restates && Shows(EditionPart.Reading);

    private bool IsAsked(GuideBlock block) => !edition.CoreOnly || block is not QuestionBlock question || questions.IsCore(question);

    private DataMap? Block(GuideBlock block) => block switch
    {
        QuestionBlock question => questions.Question(question),
        ParagraphBlock paragraph => texts.Text(paragraph.Text) is { } text ? Map("paragraph", ("text", text)) : null,
        ListBlock list => ListTree.Build(list, texts),
        TableBlock table => TableTree.Build(table, texts),
        MaterialBlock material => Map("material",
            ("anchor", material.Id is null ? null : new DataText($"{questions.Anchor}-{material.Id}")), ("title", texts.Text(material.Title)), ("text", texts.Text(material.Text))),
        FaqBlock faq => Map("faq", ("question", texts.Text(faq.Question)), ("answer", texts.Text(faq.Answer))),
        ExampleBlock example => Map("example", ("kind", example.Kind), ("text", texts.Text(example.Text))),
        ChecklistBlock checklist => Map("checklist",
            ("title", texts.Text(checklist.Title)), ("todo", texts.List(checklist.Do)), ("avoid", texts.List(checklist.Dont))),
        LetterBlock letter => Map("letter",
            ("subject", texts.Text(letter.Subject)), ("greeting", texts.Text(letter.Greeting)), ("paragraphs", texts.List(letter.Paragraphs)),
            ("closing", texts.Text(letter.Closing)), ("signature", texts.Text(letter.Signature))),
        TipBlock tip => Map("tip", ("kind", tip.Kind), ("title", texts.Text(tip.Title)), ("paragraphs", texts.List(tip.Paragraphs))),
        FactBlock fact => Map("fact",
            ("topic", texts.Text(fact.Topic)), ("text", texts.Text(fact.Text)), ("source", texts.Text(fact.Source)), ("source_kind", Maybe(fact.SourceKind)), ("verified_on", Maybe(fact.VerifiedOn))),
        ScenarioBlock scenario => Scenario(scenario),
        FigureBlock figure => FigureTree.Build(figure.Picture, texts),
        NoteBlock note => Map("note", ("text", texts.Text(note.Text))),
        ScriptBlock script => ScriptTree.Build(script, texts, Shows(EditionPart.Scripts), Turns),
        _ => throw new ArgumentException($"unknown block {block.GetType().Name}", nameof(block)),
    };

    private DataMap Scenario(ScenarioBlock scenario)
    {
        bool showsDialogue = Shows(EditionPart.Dialogues);
        return Map("scenario",
            ("situation", texts.Text(scenario.Situation)),
            ("principle", showsDialogue ? texts.Text(scenario.Principle) : null),
            ("turns", showsDialogue ? Turns(scenario.Turns) : null));
    }

    private DataList? Turns(ImmutableArray<Turn> turns) => turns.IsEmpty ? null : new DataList([.. turns.Select(turn => (DataValue)new DataMapBuilder
    {
        { "role", turn.Role },
        { "speaker", texts.Text(turn.Speaker) },
        { "text", texts.Text(turn.Text) },
    }.Build())]);

    private DataMap Term(TermBlock term) => new DataMapBuilder
    {
        { "term", texts.Text(new LocalizedText(term.Term)) },
        { "expansion", term.Expansion is null ? null : texts.Text(new LocalizedText(null, term.Expansion)) },
        { "definition", texts.Text(term.Definition) },
    }.Build();

    private static DataValue? Maybe(string? value) => value is null ? null : new DataText(value);

    private static DataMap Map(string type, params ReadOnlySpan<(string key, DataValue? value)> entries)
    {
        var map = new DataMapBuilder { { "type", type } };
        foreach (var (key, value) in entries)
            map.Add(key, value);
        return map.Build();
    }
}

/// <summary>A table as a template sees it: every row as long as the longest, since captures lose cells at the end of a row.</summary>
file static class TableTree
{
    /// <returns>Null for a table without rows or columns.</returns>
    public static DataMap? Build(TableBlock table, PackTextTree texts)
    {
        int width = table.Rows.Select(row => row.Length).Append(table.Columns.Length).Max();
        if (width == 0 || table.Rows.IsEmpty)
            return null;
        return new DataMapBuilder
        {
            { "type", "table" },
            { "caption", texts.Text(table.Caption) },
            { "columns", Row(table.Columns, width, texts) },
            { "write", table.Write.IsEmpty ? null : string.Join(' ', Enumerable.Range(0, width).Select(i => i < table.Write.Length ? table.Write[i] : "-")) },
            { "rows", table.Rows.Select(row => (DataValue)Row(row, width, texts)) },
        }.Build();
    }

    private static DataList Row(ImmutableArray<LocalizedText> cells, int width, PackTextTree texts) =>
        new([.. Enumerable.Range(0, width).Select(i => texts.Cell(i < cells.Length ? cells[i] : new LocalizedText("")))]);
}

/// <summary>
/// A list laid flat: each item has the <c>indent</c> and the <c>marker</c> that Markdown needs for its depth, so that a
/// template prints any nesting with one loop.
/// </summary>
file static class ListTree
{
    // What lies deeper is printed at this depth: a page has no room for more.
    private const int MaxDepth = 4;

    /// <returns>Null for a list without text.</returns>
    public static DataMap? Build(ListBlock list, PackTextTree texts)
    {
        DataValue[] items = [.. Items(list.Items, list.Ordered, "", 0, texts)];
        return items.Length == 0
            ? null
            : new DataMapBuilder { { "type", "list" }, { "ordered", list.Ordered }, { "items", items } }.Build();
    }

    private static IEnumerable<DataValue> Items(ImmutableArray<ListItem> items, bool ordered, string indent, int depth, PackTextTree texts)
    {
        for (int i = 0; i < items.Length; i++)
        {
            string marker = ordered ? $"{i + 1}." : "-";
            if (texts.Text(items[i].Text) is not { } text)
                continue;
            yield return new DataMapBuilder
            {
                { "text", text },
                { "depth", depth },
                { "indent", indent },
                { "hang", indent + new string(' ', marker.Length + 1) },
                { "marker", marker },
            }.Build();
            bool isDeepest = depth >= MaxDepth;
            string below = isDeepest ? indent : indent + new string(' ', marker.Length + 1);
            foreach (var item in Items(items[i].Items, items[i].ChildrenOrdered, below, isDeepest ? depth : depth + 1, texts))
                yield return item;
        }
    }
}
