using System.Globalization;
using PackBuilder.Documents.Model;
using PackBuilder.Documents.Pictures;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Measures;
using PackBuilder.Text.Source;
using PackBuilder.Typesetting.Lines;

namespace PackBuilder.Typesetting;

/// <summary>Every message about setting a document: codes PB5011 to PB5034.</summary>
internal static class TypesettingErrors
{
    private const string OtherFont = "write another character, or add a font that has it to the fallback of the family in fonts.yaml";

    public static Diagnostic Of(CharacterProblem problem, Document document, Block? block) => (problem.Kind switch
    {
        CharacterProblemKind.Missing => MissingGlyph(document, block, problem.CodePoint),
        CharacterProblemKind.NotJoined => NotJoined(document, block, problem.Text),
        CharacterProblemKind.Replaced => Replaced(document, block, problem.CodePoint),
        CharacterProblemKind.Light => Light(document, block, problem.CodePoint),
        CharacterProblemKind.RightToLeft => RightToLeft(document, block, problem.CodePoint),
        _ => throw new UnknownKindException(problem.Kind),
    }) with
    {
        Character = problem.CodePoint,
    };

    private static Diagnostic MissingGlyph(Document document, Block? block, int codePoint) =>
        Diagnostic.Error("PB5011",
            $"no font has the character '{Show(codePoint)}' (U+{Number(codePoint)}){In(block)}",
            At(document, block),
            OtherFont);

    private static Diagnostic NotJoined(Document document, Block? block, string picture) =>
        Diagnostic.Error("PB5031",
            $"no font has '{picture}', one picture made of {JoinedCharacters.CodePointsOf(picture).Length.ToString(CultureInfo.InvariantCulture)} characters{In(block)}",
            At(document, block),
            "write a picture of one character, or words");

    private static Diagnostic Replaced(Document document, Block? block, int codePoint) =>
        Diagnostic.Warning("PB5032",
            $"no font has the character '{Show(codePoint)}' (U+{Number(codePoint)}){In(block)}: 〓 is printed for it",
            At(document, block),
            OtherFont);

    private static Diagnostic Light(Document document, Block? block, int codePoint) =>
        Diagnostic.Warning("PB5033",
            $"no bold font has the character '{Show(codePoint)}' (U+{Number(codePoint)}){In(block)}: it is printed light among bold ones",
            At(document, block),
            "add a bold font that has it to the fallback of the family in fonts.yaml, or do not set it bold");

    private static Diagnostic RightToLeft(Document document, Block? block, int codePoint) =>
        Diagnostic.Error("PB5034",
            $"'{Show(codePoint)}' (U+{Number(codePoint)}){In(block)} belongs to a script that runs from right to left, which cannot be set",
            At(document, block),
            "write the words in another script, or put them into a picture");

    public static Diagnostic UnknownFamily(Document document, string design, string family, IReadOnlyCollection<string> families) =>
        Diagnostic.Error("PB5012", $"the design '{design}' asks for the font family '{family}', which does not exist",
            SourceLocation.OfFile(document.Name), Suggestion.Help(family, families));

    public static Diagnostic TooDeep(Document document, Block? block) =>
        Diagnostic.Error("PB5013", $"blocks are nested too deeply here{In(block)}", At(document, block),
            "take some of the boxes or lists apart");

    public static Diagnostic TooManyPages(Document document, int limit) =>
        Diagnostic.Error("PB5014", $"the document has more than {limit.ToString(CultureInfo.InvariantCulture)} pages",
            SourceLocation.OfFile(document.Name), "divide it into several packs");

    public static Diagnostic UnknownTarget(Document document, Block? block, string target) =>
        Diagnostic.Warning("PB5015", $"a link{In(block)} points to '{target}', which is not in this document", At(document, block),
            "give the heading that is meant this id, or correct the link");

    public static Diagnostic NoPicture(Document document, Block? block, string file) =>
        Diagnostic.Error("PB5025", $"the picture '{file}'{In(block)} was not read", At(document, block), "find the pictures of a document before it is set");

    public static Diagnostic CoarsePicture(Document document, Block? block, string file, FigureSize size, int pixels) =>
        Diagnostic.Warning("PB5018", $"the picture '{file}' has {pixels * 72 / size.Width:0} pixels an inch where it is printed {Mm.OfPoints(size.Width).Count:0} mm wide",
            At(document, block), $"print it at most {Math.Floor(pixels * 25.4 / FigureSize.LeastDotsPerInch):0} mm wide, or take one of at least {Math.Ceiling(size.Width * FigureSize.LeastDotsPerInch / 72):0} pixels across");

    public static Diagnostic NoteWithoutFoot(Document document, string id) =>
        Diagnostic.Error("PB5019", $"the note '{id}' is in a place that cannot have footnotes", SourceLocation.OfFile(document.Name), "refer to it from running text, not from columns or from a card to cut out");

    public static Diagnostic TooManyNotes(Document document, string id, int most) =>
        Diagnostic.Error("PB5020", $"the note '{id}' is one too many: a page has room for {most}", SourceLocation.OfFile(document.Name), "put some of them into the text");

    public static Diagnostic Unsettled(Document document) =>
        Diagnostic.Warning("PB5016", "a page number in the text moves the very page it names, so it may be wrong by one",
            SourceLocation.OfFile(document.Name), "name the heading or the table without its page");

    public static Diagnostic ForcedBreak(Document document, Block? block, ForcedBreak forced) =>
        Diagnostic.Warning("PB5017",
            $"a line{In(block)} had to end between '{forced.Before}' and '{forced.After}', where none should: there is no other place for a break",
            At(document, block), "shorten the word or the row of marks there, or give it a wider column");

    public static Diagnostic CardTooFull(Document document, FlashCard card, Message side, double size) =>
        Diagnostic.Error("PB5021",
            $"the {side} of the card{Called(card)} does not fit, even at {size:0.#} pt",
            card.Line > 0 ? new SourceLocation(document.Name, card.Line, 1, card.Line, 2) : SourceLocation.OfFile(document.Name),
            "shorten it, divide it into two cards, or put 8 cards on a page instead of 10");

    public static Diagnostic CardSmall(Document document, FlashCard card, Message side, double size, double body) =>
        Diagnostic.Warning("PB5026",
            $"the {side} of the card{Called(card)} is set at {size:0.#} pt, small for a design of {body:0.#} pt",
            card.Line > 0 ? new SourceLocation(document.Name, card.Line, 1, card.Line, 2) : SourceLocation.OfFile(document.Name),
            "shorten it, or divide it into two cards");

    public static Diagnostic CardsInside(Document document, Block? block) =>
        Diagnostic.Error("PB5022", $"cards take whole sheets and cannot be inside another block{In(block)}", At(document, block),
            "move them out of there");

    public static Diagnostic CoverTooFull(Document document) =>
        Diagnostic.Error("PB5023", "the title and lines of the cover do not fit on its page", SourceLocation.OfFile(document.Name),
            "shorten them, or use larger paper");

    public static Diagnostic TableAsList(Document document, Block? block, int columns) =>
        new("PB5030", Severity.Note, $"the table of {columns.ToString(CultureInfo.InvariantCulture)} columns{In(block)} has no room on this page and is set row by row as a list", At(document, block))
        {
            Help = ["use fewer columns, or a design with larger paper or smaller type"],
        };

    public static Diagnostic RowTooHigh(Document document, Block? block) =>
        Diagnostic.Error("PB5024", $"a row of the grid{In(block)} is higher than a page", At(document, block), "shorten its label, or use larger paper");

    private static string Called(FlashCard card) =>
        card.Number.Length > 0 ? $" {card.Number}" : card.Id is { } id ? $" '{id}'" : "";

    private static string Number(int codePoint) => codePoint.ToString("X4", CultureInfo.InvariantCulture);

    private static string Show(int codePoint) => codePoint is < 0x20 or >= 0xD800 and < 0xE000 ? "?" : char.ConvertFromUtf32(codePoint);

    private static string In(Block? block) => block?.Id is { } id ? $" in the block '{id}'" : "";

    private static SourceLocation At(Document document, Block? block) =>
        block is { Line: > 0 } ? new SourceLocation(document.Name, block.Line, 1, block.Line, 2) : SourceLocation.OfFile(document.Name);
}
