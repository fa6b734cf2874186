using System.Collections.Immutable;
using System.Globalization;
using PackBuilder.Guides.Captures;
using PackBuilder.Guides.Model;
using PackBuilder.Guides.Parsing.Pieces;

namespace PackBuilder.Guides.Parsing.Blocks;

/// <summary>A heading such as <c>问题 1　…</c> with the parts that belong to it, up to the next heading.</summary>
internal sealed class QuestionRule : IBlockRule
{
    private static readonly ImmutableArray<string> Attributes = ["kind", "difficulty", "minutes", "points", "competency", "for", "material", "script", "tags", "audience"];

    public IEnumerable<GuideBlock> Take(PieceCursor cursor, BlockContext context)
    {
        if (cursor.Current is not HeadingPiece heading || HeadingKinds.Question(heading.Text) is not { } asked)
            return [];
        cursor.Take();
        var body = cursor.TakeBody();
        var prompt = asked.Prompt;
        // A heading that only counts has its question in the paragraph below it.
        if (prompt.Zh is not { Length: > 0 } && body is [ParagraphPiece first, ..])
        {
            prompt = first.Text with { Zh = first.Text.Zh?.Trim('*') };
            body = body.RemoveAt(0);
        }

        string? stated = HeadingKinds.Value(heading.Attributes, "kind");
        var (options, others) = WrittenOptions.Take(body, stated);
        var parts = QuestionParts.Read(others, context);
        var (kind, correct) = WrittenKey.Read(stated, options, parts.Answer);
        var question = new QuestionBlock(asked.Number, prompt, correct is null ? parts.Answer : Answer.None)
        {
            Kind = kind,
            Options = options,
            Correct = correct ?? [],
            Explanation = parts.Explanation,
            Material = HeadingKinds.Value(heading.Attributes, "material"),
            For = [.. HeadingKinds.Words(heading.Attributes, "for").Select(Worlds.Of)],
            Samples = parts.Samples,
            Script = HeadingKinds.Value(heading.Attributes, "script"),
            Points = asked.Points ?? Number(heading, "points", context),
            Difficulty = (int?)Number(heading, "difficulty", context),
            Minutes = Number(heading, "minutes", context),
            Intent = parts.Intent,
            Frame = parts.Frame,
            Competencies = [.. HeadingKinds.Words(heading.Attributes, "competency").Select(Competencies.Of)],
            FollowUps = parts.FollowUps,
            FollowUpHints = parts.FollowUpHints,
            RedFlags = parts.RedFlags,
            Rubric = parts.Rubric,
        };
        CheckAttributes(heading.Attributes, heading, context);
        return [parts.Facts.On(HeadingKinds.WithAttributes(question, heading.Attributes)), .. SectionBlocks.Read(parts.Rest, context with { Heading = prompt })];
    }

    private static double? Number(HeadingPiece heading, string key, BlockContext context)
    {
        if (HeadingKinds.Value(heading.Attributes, key) is not { } value)
            return null;
        if (double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double number))
            return number;
        context.Problems.Add(ParsingErrors.AttributeNotNumber(context.Source, heading.At, key, value));
        return null;
    }

    private static void CheckAttributes(CaptureAttributes attributes, HeadingPiece heading, BlockContext context)
    {
        foreach (var value in attributes.Values.Where(value => !Attributes.Contains(value.Key)))
            context.Problems.Add(ParsingErrors.UnknownAttribute(context.Source, heading.At, value.Key, Attributes));
    }
}
