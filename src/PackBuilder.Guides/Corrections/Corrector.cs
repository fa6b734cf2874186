using System.Collections.Immutable;
using PackBuilder.Guides.Captures;
using PackBuilder.Guides.Model;
using PackBuilder.Guides.Restoration;
using PackBuilder.Text.Diagnostics;
using Capture = PackBuilder.Guides.Captures.Capture;

namespace PackBuilder.Guides.Corrections;

/// <summary>
/// Applies corrections to a restored capture, before it is parsed. One whose line is no longer what it was changes nothing and
/// is a warning. What is dropped stands in the ledger as such.
/// </summary>
public static class Corrector
{
    /// <summary>The rule by which a line was left out, as the ledger names it.</summary>
    public const string Rule = "correction";

    private const int UsualLevel = 2;

    // One that any source may have, and the parser reads it as such.
    private const string AnswerLabel = "参考答案：";

    /// <param name="read">The capture before restoration.</param>
    public static Checked<RestoredCapture> Apply(Capture read, RestoredCapture restored, CorrectionList list)
    {
        restored = restored with { English = list.English };
        if (list.Corrections.IsEmpty)
            return Checked<RestoredCapture>.Ok(restored);
        if (read.Blocks.IsEmpty)
            return new Checked<RestoredCapture>(restored, [CorrectionErrors.NoBlocks(read.File, list.Corrections[0].At!)]);
        var problems = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var correction in list.Corrections)
        {
            if (Refusal(read, restored, correction) is { } why)
                problems.Add(CorrectionErrors.Stale(correction, read.File, why));
            else
                restored = Apply(read, restored, correction);
        }

        // What a person changes is counted with what restoration changes.
        int kept = restored.Capture.Blocks.Sum(CharacterCount.Of) + restored.Dropped.Sum(dropped => dropped.Characters);
        return new Checked<RestoredCapture>(restored with { CharactersRepaired = restored.CharactersRead - kept }, problems.ToImmutable());
    }

    /// <summary>The words of a line that a correction made something of, without the label that an answer took.</summary>
    public static string WithoutLabel(CorrectionKind kind, string text) =>
        kind == CorrectionKind.Answer && text.StartsWith(AnswerLabel, StringComparison.Ordinal) ? text[AnswerLabel.Length..] : text;

    private static Message? Refusal(Capture read, RestoredCapture restored, Correction correction)
    {
        if (correction.Line > read.Text.LineCount)
            return $"the file has {read.Text.LineCount} lines";
        if (LineHash.Of(read.Text, correction.Line) != correction.Was)
            return "the line has changed since";
        var block = Find(restored.Capture.Blocks, correction.Line);
        if (correction.Kind == CorrectionKind.Keep ? Find(read.Blocks, correction.Line) is null : block is null)
            return "nothing starts on this line";
        return correction.Kind is CorrectionKind.Keep or CorrectionKind.Drop || BlockText.Whole(block!) is not null ? (Message?)null
            : correction.Kind != CorrectionKind.Replace ? (Message)"it is a table or a quotation, which can only be kept, replaced or dropped"
            : CorrectedText.Replace(block!, correction.Text!) is not null ? null : CorrectedText.Form(block!);
    }

    private static CaptureBlock? Find(ImmutableArray<CaptureBlock> blocks, int line) =>
        blocks.FirstOrDefault(block => block.At.Line == line && block is not (CaptureBlank or CaptureMetadata or CaptureFurniture or CaptureDropped));

    private static RestoredCapture Apply(Capture read, RestoredCapture restored, Correction correction)
    {
        var blocks = restored.Capture.Blocks;
        var block = Find(blocks, correction.Line);
        return correction.Kind switch
        {
            CorrectionKind.Keep => Keep(restored, Find(read.Blocks, correction.Line)!, block),
            CorrectionKind.Drop => Drop(restored, block!),
            _ => WithBlocks(restored, blocks.Replace(block!, Changed(block!, correction))),
        };
    }

    private static CaptureBlock Changed(CaptureBlock block, Correction correction)
    {
        string text = correction.Text ?? CorrectedText.Of(block)!;
        return correction.Kind switch
        {
            CorrectionKind.Heading => new CaptureHeading(correction.Level ?? UsualLevel, text, CaptureAttributes.None, block.At, block.Lines),
            CorrectionKind.Question => CorrectedText.Replace(block, text)! with { IsSaidToAsk = true },
            CorrectionKind.Answer => Answer(text, block),
            _ => CorrectedText.Replace(block, text)!,
        };
    }

    private static CaptureBlock Answer(string text, CaptureBlock block) => block is CaptureLine
        ? new CaptureLine(AnswerLabel + text, block.At)
        : new CaptureParagraph(AnswerLabel + text, block.At, block.Lines);

    private static RestoredCapture Keep(RestoredCapture restored, CaptureBlock original, CaptureBlock? block)
    {
        var blocks = restored.Capture.Blocks;
        if (block is not null)
            return WithBlocks(restored, blocks.Replace(block, original));
        int lines = Math.Max(1, original.Lines);
        int place = blocks.TakeWhile(other => other.At.Line < original.At.Line).Count();
        bool isOutside(int line) => line < original.At.Line || line >= original.At.Line + lines;
        return WithBlocks(restored, blocks.Insert(place, original)) with
        {
            Furniture = [.. restored.Furniture.Where(furniture => isOutside(furniture.Line))],
            Dropped = [.. restored.Dropped.Where(dropped => isOutside(dropped.Line))],
        };
    }

    private static RestoredCapture Drop(RestoredCapture restored, CaptureBlock block) =>
        WithBlocks(restored, restored.Capture.Blocks.Remove(block)) with
        {
            Furniture =
            [
                .. restored.Furniture.Concat(Enumerable.Range(block.At.Line, Math.Max(1, block.Lines)).Select(line => new FurnitureLine(line, Rule))).OrderBy(line => line.Line),
            ],
            Dropped = [.. restored.Dropped.Append(new DroppedText(Rule, block.At.Line, string.Join('\n', CaptureTexts.Of(block)))).OrderBy(dropped => dropped.Line)],
        };

    private static RestoredCapture WithBlocks(RestoredCapture restored, ImmutableArray<CaptureBlock> blocks) =>
        restored with { Capture = restored.Capture with { Blocks = blocks } };
}
