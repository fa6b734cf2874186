using System.Collections.Immutable;
using System.Text;
using PackBuilder.Guides.Captures;
using PackBuilder.Guides.Restoration.Chinese;

namespace PackBuilder.Guides.Restoration.Damage;

/// <summary>
/// What a document shows of having gone through a program that damages text one byte off. Such programs make a text Traditional
/// and annotate characters; where neither is seen, a question mark before another mark is what its author wrote.
/// </summary>
internal sealed class DamageEvidence
{
    private static readonly Encoding _big5 = CodePagesEncodingProvider.Instance.GetEncoding(
        950, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    // What was read one byte off holds characters of all kinds, and makes a Traditional text look less so.
    private const double LeastShare = 0.1;

    private DamageEvidence(ImmutableHashSet<char> annotated, bool isTraditional)
    {
        Annotated = annotated;
        IsThere = !annotated.IsEmpty || isTraditional;
    }

    /// <summary>Characters that carry a reading.</summary>
    public ImmutableHashSet<char> Annotated { get; }

    /// <summary>False where nothing may be repaired.</summary>
    public bool IsThere { get; }

    public static DamageEvidence Of(ImmutableArray<CaptureBlock> blocks) =>
        new(AnnotatedCharacters.Of(blocks), TraditionalText.IsWritten(blocks, Simplifier.Default, LeastShare));

    /// <summary>
    /// True where the reading of one stretch may be believed. A reading in it, or readings elsewhere, show the program at work; without
    /// them the stretch itself must hold a character that nobody writes in a Traditional text.
    /// </summary>
    /// <param name="text">The damaged text.</param>
    /// <param name="steps">The steps of the reading; at least one is damaged.</param>
    public bool Supports(string text, IReadOnlyList<ShiftStep> steps, LanguageModel model)
    {
        int first = 0;
        while (!steps[first].IsDamage)
            first++;
        int last = steps.Count - 1;
        while (!steps[last].IsDamage)
            last--;
        if (steps[first].Kind == StepKind.OpenedByAnnotation)
            return true;
        if (OpensOnLatin(steps, first, model))
            return false;
        return !Annotated.IsEmpty || steps.Skip(first).Take(last - first + 2).Any(HasReading) || IsForeign(text.AsSpan(steps[first].Token.Start, steps[last].End - steps[first].Token.Start));
    }

    // The character after the lost one ends in a Latin letter or digit of the damaged text. Characters in daily use do not, but for a
    // few Traditional ones; what follows is far more often a word such as VIP.
    private static bool OpensOnLatin(IReadOnlyList<ShiftStep> steps, int first, LanguageModel model) =>
        first + 1 < steps.Count && steps[first + 1] is { Kind: StepKind.Shifted, Token: { Kind: DamageTokenKind.Ascii } token, Text: [var found, ..] }
        && char.IsAsciiLetterOrDigit(token.Character) && !model.IsCommon(Simplifier.Default[found]);

    // Directly after the stretch it belongs to its last character.
    private static bool HasReading(ShiftStep step) => step.Kind is StepKind.Annotation or StepKind.LostAnnotated;

    private static bool IsForeign(ReadOnlySpan<char> stretch)
    {
        foreach (char c in stretch)
        {
            if (MarkCosts.Oddness(c) > 0 || Characters.IsHan(c) && !IsTraditionalCharacter(c))
                return true;
        }

        return false;
    }

    // Big5 is the set of characters that Traditional text is written with.
    private static bool IsTraditionalCharacter(char c)
    {
        try
        {
            return _big5.GetByteCount([c]) > 0;
        }
        catch (EncoderFallbackException)
        {
            return false;
        }
    }
}

/// <summary>Collects the Traditional characters that carry a reading in a document.</summary>
file static class AnnotatedCharacters
{
    public static ImmutableHashSet<char> Of(IEnumerable<CaptureBlock> blocks)
    {
        var found = ImmutableHashSet.CreateBuilder<char>();
        foreach (var block in blocks)
        {
            string text = BlockText.Whole(block) ?? "";
            for (int open = text.IndexOf('('); open >= 0; open = text.IndexOf('(', open + 1))
            {
                int close = text.IndexOf(')', open, Math.Min(8, text.Length - open));
                if (open > 0 && close > open + 1 && Simplifier.Default.IsTraditional(text[open - 1])
                    && Pinyin.IsSyllable(text.AsSpan(open + 1, close - open - 1)))
                    found.Add(text[open - 1]);
            }
        }

        return found.ToImmutable();
    }
}
