using System.Collections.Immutable;
using PackBuilder.Documents.Designs;
using PackBuilder.Documents.Model;

namespace PackBuilder.Documents.References;

/// <summary>What the blocks of a document are called by cross references; writers ask here, so that all print the same.</summary>
public sealed class ReferenceNames
{
    private readonly Dictionary<string, ReferenceName> _names = new(StringComparer.Ordinal);
    private readonly CaptionLabels _labels;
    private readonly CaptionLabels? _second;

    private ReferenceNames(CaptionLabels labels, CaptionLabels? second) => (_labels, _second) = (labels, second);

    public static ReferenceNames Of(Document document, Design design) =>
        Of(document.Blocks, CaptionLabels.For(document.Info.Language, design.NumbersByChapter), CaptionLabels.Second(document.Info, design.NumbersByChapter));

    /// <param name="second">Of a bilingual document, where names are said in both languages; null for none.</param>
    internal static ReferenceNames Of(ImmutableArray<Block> blocks, CaptionLabels labels, CaptionLabels? second = null)
    {
        var names = new ReferenceNames(labels, second);
        foreach (var block in DocumentWalk.Blocks(blocks))
        {
            if (block.Id is { } id && names.NameOf(block) is { } name)
                names._names.TryAdd(id, name);
        }

        return names;
    }

    /// <summary>Null where there is no such block, or nothing to call it by.</summary>
    public ReferenceName? Find(string id) => _names.GetValueOrDefault(id);

    private ReferenceName? NameOf(Block block) => block switch
    {
        Heading heading => Plain(DocumentWalk.PlainText(heading.Inlines)),
        Table { Number: { } number } => Both(number, static (labels, number) => new ReferenceName("", labels.Table(number), "")),
        Figure { Number: { } number } => Both(number, static (labels, number) => new ReferenceName("", labels.Figure(number), "")),
        QuestionCard { Number.Length: > 0 } card => Both(card.Number, static (labels, number) => labels.Question(number)),
        BoxedBlock { Title.Length: > 0 } box => Plain(box.Title),
        Table or Figure or QuestionCard or BoxedBlock or Paragraph or ListBlock or Dialogue or WritingLines or WritingGrid or ChoiceList or BilingualPair
            or Columns or CardSheet or PageBreak => null,
        _ => throw new UnknownKindException(block),
    };

    private ReferenceName Both<T>(T number, Func<CaptionLabels, T, ReferenceName> name) =>
        _second is null ? name(_labels, number) : name(_labels, number) with { Second = name(_second, number) };

    private static ReferenceName? Plain(string label) => label.Length == 0 ? null : new ReferenceName("", label, "");
}
