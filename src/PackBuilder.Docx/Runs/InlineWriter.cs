using System.Collections.Immutable;
using System.Text;
using PackBuilder.Documents.Model;
using PackBuilder.Docx.Composing;
using PackBuilder.Docx.Markup;
using PackBuilder.Docx.Styles;
using PackBuilder.Text.Source;

namespace PackBuilder.Docx.Runs;

/// <summary>Writes the inlines of a paragraph as runs and links.</summary>
internal sealed class InlineWriter(Composition composition)
{
    // No-break spaces are a quarter em wide in the Latin fonts we name.
    private const int BlanksPerEm = 4;

    // The default tab stops of our settings.
    private const double EmsPerTab = 2;

    /// <param name="look">Of all of it.</param>
    public void Write(ImmutableArray<Inline> inlines, XmlBuffer xml, CharacterLook look = CharacterLook.None)
    {
        var pieces = Tidy(ReferencePieces.Resolve(PieceCollector.Collect(inlines, composition.Styled, look), composition));
        var marks = MarkContext.Resolve(TextOf(pieces));
        int at = 0;
        int link = 0;
        foreach (var piece in pieces)
        {
            if (piece.Link != link)
            {
                if (link != 0)
                    xml.End();
                link = piece.Link;
                if (link != 0)
                    StartLink(xml, piece.Target!);
            }

            int length = piece.Kind == PieceKind.Text ? piece.Text.Length : 1;
            Write(xml, piece, marks.AsMemory(at, length), ReferenceEquals(piece, pieces[^1]));
            at += length;
        }

        if (link != 0)
            xml.End();
    }

    private static List<InlinePiece> Tidy(List<InlinePiece> pieces)
    {
        var tidy = new List<InlinePiece>(pieces.Count);
        for (int i = 0; i < pieces.Count; i++)
        {
            var piece = pieces[i];
            if (piece.Kind == PieceKind.Text && !piece.Look.HasFlag(CharacterLook.Code))
            {
                int before = i > 0 && pieces[i - 1].Text is { Length: > 0 } left ? left[^1] : 0;
                int after = i + 1 < pieces.Count && pieces[i + 1].Text is { Length: > 0 } right ? right[0] : 0;
                string text = SpaceRules.Apply(piece.Text, before, after);
                if (text.Length != piece.Text.Length)
                    piece = piece with { Text = text };
            }

            if (piece.Kind != PieceKind.Text || piece.Text.Length > 0)
                tidy.Add(piece);
        }

        return tidy;
    }

    private static string TextOf(List<InlinePiece> pieces)
    {
        if (pieces is [{ Kind: PieceKind.Text } only])
            return only.Text;
        var text = new StringBuilder();
        foreach (var piece in pieces)
        {
            if (piece.Kind == PieceKind.Text)
                text.Append(piece.Text);
            else
                text.Append(MarkContext.Object);
        }

        return text.ToString();
    }

    private void Write(XmlBuffer xml, InlinePiece piece, ReadOnlyMemory<bool?> marks, bool isLast)
    {
        if (piece.Field is not null)
            xml.BeginField(piece.Field);
        WriteContent(xml, piece, marks, isLast);
        if (piece.Field is not null)
            xml.EndField();
    }

    private void WriteContent(XmlBuffer xml, InlinePiece piece, ReadOnlyMemory<bool?> marks, bool isLast)
    {
        switch (piece.Kind)
        {
            case PieceKind.Text:
                foreach (var segment in Segmenter.Cut(piece.Text, piece.Look, marks))
                    PlainRuns.Write(xml, segment, composition.Styles.Character(segment.Look));
                break;
            case PieceKind.Note:
                WriteNote(xml, piece.Note!);
                break;
            case PieceKind.LineBreak:
                PlainRuns.WriteLineBreak(xml);
                break;
            case PieceKind.Gap:
                WriteGap(xml, piece.Width, isLast);
                break;
            default:
                CheckBoxes.Write(xml, piece.Ticked, composition.Words.Box);
                break;
        }
    }

    // Spaces at the end of a line are not underlined everywhere; tabs are.
    private static void WriteGap(XmlBuffer xml, double width, bool isLast)
    {
        if (!isLast)
        {
            xml.StyledRun(StyleId.FillIn, new string('\u00A0', Math.Max(1, (int)Math.Round(width * BlanksPerEm))));
            return;
        }

        xml.Start("w:r"u8);
        xml.RunStyle(StyleId.FillIn);
        for (int i = 0; i < Math.Max(1, (int)Math.Round(width / EmsPerTab)); i++)
            xml.Empty("w:tab"u8);
        xml.End();
    }

    private void WriteNote(XmlBuffer xml, Footnote note)
    {
        composition.Notes.Add(note.Inlines);
        composition.Styles.Use(StyleId.FootnoteText);
        composition.Styles.Use(StyleId.FootnoteReference);
        xml.Start("w:r"u8);
        xml.RunStyle(StyleId.FootnoteReference);
        xml.Start("w:footnoteReference"u8);
        xml.Attribute("w:id"u8, composition.Notes.Count);
        xml.End();
        xml.End();
    }

    private void StartLink(XmlBuffer xml, string target)
    {
        xml.Start("w:hyperlink"u8);
        xml.Attribute("w:history"u8, "true"u8);
        if (target.StartsWith('#'))
            xml.Attribute("w:anchor"u8, composition.Bookmarks.Of(target[1..]));
        else
            xml.Attribute("r:id"u8, composition.Links.IdOf(target));
    }
}

/// <summary>Puts cross references into words: fields that Word can update, filled with what they say now.</summary>
file static class ReferencePieces
{
    public static List<InlinePiece> Resolve(List<InlinePiece> pieces, Composition composition) =>
        pieces.Exists(piece => piece.Kind == PieceKind.Reference) ? [.. pieces.SelectMany(piece => Resolve(piece, composition))] : pieces;

    private static IEnumerable<InlinePiece> Resolve(InlinePiece piece, Composition composition)
    {
        if (piece.Reference is not { } reference)
            return [piece];
        return reference.Kind == ReferenceKind.Page ? PageOf(piece, reference.Id, composition) : NameOf(piece, reference, composition);
    }

    private static IEnumerable<InlinePiece> PageOf(InlinePiece piece, string id, Composition composition)
    {
        if (!composition.Options.Pages.OfId.TryGetValue(id, out string? page))
        {
            composition.Diagnostics.Add(DocxErrors.NoPageForReference(id, SourceLocation.OfFile(composition.Document.Name)));
            return [];
        }

        return [AsText(piece, page) with { Field = $@" PAGEREF {composition.Bookmarks.Of(id)} \h " }];
    }

    private static IEnumerable<InlinePiece> NameOf(InlinePiece piece, Reference reference, Composition composition)
    {
        string id = reference.Id;
        if (composition.Names.Find(id) is not { } name)
            return [];
        string bookmark = composition.Bookmarks.OfLabel(id);
        // A number that the word processor counts is not in the text that the bookmark encloses.
        var counted = composition.CountedOf(id);
        string number = counted?.Text ?? "";
        var counts = AsText(piece, counted?.Instance is null ? "" : number) with { Field = $@" REF {bookmark} \n \h " };
        var label = AsText(piece, name.Label[number.Length..]) with { Field = $@" REF {bookmark} \h " };
        bool isAlone = reference.Kind == ReferenceKind.Number;
        var first = new[] { AsText(piece, isAlone ? "" : name.Before), counts, label, AsText(piece, isAlone ? "" : name.After) }.Where(part => part.Text.Length > 0);
        if (name.Second is not { } other || isAlone && !name.HasSecondLabel)
            return first;
        InlinePiece[] second = name.HasSecondLabel ? [AsText(piece, " "), AsText(piece, other.Label) with { Field = $@" REF {composition.Bookmarks.OfLabel(id, isSecond: true)} \h " }]
            : [AsText(piece, " " + other.Before), counts, label, AsText(piece, other.After)];
        return first.Concat(second.Where(part => part.Text.Length > 0));
    }

    private static InlinePiece AsText(InlinePiece piece, string text) => piece with { Kind = PieceKind.Text, Text = text, Reference = null };
}
