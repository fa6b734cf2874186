using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Docx;

/// <summary>Every message about writing DOCX: codes PB7001 to PB7099.</summary>
internal static class DocxErrors
{
    public static Diagnostic UnknownFamily(string family, string design, IReadOnlyCollection<string> known) =>
        Diagnostic.Warning("PB7001", $"the design '{design}' names the face family '{family}', for which no Word font is known; 宋体 is used", null,
            Suggestion.Help(family, known));

    public static Diagnostic NoPageNumber(string heading, SourceLocation? at) =>
        Diagnostic.Warning("PB7002", $"the contents have no page number for '{heading}'", at, "give the page numbers of the typeset document");

    public static Diagnostic NoPageForReference(string id, SourceLocation? at) =>
        Diagnostic.Warning("PB7004", $"a reference has no page number for '{id}'", at, "give the page numbers of the typeset document");

    public static Diagnostic TooDeep(SourceLocation? at) =>
        Diagnostic.Error("PB7003", "the nesting is too deep", at, "take inner blocks out of the outer ones");
}
