using System.Collections.Immutable;
using PackBuilder.Documents.Model;
using PackBuilder.Docx.Composing;
using PackBuilder.Docx.Runs;
using PackBuilder.Docx.Styles;
using PackBuilder.Looks;

namespace PackBuilder.Docx.Body;

/// <summary>Writes what is set apart as a whole: boxes, dialogues, translations.</summary>
internal sealed class BoxWriter(Composition composition, BodyStream stream, InlineWriter inlines, BlockWriter blocks)
{
    // An em space between a label and the text that goes on after it.
    private const string LabelGap = "\u3000";

    /// <param name="around">The box that it stands in.</param>
    public void Write(BoxedBlock block, Box around)
    {
        var look = BoxedLook.Of(block, composition.Words);
        var box = stream.Apart(Box.Of(look).In(around));
        Group(block.Blocks, box, () =>
        {
            Block? before = null;
            foreach (var part in look.Parts)
            {
                var content = before is null && look.Label.Length > 0 ? WriteLabel(block.Id, look, part.Blocks, box, ref before) : part.Blocks;
                // What stands at an edge is told apart by that.
                blocks.Write(content, box, RoleOf(part.Place), before: part.Place == PartPlace.Body ? before : null);
                before = part.Blocks.LastOrDefault() ?? before;
            }
        });
        stream.EndBox();
    }

    // Returns what is left to write after the label and the paragraph that runs on from it.
    private ImmutableArray<Block> WriteLabel(string? id, BoxedLook look, ImmutableArray<Block> content, Box box, ref Block? before)
    {
        var line = stream.Add(TextRole.Text, box).Content;
        LabelWriter.Write(id, line, composition, () => PlainRuns.Write(line, look.Label, look.Box.Colour == LookColour.Caution ? StyleId.LabelCaution : StyleId.Label));
        if (content is not [Paragraph { Id: null } paragraph, ..])
            return content;
        PlainRuns.Write(line, LabelGap);
        inlines.Write(paragraph.Inlines, line);
        before = paragraph;
        return content.RemoveAt(0);
    }

    private static TextRole RoleOf(PartPlace place) => place switch
    {
        PartPlace.Body => TextRole.Text,
        PartPlace.Start => TextRole.Text with { IsFlush = true },
        PartPlace.End => TextRole.Text with { IsFlush = true, IsAtEnd = true },
        _ => throw new UnknownKindException(place),
    };

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
    /// One under the other: side by side would take a table for layout, which screen readers read across. So stands, too, what faces each other in
    /// a chapter that also has sheets of cards.
    /// </summary>
    public void Write(BilingualPair pair, Box box)
    {
        blocks.Write(pair.Zh, box);
        var second = box == Box.None ? Box.Translation : box;
        if (pair.Layout == PairLayout.Facing)
            composition.Opposite(FacingLook.SecondLanguage, () => blocks.Write(pair.En, second));
        else
            blocks.Write(pair.En, second);
    }
}
