using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Docx;

/// <summary>Every message about writing DOCX: codes PB7001 to PB7099.</summary>
internal static class DocxErrors
{
    public static Diagnostic UnknownFamily(string family, string design, IReadOnlyCollection<string> known) =>
        Diagnostic.Warning("PB7001", $"the design '{design}' names the font family '{family}', for which no Word font is known; 宋体 is used instead", null,
            Suggestion.Help(family, known));

    public static Diagnostic NoPageNumber(string heading, SourceLocation? at) =>
        Diagnostic.Warning("PB7002", $"the contents have no page number for '{heading}'", at, "give the page numbers of the typeset document");

    public static Diagnostic NoPageForReference(string id, SourceLocation? at) =>
        Diagnostic.Warning("PB7004", $"a reference has no page number for '{id}'", at, "give the page numbers of the typeset document");

    public static Diagnostic NoPicture(string file, SourceLocation? at) =>
        Diagnostic.Error("PB7005", $"the picture '{file}' was not read", at, "find the pictures of a document before it is written");

    public static Diagnostic TooDeep(SourceLocation? at) =>
        Diagnostic.Error("PB7003", "the nesting is too deep", at, "take inner blocks out of the outer ones");

    public static Diagnostic LockedReference(string file, SourceLocation? at) =>
        Diagnostic.Error("PB7010", $"the reference document '{file}' has a password or is in the old .doc format", at,
            "open it and save it as .docx without a password");

    public static Diagnostic BrokenReference(string file, Message reason, SourceLocation? at) =>
        Diagnostic.Error("PB7011", $"the reference document '{file}' cannot be used: {reason}", at,
            "open it in Word, WPS or LibreOffice and save it as .docx again");

    public static Diagnostic LargeReference(string file, int bytes, SourceLocation? at) =>
        Diagnostic.Error("PB7012", $"the reference document '{file}' unpacks to more than {bytes >> 20} MB", at,
            "remove large pictures from it; only its styles, headers and footers are used");

    public static Diagnostic ActiveReference(string file, Message what, SourceLocation? at) =>
        Diagnostic.Error("PB7013", $"the reference document '{file}' has {what}", at,
            "save it as .docx without them: packs must open without a warning");

    public static Diagnostic NoPageField(string file, SourceLocation? at) =>
        Diagnostic.Warning("PB7014", $"no header or footer of the reference document '{file}' has a page number", at,
            "insert one (the field PAGE): the contents name pages by it");

    public static Diagnostic HouseNumbersHeadings(string levels, SourceLocation at) => Note("PB7015", $"the headings of level {levels} have numbers of their own", at,
        "ours yield: chapters are numbered as the house does it, and the contents show that once they are updated");

    public static Diagnostic HouseHides(string style, SourceLocation at) => Note("PB7016", $"the style '{style}' hides its text", at,
        "the text is shown all the same; take the hidden attribute out of the style to have it look as the house wants");

    public static Diagnostic HouseIndentsNormal(SourceLocation at) => Note("PB7017", "the normal style (正文) indents first lines", at,
        "the styles that are added for tables, questions and boxes take that back; running text keeps it");

    public static Diagnostic HouseLetsGo(string style, SourceLocation at) => Note("PB7018", $"the style '{style}' does not keep with what follows", at,
        "each such paragraph is kept with the next one, so that none ends a page");

    public static Diagnostic HouseLacks(string styles, SourceLocation at) => Note("PB7019", $"there is no style for: {styles}", at,
        "ours are added, in the sizes and the colour of the house");

    private static Diagnostic Note(string code, Message message, SourceLocation at, Message help) => new(code, Severity.Note, message, at) { Help = [help] };
}
