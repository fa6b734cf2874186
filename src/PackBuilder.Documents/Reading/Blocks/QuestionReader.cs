using System.Collections.Immutable;
using PackBuilder.Documents.Model;
using PackBuilder.Documents.Reading.Syntax;

namespace PackBuilder.Documents.Reading.Blocks;

/// <summary>Reads a question: the prompt, its options if any, then its parts.</summary>
internal sealed class QuestionReader(ReadingContext context, BlockReader blocks)
{
    public QuestionCard Read(FenceBlock fence, FenceHead head)
    {
        head.Attributes.RefuseUnknown("#id", "number", "remark");
        var prompt = fence.TakeWhile(block => !IsFence(block, "part") && !IsFence(block, "options")).ToList();
        if (prompt.Count == 0)
            context.Report(DocumentErrors.NoPrompt(head.At));
        var promptBlocks = blocks.Read(prompt, Place.Container, "a prompt");

        var options = fence.Skip(prompt.Count).TakeWhile(block => IsFence(block, "options")).ToList();
        var choices = blocks.Read(options, Place.Container, "a question").OfType<ChoiceList>();

        var parts = ImmutableArray.CreateBuilder<CardPart>();
        foreach (var block in fence.Skip(prompt.Count + options.Count))
        {
            if (block is FenceBlock part && IsFence(part, "part"))
                parts.Add(ReadPart(part));
            else
                context.Report(DocumentErrors.AfterParts(context.At(block)));
        }

        string remark = head.Attributes.Text("remark");
        return new QuestionCard(
            head.Attributes.Text("number"),
            promptBlocks,
            remark.Length == 0 ? [] : [new TextRun(remark)],
            parts.ToImmutable())
        {
            Choices = [.. choices],
        };
    }

    private bool IsFence(Markdig.Syntax.Block block, string word) =>
        block is FenceBlock fence
        && context.Source.Content.AsSpan(fence.Info.Start, fence.Info.Length) is var info
        && info.StartsWith(word, StringComparison.Ordinal)
        && (info.Length == word.Length || info[word.Length] is ' ' or '\t' or '{');

    private CardPart ReadPart(FenceBlock fence)
    {
        var head = FenceHead.Read(context, fence);
        head.Attributes.RefuseUnknown("label", "tone");
        if (!fence.FoundEnd)
            context.Report(DocumentErrors.NeverClosed(head.Word, fence.Colons, head.At));
        if (fence.Count == 0)
            context.Report(DocumentErrors.MustNotBeEmpty(head.Word, head.At));
        var tone = head.Attributes.Choice("tone",
            ("plain", CardTone.Plain), ("sample", CardTone.Sample), ("caution", CardTone.Caution), ("write", CardTone.Write));
        return new CardPart(tone, head.Attributes.Text("label"), blocks.Read(fence, Place.Container, "a part"));
    }
}
