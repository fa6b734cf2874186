using System.Globalization;
using PackBuilder.Guides.Model;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Guides.Captures;

/// <summary>Every message about reading a source file: codes PB1001 to PB1039 and PB1051 to PB1057.</summary>
internal static class CaptureErrors
{
    public static Diagnostic Empty(string file) =>
        Diagnostic.Error("PB1001", "the file is empty", SourceLocation.OfFile(file),
            "put the text of the guide into it, or remove it from the sources");

    public static Diagnostic Binary(string file, int offset) =>
        Diagnostic.Error("PB1002", $"this is not a text file: there is a NUL byte at byte offset {Number(offset)}",
            SourceLocation.OfFile(file), "save the text as UTF-8, or give the original .docx or .html");

    public static Diagnostic ControlCharacters(string file, int line) =>
        Diagnostic.Error("PB1002", $"this is not a text file: line {Number(line)} holds control characters",
            new SourceLocation(file, line, 1, line, 1), "save the text as UTF-8, or give the original .docx or .html");

    public static Diagnostic Undecodable(string file, int line, int offset) =>
        Diagnostic.Error("PB1003",
            $"the text is not valid UTF-8 or GB18030 at line {Number(line)} (byte offset {Number(offset)})",
            new SourceLocation(file, line, 1, line, 1), "save the file as UTF-8");

    public static Diagnostic UnknownKind(string file, string extension) =>
        Diagnostic.Error("PB1004",
            extension.Length == 0 ? (Message)"the kind of this file is unknown" : $"files of the kind '{extension}' cannot be read",
            SourceLocation.OfFile(file), $"files of these kinds can be read: {CaptureReaders.Extensions}");

    public static Diagnostic TooLarge(string file, long bytes, long limit) =>
        Diagnostic.Error("PB1005",
            $"the file has {Number(bytes / (1024 * 1024))} MB, more than the {Number(limit / (1024 * 1024))} MB that can be read",
            SourceLocation.OfFile(file), "split it into several guides");

    public static Diagnostic CutCharacter(string file, int line) =>
        Diagnostic.Warning("PB1006", "the last character is cut off in the middle and is left out",
            new SourceLocation(file, line, 1, line, 1));

    public static Diagnostic OnlyBlank(string file) =>
        Diagnostic.Error("PB1007", "the file holds only blank lines", SourceLocation.OfFile(file),
            "put the text of the guide into it, or remove it from the sources");

    public static Diagnostic NothingToRead(string file) =>
        Diagnostic.Error("PB1007", "the file holds no text to read, only pictures or what is hidden or printed around each page", SourceLocation.OfFile(file),
            "if its pages are pictures of text, type the text or run text recognition on them first");

    public static Diagnostic TooDeep(string file) =>
        Diagnostic.Error("PB1008", "the parts of this file are nested too deeply to be read", SourceLocation.OfFile(file),
            "bring the nesting down to a few levels");

    public static Diagnostic TooMuchMarkup(string file) =>
        Diagnostic.Error("PB1008", "this page has more elements, or elements nested more deeply, than any page that a person writes", SourceLocation.OfFile(file),
            "save its text alone, or split it into several guides");

    public const string NoContentCode = "PB1009";

    public static Diagnostic NoContent(string file) =>
        Diagnostic.Error(NoContentCode, "the page holds no text of its own, only what a site puts around one", SourceLocation.OfFile(file),
            "save the page again when it is fully loaded, or copy its text into a .txt file");

    public static Diagnostic Unreadable(string file, UnreadableFormat format) =>
        Diagnostic.Error(format.Code, $"this is {format.Name}, which cannot be read", SourceLocation.OfFile(file), format.Help);

    public static Diagnostic OfficePassword(string file) =>
        Diagnostic.Error("PB1023", "this file is protected by a password", SourceLocation.OfFile(file),
            "open it with the password and save it without one");

    public static Diagnostic TextUnderOtherName(string file, string extension) =>
        new("PB1011", Severity.Note, $"this is plain text, although its name ends in {extension}: it is read as text", SourceLocation.OfFile(file));

    public static Diagnostic TextInScripts(string file, int characters) =>
        Diagnostic.Warning("PB1013", $"{Number(characters)} Chinese characters of this page are in its scripts and are not read, more than it shows", SourceLocation.OfFile(file),
            "open the page in a browser, select its text and copy it into a .txt file");

    public static Diagnostic NoPageInside(string file) =>
        Diagnostic.Error("PB1012", "there is no page in this saved web page", SourceLocation.OfFile(file),
            "save the page again, as one file or as HTML alone");

    public static Diagnostic RemotePicture(SourceText text, BlockOrigin at, string address) =>
        Note("PB1051", $"this picture is on the web ('{Shortened(address)}') and is not fetched: only its description is kept, in the ledger", At(text, at),
            "save the picture beside the guide and name the file");

    public static Diagnostic RemotePictures(SourceText text, BlockOrigin at, int count, string address) => count == 1
        ? RemotePicture(text, at, address)
        : Note("PB1051", $"{Number(count)} pictures from here on are on the web (the first is '{Shortened(address)}') and are not fetched: only their descriptions are kept, in the ledger", At(text, at),
            "save the page from a browser with its pictures if they are wanted");

    public static Diagnostic PictureInLine(SourceText text, BlockOrigin at) =>
        Diagnostic.Warning("PB1052", "a picture within a line of text is printed below it", At(text, at), "put it on a line of its own, between empty lines");

    public static Diagnostic PictureByReference(SourceText text, BlockOrigin at) =>
        Diagnostic.Error("PB1053", "pictures by reference are not supported", At(text, at), "write the file after the description: ![what it shows](pictures/desk.png)");

    public static Diagnostic PictureWidth(SourceText text, BlockOrigin at, string width) =>
        Diagnostic.Error("PB1054", $"'{Shortened(width)}' is not a width for a picture", At(text, at),
            $"write a width in mm from {GuidePicture.Narrowest} to {GuidePicture.Widest}: {{width=60mm}}");

    public static Diagnostic BadPictureData(SourceText text, BlockOrigin at) =>
        Diagnostic.Warning("PB1055", "a picture is written into the page itself, and is damaged: only its description is kept, in the ledger", At(text, at),
            "save the page again, or save the picture beside it");

    public static Diagnostic PicturesOutside(string file, int count) =>
        Note("PB1056", count == 1 ? (Message)"a picture of this file is linked, not part of it: only its description is kept, in the ledger"
                : $"{Number(count)} pictures of this file are linked, not part of it: only their descriptions are kept, in the ledger",
            SourceLocation.OfFile(file), "in the program that made it, insert the pictures instead of linking to them");

    public static Diagnostic PicturesTooLarge(string file, int count) =>
        Diagnostic.Warning("PB1057", count == 1 ? (Message)"a picture of this file is larger than one that can be read: only its description is kept, in the ledger"
                : $"{Number(count)} pictures of this file are larger, each or together, than what can be read: only their descriptions are kept, in the ledger",
            SourceLocation.OfFile(file), "make the pictures smaller, or split the file");

    public static Diagnostic NotWord(string file) =>
        Diagnostic.Error("PB1021", "this is not a readable Word file: it is damaged, protected by a password, or of another kind",
            SourceLocation.OfFile(file), "open it in Word and save it again as .docx without a password");

    public static Diagnostic TextLost(string file, int characters, string lost) =>
        Diagnostic.Error("PB1010",
            $"{Number(characters)} characters of this file were not read, among them '{lost}'", SourceLocation.OfFile(file),
            "this is a bug in the reader: please report it with the file; saving the text as .txt or .docx may help in the meantime");

    public static Diagnostic OverBudget(string file, Amount amount) => amount switch
    {
        Amount.Levels => TooDeep(file),
        Amount.Blocks => TooMuch("PB1014", file, $"the file has more than the {Number(ReadingBudget.MostBlocks)} paragraphs, items and tables that one guide can have"),
        Amount.Cells => TooMuch("PB1015", file, $"the file has more than the {Number(ReadingBudget.MostCells)} cells of tables that one guide can have"),
        Amount.Characters => TooMuch("PB1016", file, $"the file has more than the {Number(ReadingBudget.MostCharacters)} characters that one guide can have"),
        Amount.Steps => TooMuch("PB1017", file, "the file has far more elements and marks than a person writes"),
        Amount.Parts => Bomb("PB1018", file, $"the file contains more than {Number(ReadingBudget.MostParts)} parts"),
        Amount.Unpacked => Bomb("PB1025", file, "the file unpacks to far more than a guide can have"),
        _ => throw new ArgumentException($"unknown amount {amount}", nameof(amount)),
    };

    private static Diagnostic TooMuch(string code, string file, Message message) =>
        Diagnostic.Error(code, message, SourceLocation.OfFile(file),
            "split it into several guides");

    private static Diagnostic Note(string code, Message message, SourceLocation at, Message help) => new(code, Severity.Note, message, at) { Help = [help] };

    private static SourceLocation At(SourceText text, BlockOrigin at) => text.Locate(at.Line, at.Column);

    private static string Shortened(string text) => text.Length <= 60 ? text : text[..60] + "…";

    private static Diagnostic Bomb(string code, string file, Message message) =>
        Diagnostic.Error(code, message, SourceLocation.OfFile(file),
            "do not open it if you do not know where it comes from; else split it or save its text alone");

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
