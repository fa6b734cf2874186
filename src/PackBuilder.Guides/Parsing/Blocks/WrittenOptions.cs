using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using PackBuilder.Guides.Model;
using PackBuilder.Guides.Parsing.Lines;
using PackBuilder.Guides.Parsing.Pieces;

namespace PackBuilder.Guides.Parsing.Blocks;

/// <summary>
/// The options of a question with a heading: items <c>- A. …</c>, each with its English below it, or lines <c>A. …</c>, before any label. What
/// is to be matched is numbered instead.
/// </summary>
internal static partial class WrittenOptions
{
    /// <returns>The options, and the pieces without them; none of fewer than two.</returns>
    public static (ImmutableArray<QuestionOption> Options, ImmutableArray<Piece> Others) Take(ImmutableArray<Piece> body, string? kind)
    {
        var options = ImmutableArray.CreateBuilder<QuestionOption>();
        var rest = ImmutableArray.CreateBuilder<Piece>();
        char next = 'A';
        int number = 1;
        foreach (var piece in body)
        {
            if (kind == ClosedKinds.Matching && piece is ItemPiece { Ordered: true, Depth: 0 } left)
            {
                options.Add(new QuestionOption((number++).ToString(CultureInfo.InvariantCulture), left.Text));
            }
            else if (Read(piece) is { IsEmpty: false } found && found[0].Key == next.ToString())
            {
                options.AddRange(found);
                next = (char)(found[^1].Key[0] + 1);
            }
            else
            {
                rest.Add(piece);
            }
        }

        return options.Count > 1 ? (options.ToImmutable(), rest.ToImmutable()) : ([], body);
    }

    private static ImmutableArray<QuestionOption> Read(Piece piece)
    {
        if (piece is ItemPiece { Ordered: false, Depth: 0, Text: { Zh: { } item } text })
        {
            return OptionMarks.Read(item) is [var only]
                ? [new QuestionOption(only.Key.ToString(), text with { Zh = only.Text, En = text.En is null ? null : Mark().Replace(text.En, "") })]
                : [];
        }

        return piece is ParagraphPiece { Text: { Zh: { } line, En: null } } ? [.. OptionMarks.Read(line).Select(option => new QuestionOption(option.Key.ToString(), option.Text))] : [];
    }

    // The English may say the letter again.
    [GeneratedRegex(@"^[A-Z][.)]\s+")]
    private static partial Regex Mark();
}
