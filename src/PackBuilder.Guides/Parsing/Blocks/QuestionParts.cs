using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PackBuilder.Guides.Model;
using PackBuilder.Guides.Parsing.Pieces;
using PackBuilder.Guides.Parsing.Words;

namespace PackBuilder.Guides.Parsing.Blocks;

/// <summary>What belongs to a question, sorted by the labels in front of it.</summary>
/// <param name="Rest">Pieces that fit no part, such as a table or a tip.</param>
internal sealed partial record QuestionParts(
    LocalizedText? Intent, Answer Answer, ImmutableArray<LocalizedText> FollowUps, ImmutableArray<LocalizedText> FollowUpHints,
    ImmutableArray<LocalizedText> RedFlags, string? Frame, ImmutableArray<RubricRow> Rubric, QuestionFacts Facts, LocalizedText? Explanation, ImmutableArray<SampleVariant> Samples, ImmutableArray<Piece> Rest)
{
    public static QuestionParts Read(ImmutableArray<Piece> pieces, BlockContext context)
    {
        // What stands before any label answers the question.
        var part = QuestionPart.Sample;
        var parts = Enum.GetValues<QuestionPart>().ToDictionary(key => key, _ => ImmutableArray.CreateBuilder<Piece>());
        var rest = ImmutableArray.CreateBuilder<Piece>();
        var samples = new List<(ImmutableArray<string> For, List<LocalizedText> Texts)>();
        bool isVariant = false;
        foreach (var piece in pieces)
        {
            if (piece is ParagraphPiece { Text: var spoken } && VariantOf(spoken) is var (words, beginning))
            {
                isVariant = true;
                samples.Add((words, beginning is null ? [] : [beginning]));
                continue;
            }

            if (isVariant && piece is ParagraphPiece { Text: var more } && Label.Read(more) is not { IsBold: true })
            {
                samples[^1].Texts.Add(more);
                continue;
            }

            isVariant = false;
            if (piece is ParagraphPiece paragraph && LabelOf(paragraph, context) is var (labelled, text))
            {
                part = labelled;
                if (text is not null)
                    parts[part].Add(paragraph with { Text = text });
            }
            else
            {
                bool fits = piece is ParagraphPiece or ItemPiece || piece is TablePiece && part == QuestionPart.Rubric;
                (fits ? parts[part] : rest).Add(piece);
            }
        }

        return new QuestionParts(
            Bilingual.JoinAll(Each(QuestionPart.Intent)),
            QuestionAnswer.Read(parts[QuestionPart.Outline].ToImmutable(), parts[QuestionPart.Sample].ToImmutable()),
            Each(QuestionPart.FollowUps),
            Each(QuestionPart.FollowUpHints),
            Each(QuestionPart.RedFlags),
            Bilingual.JoinAll(Each(QuestionPart.Frame))?.ToString().ToLowerInvariant(),
            [.. parts[QuestionPart.Rubric].SelectMany(piece => RubricTable.ReadAny(piece))],
            QuestionFacts.Read(parts[QuestionPart.About], context),
            Bilingual.JoinAll(Each(QuestionPart.Explanation)),
            [.. samples.Where(sample => sample.Texts.Count > 0).Select(sample => new SampleVariant(sample.For, Bilingual.JoinAll([.. sample.Texts])!))],
            rest.ToImmutable());

        ImmutableArray<LocalizedText> Each(QuestionPart of) => [.. parts[of].Select(QuestionAnswer.TextOf)];
    }

    // 参考回答（银行，电话）：…… is a sample for a world of its own.
    private static (ImmutableArray<string> For, LocalizedText? Text)? VariantOf(LocalizedText text)
    {
        if (Label.Read(text) is not { IsBold: true } label || Variant().Match(label.Name) is not { Success: true } match || QuestionLabels.PartOf(match.Groups["label"].Value.Trim()) != QuestionPart.Sample)
            return null;
        return ([.. match.Groups["words"].Value.Split(['，', ',', '、', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Worlds.Of)], label.Rest);
    }

    [GeneratedRegex(@"^(?<label>[^（(]+)[（(](?<words>[^）)]+)[）)]$")]
    private static partial Regex Variant();

    private static (QuestionPart Part, LocalizedText? Text)? LabelOf(ParagraphPiece paragraph, BlockContext context)
    {
        // A label may stand alone, without a colon.
        if (paragraph.Text is { En: null, Zh: { Length: < 12 } alone } && QuestionLabels.PartOf(alone.Trim('*', ' ')) is { } lone)
            return (lone, null);
        if (Label.Read(paragraph.Text) is not { } label)
            return null;
        if (QuestionLabels.PartOf(label.Name) is { } part)
            return (part, label.Rest);
        if (label.IsBold)
            context.Problems.Add(ParsingErrors.UnknownLabel(context.Source, paragraph.At, label.Name, QuestionLabels.Names));
        return null;
    }
}
