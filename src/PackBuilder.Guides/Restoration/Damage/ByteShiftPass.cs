using System.Collections.Immutable;
using PackBuilder.Guides.Captures;
using PackBuilder.Guides.Model;

namespace PackBuilder.Guides.Restoration.Damage;

/// <summary>
/// Repairs text of which bytes were lost when a site replaced and annotated characters in GBK bytes without minding where a
/// character starts: the text behind a lost byte was then read one byte off. Readings outside such stretches stay for the
/// next pass.
/// </summary>
internal sealed class ByteShiftPass : RestorationPass
{
    public override string Name => "byte-shift";

    public override RestorationState Apply(RestorationState state)
    {
        if (!state.Blocks.Any(block => BlockText.Whole(block) is { } text && DamageSites.Next(text, 0) >= 0))
            return state;

        var annotated = AnnotatedCharacters.Of(state.Blocks);
        var model = new LanguageModel(SoundSentences.Of(state.Blocks));
        var spans = state.Spans.ToBuilder();
        int annotations = 0;
        var blocks = ImmutableArray.CreateBuilder<CaptureBlock>(state.Blocks.Length);
        foreach (var block in state.Blocks)
        {
            blocks.Add(BlockText.Map(block, text =>
            {
                var repaired = new ShiftRepair(text, model, annotated).Run();
                spans.AddRange(repaired.Spans.Select(span => Placed(span, text, block.At)));
                annotations += repaired.Annotations;
                return repaired.Spans.IsEmpty ? text : repaired.Text;
            }));
        }

        return state with
        {
            Blocks = blocks.MoveToImmutable(),
            Spans = spans.ToImmutable(),
            AnnotationsStripped = state.AnnotationsStripped + annotations,
        };
    }

    private static RepairedSpan Placed(ShiftedSpan span, string text, BlockOrigin at)
    {
        var before = text.AsSpan(0, span.Start);
        int lines = before.Count('\n');
        int column = lines == 0 ? at.Column + span.Start : span.Start - before.LastIndexOf('\n');
        return new RepairedSpan(
            at.Line + lines, column, text[span.Start..span.End], span.After, span.IsGuess ? "inferred" : "exact", span.Margin);
    }
}
