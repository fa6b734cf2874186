using System.Collections.Immutable;
using Markdig.Syntax;
using PackBuilder.Documents.Model;
using PackBuilder.Documents.Reading.Inlines;
using PackBuilder.Documents.Reading.Syntax;

namespace PackBuilder.Documents.Reading.Blocks;

/// <summary>Reads a dialogue: paragraphs <c>名字：话</c>, one a turn.</summary>
internal sealed class DialogueReader(ReadingContext context, InlineReader inlines)
{
    private const int LongestName = 24;

    private const string OurNames = "客服 学员 应聘者 Agent Candidate You";

    public Dialogue Read(FenceBlock fence, FenceHead head)
    {
        head.Attributes.RefuseUnknown("#id", "ours");
        var ours = head.Attributes.Text("ours", OurNames).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (fence.Count == 0)
            context.Report(DocumentErrors.MustNotBeEmpty(head.Word, head.At));

        var turns = ImmutableArray.CreateBuilder<DialogueTurn>();
        foreach (var block in fence)
        {
            if (block is not ParagraphBlock paragraph)
                context.Report(DocumentErrors.NotHere("this", "a dialogue", context.At(block), "write paragraphs 名字：话, one a turn"));
            else if (ReadTurn(paragraph, ours) is { } turn)
                turns.Add(turn);
        }

        return new Dialogue(turns.ToImmutable());
    }

    private DialogueTurn? ReadTurn(ParagraphBlock paragraph, string[] ours)
    {
        var read = inlines.Read(paragraph);
        string text = read is [TextRun first, ..] ? first.Text : "";
        int colon = text.AsSpan().IndexOfAny('：', ':');
        string speaker = colon > 0 ? text[..colon].Trim() : "";
        if (speaker.Length is 0 or > LongestName)
        {
            context.Report(DocumentErrors.TurnWithoutSpeaker(context.At(paragraph)));
            return null;
        }

        string rest = text[(colon + 1)..].TrimStart();
        var said = rest.Length == 0 ? read.RemoveAt(0) : read.SetItem(0, new TextRun(rest));
        if (said.IsEmpty)
            context.Report(DocumentErrors.MustNotBeEmpty("turn", context.At(paragraph)));
        return new DialogueTurn(speaker, ours.Contains(speaker), said);
    }
}
