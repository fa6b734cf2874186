using System.Collections.Immutable;
using PackBuilder.Guides.Captures;
using PackBuilder.Guides.Model;

namespace PackBuilder.Guides.Restoration.Damage;

/// <summary>
/// Repairs text of which bytes were lost when a site replaced and annotated characters in GBK bytes without minding where a
/// character starts: the text after a lost byte was then read one byte off. Readings outside such stretches stay for the
/// next pass.
/// </summary>
internal sealed class ByteShiftPass : RestorationPass
{
    public override string Name => "byte-shift";

    public override RestorationState Apply(RestorationState state)
    {
        if (!state.Source.Format.MayBeConverted
            || !state.Blocks.Any(block => BlockText.Whole(block) is { } text && DamageSites.Next(text, 0) >= 0))
            return state;

        var evidence = DamageEvidence.Of(state.Blocks);
        if (!evidence.IsThere)
            return state with { Diagnostics = [.. state.Diagnostics, .. DamageReport.OfUnread(state.Source.Text, LonePlaces(state.Blocks))] };

        var model = new LanguageModel(UndamagedSentences.Of(state.Blocks));
        var spans = state.Spans.ToBuilder();
        var problems = state.Diagnostics.ToBuilder();
        var left = new List<BlockOrigin>();
        int annotations = 0;
        var blocks = ImmutableArray.CreateBuilder<CaptureBlock>(state.Blocks.Length);
        foreach (var block in state.Blocks)
        {
            blocks.Add(BlockText.Map(block, text =>
            {
                var repaired = new ShiftRepair(text, model, evidence).Run();
                spans.AddRange(repaired.Spans.Select(span => Placed(span, text, block.At)));
                annotations += repaired.Annotations;
                left.AddRange(repaired.Left.Select(at => Place(at, text, block.At)));
                if (repaired.GivenUpAt >= 0)
                    problems.Add(RestorationErrors.SearchGivenUp(state.Source.Text, Place(repaired.GivenUpAt, text, block.At)));
                return repaired.Spans.IsEmpty ? text : repaired.Text;
            }));
        }

        problems.AddRange(DamageReport.OfUncertain(state.Source.Text, spans));
        problems.AddRange(DamageReport.OfUnread(state.Source.Text, left));
        return state with
        {
            Blocks = blocks.MoveToImmutable(),
            Spans = spans.ToImmutable(),
            Diagnostics = problems.ToImmutable(),
            AnnotationsStripped = state.AnnotationsStripped + annotations,
        };
    }

    // Nothing shows a program at work, so nothing is repaired.
    private static List<BlockOrigin> LonePlaces(ImmutableArray<CaptureBlock> blocks)
    {
        var places = new List<BlockOrigin>();
        var model = new Lazy<LanguageModel>(() => new LanguageModel([]));
        foreach (var block in blocks)
        {
            BlockText.Map(block, text =>
            {
                places.AddRange(DamageSites.Alone(text, model).Select(at => Place(at, text, block.At)));
                return text;
            });
        }

        return places;
    }

    private static RepairedSpan Placed(ShiftedSpan span, string text, BlockOrigin at)
    {
        var place = Place(span.Start, text, at);
        return new RepairedSpan(
            place.Line, place.Column, text[span.Start..span.End], span.After, span.IsGuess ? "inferred" : "exact", span.Margin);
    }

    private static BlockOrigin Place(int offset, string text, BlockOrigin at)
    {
        var before = text.AsSpan(0, offset);
        int lines = before.Count('\n');
        return new BlockOrigin(at.Line + lines, lines == 0 ? at.Column + offset : offset - before.LastIndexOf('\n'));
    }
}
