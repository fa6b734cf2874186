using PackBuilder.Guides.Captures.Word.Inline;
using PackBuilder.Guides.Captures.Word.Package;

namespace PackBuilder.Guides.Captures.Word;

/// <summary>All stories of a document: its body with the notes in it, then what is printed around it on each page.</summary>
internal static class DocxStories
{
    private static readonly string[] PrintedAround = ["header", "footer"];

    public static IEnumerable<CaptureBlock> Read(DocxScope scope, DocxPart main)
    {
        var notes = new DocxNotes(scope, main);
        var body = BlocksOf(scope, main, notes);
        var around = PrintedAround.SelectMany(kind => Around(scope, main, kind, notes)).ToList();
        return OwnLanguages.Part([.. DocxHeadings.Settle([.. body, .. around, .. notes.Rest(), .. NotShown(scope, main), .. Unread(scope, main)])]);
    }

    private static List<CaptureBlock> BlocksOf(DocxScope scope, DocxPart part, DocxNotes notes)
    {
        using var xml = scope.Package.Open(part);
        return xml.ReadToRoot() ? new DocxBlocks(scope, notes).Within(xml, null) : [];
    }

    private static IEnumerable<CaptureBlock> Around(DocxScope scope, DocxPart main, string kind, DocxNotes notes)
    {
        foreach (var part in scope.Package.AllRelated(main, kind))
        {
            var blocks = BlocksOf(scope, part, notes);
            string text = string.Join('\n', blocks.SelectMany(Unplaced.Lines).Where(line => line.Length > 0));
            if (text.Length > 0)
                yield return Unplaced.LeftOut(kind, text) with { MadeUp = string.Concat(blocks.Select(Unplaced.MadeUp)) };
            foreach (var block in blocks.Where(Unplaced.IsBeside))
            {
                // A logo at the head of each page.
                if (block is not CapturePicture picture)
                    yield return block;
                else if (picture.Alternative.Length > 0)
                    yield return Unplaced.LeftOut("picture", picture.Alternative);
            }
        }
    }

    // A diagram that was taken out of the text and is still in the file.
    private static IEnumerable<CaptureBlock> NotShown(DocxScope scope, DocxPart main) =>
        DrawnTexts.PartsOf(scope.Package, main)
            .Where(part => !scope.Shown.Contains(part.Name))
            .SelectMany(part => DrawnTexts.Of(scope.Package, part))
            .Select(text => Unplaced.LeftOut("unused-drawing", text));

    private static IEnumerable<CaptureBlock> Unread(DocxScope scope, DocxPart main) =>
        scope.Package.Others(main).Select(scope.Package.TextOf).Where(text => text.Length > 0).Select(text => Unplaced.LeftOut("unread-part", text));
}
