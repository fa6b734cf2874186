using System.Collections.Immutable;
using PackBuilder.Guides.Model;
using PackBuilder.Text.Yaml;

namespace PackBuilder.Guides.Yaml;

/// <summary>A block, read from YAML.</summary>
internal static class BlockYaml
{
    // Every block may have these beside the keys of its type.
    private static readonly ImmutableArray<string> CommonKeys = ["type", "id", "tags", "audience", "restates", "from"];

    private const string PictureKeys = "file alt caption width";

    public static ImmutableArray<GuideBlock> ReadAll(YamlReader reader, YamlNode? node) =>
        [.. reader.List(node, "'blocks'").Select(item => reader.Map(item, "a block")).OfType<YamlMap>().Select(map => Read(reader, map)).OfType<GuideBlock>()];

    private static GuideBlock? Read(YamlReader reader, YamlMap map)
    {
        string type = reader.RequiredText(map, "type", "a block");
        var block = ReadContent(new BlockFields(reader, map, CommonKeys), type);
        if (block is null)
        {
            if (map["type"] is YamlScalar scalar)
                reader.Add(GuideYamlErrors.UnknownType(scalar));
            return null;
        }

        return block with
        {
            Id = reader.Text(map, "id"),
            Tags = reader.Texts(map, "tags"),
            Audience = reader.Texts(map, "audience"),
            Restates = reader.Flag(map, "restates") ?? false,
            From = SourceYaml.ReadOrigin(reader, map),
        };
    }

    private static GuideBlock? ReadContent(BlockFields fields, string type) => type switch
    {
        "paragraph" => fields.Has("text", b => new ParagraphBlock(b.Required("text"))),
        "list" => fields.Has("ordered items", b => new ListBlock(b.Flag("ordered"), ListYaml.ReadItems(b))),
        "table" => fields.Has("caption columns rows rows_for columns_for write", b => new TableBlock(b.Texts("columns"), b.Rows())
        {
            Caption = b.Text("caption"), RowsFor = Limits(b, "rows_for"), ColumnsFor = Limits(b, "columns_for"), Write = b.Reader.Texts(b.Map, "write"),
        }),
        "question" => fields.Has(QuestionYaml.Keys, QuestionYaml.Read),
        "scenario" => fields.Has("situation principle turns", b => new ScenarioBlock(b.Required("situation"), b.Text("principle"), [.. b.Maps("turns").Select(Turn)])),
        "script" => fields.Has("kind title task seconds text turns answer", b => new ScriptBlock(b.Word("kind"), b.Required("title"))
        {
            Task = b.Text("task"),
            Seconds = b.Reader.Integer(b.Map, "seconds"),
            Text = b.Texts("text"),
            Turns = [.. b.Maps("turns").Select(Turn)],
            Answer = b.Texts("answer"),
        }),
        "material" => fields.Has("title text", b => new MaterialBlock(b.Text("title"), b.Required("text"))),
        "faq" => fields.Has("question answer", b => new FaqBlock(b.Required("question"), b.Required("answer"))),
        "example" => fields.Has("kind text", b => new ExampleBlock(b.OneOf("kind", "phrase", "sample_answer", "sample_question", "phrase"), b.Required("text"))),
        "term" => fields.Has("term expansion definition", b => new TermBlock(b.Word("term"), b.Optional("expansion"), b.Text("definition"))),
        "checklist" => fields.Has("title do dont", b => new ChecklistBlock(b.Texts("do"), b.Texts("dont")) { Title = b.Text("title") }),
        "letter" => fields.Has("subject greeting paragraphs closing signature", b =>
            new LetterBlock(b.Text("subject"), b.Text("greeting"), b.Texts("paragraphs"), b.Text("closing"), b.Text("signature"))),
        "tip" => fields.Has("kind title paragraphs", b => new TipBlock(b.OneOf("kind", "tip", "tip", "warning", "note"), b.Text("title"), b.Texts("paragraphs"))),
        "fact" => fields.Has("topic text source source_kind verified_on stale_after", b => new FactBlock(b.Required("text"), b.Date("verified_on"), b.Date("stale_after"))
        {
            Topic = b.Text("topic"), Source = b.Text("source"), SourceKind = b.OneOfOrNone("source_kind", FactBlock.SourceKinds),
        }),
        "figure" => fields.Has(PictureKeys, b => new FigureBlock(Picture(b))),
        "note" => fields.Has("text", b => new NoteBlock(b.Required("text"))),
        _ => null,
    };

    private static ImmutableArray<TableLimit> Limits(BlockFields fields, string key) =>
        [.. fields.Maps(key).Select(limit => limit.Has("at audience", b => new TableLimit(b.Integer("at", 0), b.Reader.Texts(b.Map, "audience"))))];

    public static ImmutableArray<GuidePicture> Pictures(BlockFields fields, string key) => [.. fields.Maps(key).Select(entry => entry.Has(PictureKeys, Picture))];

    private static GuidePicture Picture(BlockFields fields)
    {
        double? width = fields.Reader.Number(fields.Map, "width");
        if (width is < GuidePicture.Narrowest or > GuidePicture.Widest)
            fields.Reader.OutOfRange(fields.Map["width"]!.Location, "'width'", $"from {GuidePicture.Narrowest} to {GuidePicture.Widest} (mm)");
        return new GuidePicture(fields.Word("file"), fields.Text("alt")) { Caption = fields.Text("caption"), Width = width, At = fields.Map["file"]?.Location };
    }

    private static Turn Turn(BlockFields fields) =>
        fields.Has("role speaker text", b => new Turn(b.Word("role"), b.Required("text")) { Speaker = b.Text("speaker") });
}
