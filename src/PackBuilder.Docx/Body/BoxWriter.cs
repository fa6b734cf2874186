using System.Collections.Immutable;
using PackBuilder.Documents.Model;
using PackBuilder.Docx.Composing;
using PackBuilder.Docx.Runs;
using PackBuilder.Docx.Styles;
using PackBuilder.Looks;

namespace PackBuilder.Docx.Body;

/// <summary>Writes what is set apart as a whole: callouts, letters, dialogues, translations.</summary>
internal sealed class BoxWriter(Composition composition, BodyStream stream, InlineWriter inlines, BlockWriter blocks)
{
    // An em space between a label and the text that goes on behind it.
    private const string LabelGap = "\u3000";

    /// <param name="around">The box that it stands in.</param>
    public void Write(Callout callout, Box around)
    {
        var (usual, label) = callout.Kind switch
        {
            CalloutKind.Warning => (Box.Warning, StyleId.LabelCaution),
            CalloutKind.Note => (Box.Note, StyleId.Label),
            _ => (Box.Tip, StyleId.Label),
        };
        var box = stream.Apart(usual.In(around));
        Group(callout.Blocks, box, () => Write(callout, box, label));
        stream.EndBox();
    }

    private void Write(Callout callout, Box box, string label)
    {
        var first = stream.Add(TextRole.Text, box).Content;
        LabelWriter.Write(callout.Id, first, composition, () => PlainRuns.Write(first, composition.Words.TitleOf(callout), label));
        var content = callout.Blocks;
        Block? before = null;
        if (content is [Paragraph { Id: null } paragraph, ..])
        {
            PlainRuns.Write(first, LabelGap);
            inlines.Write(paragraph.Inlines, first);
            content = content.RemoveAt(0);
            before = paragraph;
        }

        blocks.Write(content, box, 0, before);
    }

    /// <param name="around">The box that it stands in.</param>
    public void Write(Letter letter, Box around)
    {
        var box = stream.Apart(Box.Letter.In(around));
        var parts = LetterLook.Of(letter);
        Group(letter.Blocks, box, () =>
        {
            blocks.Write(parts.Greeting, box, TextRole.Text with { IsFlush = true });
            blocks.Write(parts.Body, box, before: parts.Greeting.LastOrDefault());
            blocks.Write(parts.Signature, box, TextRole.Text with { IsFlush = true, IsAtEnd = true });
        });
        stream.EndBox();
    }

    // A short box stays whole.
    private void Group(ImmutableArray<Block> content, Box box, Action write)
    {
        bool isShort = DocxKeepRules.IsShort(content, box, composition.Theme);
        stream.StartBox();
        if (isShort)
            stream.StartGroup();
        write();
        if (isShort)
            stream.EndGroup();
    }

    /// <param name="around">The box that it stands in.</param>
    public void Write(Dialogue dialogue, Box around)
    {
        var role = TextRole.Turn((int)DialogueLook.ColumnOf(dialogue, composition.Words).Count);
        var box = stream.Apart(Box.Dialogue.In(around));
        stream.StartBox();
        foreach (var turn in dialogue.Turns)
        {
            var xml = stream.Add(role, box).Content;
            if (turn.Speaker.Length > 0)
            {
                PlainRuns.Write(xml, turn.Speaker + composition.Words.Colon, turn.IsOurs ? StyleId.SpeakerOurs : StyleId.Speaker);
                xml.Tab();
            }

            inlines.Write(turn.Inlines, xml);
        }

        stream.EndBox();
    }

    /// <summary>
    /// One under the other, also what faces each other in print: side by side would take a table for layout, which screen readers
    /// read across, and text cannot flow over every other page.
    /// </summary>
    public void Write(BilingualPair pair, Box box)
    {
        blocks.Write(pair.Zh, box);
        var second = box == Box.None ? Box.Translation : box;
        if (pair.Layout == PairLayout.Facing)
            composition.WithLanguage("en", () => blocks.Write(pair.En, second));
        else
            blocks.Write(pair.En, second);
    }
}
