using PackBuilder.Documents.Model;
using PackBuilder.Docx.Composing;
using PackBuilder.Text.Source;

namespace PackBuilder.Docx.Runs;

/// <summary>Puts cross references into words: fields that Word can update, filled with what they say now.</summary>
internal static class ReferencePieces
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
        return new[] { AsText(piece, isAlone ? "" : name.Before), counts, label, AsText(piece, isAlone ? "" : name.After) }.Where(part => part.Text.Length > 0);
    }

    private static InlinePiece AsText(InlinePiece piece, string text) => piece with { Kind = PieceKind.Text, Text = text, Reference = null };
}
