using PackBuilder.Guides.Model;
using PackBuilder.Text.Data;

namespace PackBuilder.Guides.Yaml;

/// <summary>A block as a plain tree: its type and id first, then what it says, then for whom it is and where it starts.</summary>
internal static class BlockTree
{
    public static DataMap Of(GuideBlock block)
    {
        var map = new DataMapBuilder { { "type", GuideBlockTypes.NameOf(block) }, { "id", block.Id } };
        foreach (var entry in Content(block))
            map.Add(entry.Key, entry.Value);
        map.Add("tags", TextTree.Words(block.Tags));
        map.Add("audience", TextTree.Words(block.Audience));
        map.Add("restates", block.Restates ? true : null);
        map.Add("from", SourceTree.Of(block.From));
        return map.Build();
    }

    private static DataMapBuilder Content(GuideBlock block) => block switch
    {
        ParagraphBlock b => new() { { "text", TextTree.Of(b.Text) } },
        ListBlock b => new() { { "ordered", b.Ordered }, { "items", b.Items.Select(Item) } },
        TableBlock b => Table(b),
        QuestionBlock b => QuestionTree.Of(b),
        ScenarioBlock b => Scenario(b),
        ScriptBlock b => Script(b),
        MaterialBlock b => new() { { "title", TextTree.Of(b.Title) }, { "text", TextTree.Of(b.Text) } },
        FaqBlock b => new() { { "question", TextTree.Of(b.Question) }, { "answer", TextTree.Of(b.Answer) } },
        ExampleBlock b => new() { { "kind", b.Kind }, { "text", TextTree.Of(b.Text) } },
        TermBlock b => new() { { "term", b.Term }, { "expansion", b.Expansion }, { "definition", TextTree.Of(b.Definition) } },
        ChecklistBlock b => new()
        {
            { "title", TextTree.Of(b.Title) }, { "do", TextTree.Texts(b.Do) }, { "dont", TextTree.Texts(b.Dont) },
        },
        LetterBlock b => Letter(b),
        TipBlock b => new() { { "kind", b.Kind }, { "title", TextTree.Of(b.Title) }, { "paragraphs", TextTree.Texts(b.Paragraphs) } },
        FactBlock b => new() { { "topic", TextTree.Of(b.Topic) }, { "text", TextTree.Of(b.Text) }, { "source", TextTree.Of(b.Source) }, { "source_kind", b.SourceKind }, { "verified_on", b.VerifiedOn }, { "stale_after", b.StaleAfter } },
        FigureBlock b => Picture(b.Picture),
        NoteBlock b => new() { { "text", TextTree.Of(b.Text) } },
        _ => throw new ArgumentException($"unknown block {block.GetType().Name}", nameof(block)),
    };

    public static DataMapBuilder Picture(GuidePicture picture) => new()
    {
        { "file", picture.File },
        { "alt", TextTree.Of(picture.Alternative) },
        { "caption", TextTree.Of(picture.Caption) },
        { "width", TextTree.Number(picture.Width) },
    };

    private static DataValue Item(ListItem item) => item.Items.IsEmpty
        ? TextTree.Of(item.Text)!
        : new DataMapBuilder
        {
            { "text", TextTree.Of(item.Text) },
            { "ordered", item.ChildrenOrdered ? true : null },
            { "items", item.Items.Select(Item) },
        }.Build();

    private static DataMapBuilder Table(TableBlock table) => new()
    {
        { "caption", TextTree.Of(table.Caption) },
        { "columns", TextTree.Texts(table.Columns) ?? new DataList([]) },
        { "rows", table.Rows.Select(row => TextTree.Texts(row) ?? new DataList([])) },
        { "rows_for", Limits(table.RowsFor) },
        { "columns_for", Limits(table.ColumnsFor) },
        { "write", TextTree.Words(table.Write) },
    };

    private static DataList? Limits(System.Collections.Immutable.ImmutableArray<TableLimit> limits) => limits.IsEmpty
        ? null
        : new DataList([.. limits.Select(limit => (DataValue)new DataMapBuilder { { "at", limit.At }, { "audience", TextTree.Words(limit.Audience) } }.Build())]);

    private static DataMapBuilder Scenario(ScenarioBlock scenario) => new()
    {
        { "situation", TextTree.Of(scenario.Situation) },
        { "principle", TextTree.Of(scenario.Principle) },
        { "turns", scenario.Turns.Select(Turn) },
    };

    private static DataMapBuilder Script(ScriptBlock script) => new()
    {
        { "kind", script.Kind },
        { "title", TextTree.Of(script.Title) },
        { "task", TextTree.Of(script.Task) },
        { "seconds", script.Seconds },
        { "text", TextTree.Texts(script.Text) },
        { "turns", script.Turns.IsEmpty ? null : new DataList([.. script.Turns.Select(Turn)]) },
        { "answer", TextTree.Texts(script.Answer) },
    };

    private static DataValue Turn(Turn turn) => new DataMapBuilder
    {
        { "role", turn.Role }, { "speaker", TextTree.Of(turn.Speaker) }, { "text", TextTree.Of(turn.Text) },
    }.Build();

    private static DataMapBuilder Letter(LetterBlock letter) => new()
    {
        { "subject", TextTree.Of(letter.Subject) },
        { "greeting", TextTree.Of(letter.Greeting) },
        { "paragraphs", TextTree.Texts(letter.Paragraphs) },
        { "closing", TextTree.Of(letter.Closing) },
        { "signature", TextTree.Of(letter.Signature) },
    };
}
