using System.Globalization;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Guides.Captures.Markdown;

/// <summary>Every message about Markdown that guides do not have, or have in another form: codes PB1060 to PB1079.</summary>
internal static class MarkdownErrors
{
    private const string FixHelp = "'packbuilder check --fix' fixes it";

    public static Diagnostic OpenFrontMatter(SourceLocation at, int end) =>
        Diagnostic.Error("PB1060", "the front matter that starts here has no end", at,
            $"write a line --- before line {Number(end)}; {(Message)FixHelp}");

    public static Diagnostic UnreadFrontMatter(SourceLocation at) =>
        Diagnostic.Warning("PB1061", "this front matter cannot be read and is left out", at, "write it as YAML between two lines ---");

    public static Diagnostic Attributes(SourceLocation at, string written) =>
        Diagnostic.Error("PB1062", $"the attributes '{written}' cannot be read", at, "write {#id key=value key=\"two words\"} at the end of a heading");

    public static Diagnostic MisplacedAttributes(SourceLocation at, string written) =>
        Diagnostic.Error("PB1063", $"attributes such as '{written}' belong at the end of a heading", at, "take them out here, or put them after the heading above");

    public static Diagnostic Slip(SourceLocation at, string written, string meant) =>
        Diagnostic.Warning("PB1064", $"'{written}' is read as '{meant}'", at, FixHelp);

    public static Diagnostic ExpandedLater(SourceLocation at, string written) =>
        Diagnostic.Warning("PB1065", $"'{written}' is filled in by another program; here it is printed as it stands", at, "a slot is written [公司名称]; otherwise write the words themselves");

    public static Diagnostic SiteCommand(SourceLocation at, string written) =>
        Diagnostic.Warning("PB1065", $"'{written}' is for the program that makes a site, and is left out", at);

    public static Diagnostic StruckOut(SourceLocation at, string words) =>
        Diagnostic.Warning("PB1066", $"'{words}' is struck out and is left out", at, "delete it, or remove the marks around it");

    public static Diagnostic Formula(SourceLocation at, string written) =>
        Diagnostic.Error("PB1067", $"the formula '{written}' cannot be typeset", at, "say it in words and signs, such as 接通率 = 接起数 ÷ 来电数");

    public static Diagnostic LocalLink(SourceLocation at, string target) =>
        Diagnostic.Warning("PB1068", $"the link to '{target}' leads nowhere in print; its words stay", at, "give the whole address with https://, or say in words where to look");

    public static Diagnostic UnknownReference(SourceLocation at, string written) =>
        Diagnostic.Error("PB1069", $"'{written}' refers to something that this file does not have", at, $"add a line {written}: … at the end of the file, or take it out");

    public static Diagnostic UnusedNote(SourceLocation at, string id) =>
        Diagnostic.Warning("PB1070", $"nothing refers to the note '{id}', which stays as a paragraph", at, $"put [^{id}] where it belongs");

    public static Diagnostic UnknownContainer(SourceLocation at, string word) =>
        Diagnostic.Warning("PB1071", $"there is no box of the kind '{word}'; its content is read as plain text", at, "available: tip, info, note, warning, danger, details");

    public static Diagnostic PictureInLine(SourceLocation at) =>
        Diagnostic.Warning("PB1072", "a picture written as HTML is left out", at, "write ![what it shows](file) on a line of its own");

    public static Diagnostic LeftOutElement(SourceLocation at, string name) =>
        Diagnostic.Warning("PB1073", $"the element '{name}' cannot be printed and is left out", at);

    public static Diagnostic TooDeep(SourceLocation at) =>
        Diagnostic.Error("PB1074", "marks are nested too deeply here to be read", at, "take some of them out");

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
