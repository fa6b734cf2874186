using PackBuilder.Guides.Model;
using PackBuilder.Text.Data;

namespace PackBuilder.Guides.Yaml;

/// <summary>Where a guide comes from and what became of its lines, as a plain tree.</summary>
internal static class SourceTree
{
    public static DataMap Of(GuideSource source) => new DataMapBuilder
    {
        { "file", source.File },
        { "sha256", source.Sha256 },
        { "kind", source.Format.Name },
        { "answers", source.Answers },
        { "url", source.Url },
        { "captured_on", source.CapturedOn },
        { "published", source.Published },
        { "author", source.Author },
        { "truncated", source.Truncated ? true : null },
        { "rights", new DataMapBuilder { { "licence", source.Rights.Licence }, { "permission", source.Rights.Permission } }.Build() },
        { "metadata", source.Metadata },
    }.Build();

    public static DataMap? Of(BlockOrigin? origin) => origin is null
        ? null
        : new DataMapBuilder { { "line", origin.Line }, { "column", origin.Column } }.Build();

    public static DataMap? Of(Ledger? ledger) => ledger is null ? null : new DataMapBuilder
    {
        { "lines", ledger.Lines },
        { "content", ledger.Content },
        { "blank", ledger.Blank },
        { "furniture", ledger.Furniture.Select(Furniture) },
    }.Build();

    public static DataMap? Of(RepairLog? repairs) => repairs is null ? null : new DataMapBuilder
    {
        { "annotations_stripped", repairs.AnnotationsStripped },
        { "characters_simplified", repairs.CharactersSimplified },
        { "spans", repairs.Spans.Select(Span) },
        { "changes", Changes(repairs) },
    }.Build();

    private static DataValue Furniture(FurnitureLine line) =>
        new DataMapBuilder { { "line", line.Line }, { "rule", line.Rule } }.Build();

    private static DataValue Span(RepairedSpan span) => new DataMapBuilder
    {
        { "line", span.Line },
        { "column", span.Column },
        { "before", span.Before },
        { "after", span.After },
        { "certainty", span.Certainty },
        { "margin", TextTree.Number(span.Margin) },
    }.Build();

    private static DataMap? Changes(RepairLog repairs) => repairs.Changes.IsEmpty
        ? null
        : new DataMap([.. repairs.Changes.Select(change => KeyValuePair.Create(change.Key, (DataValue)change.Value))]);
}
