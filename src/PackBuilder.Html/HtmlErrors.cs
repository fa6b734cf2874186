using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Html;

/// <summary>Every message about writing HTML and EPUB: codes PB7101 to PB7199.</summary>
internal static class HtmlErrors
{
    public static Diagnostic NoPicture(string file, SourceLocation? at) =>
        Diagnostic.Error("PB7101", $"the picture '{file}' was not read", at, "find the pictures of a document before it is written");

    public static Diagnostic NoPageForReference(string id, SourceLocation? at) =>
        Diagnostic.Warning("PB7102", $"a reference has no page number for '{id}'", at, "give the page numbers of the typeset document");

    public static Diagnostic TooDeep(SourceLocation? at) =>
        Diagnostic.Error("PB7103", "the nesting is too deep", at, "take inner blocks out of the outer ones");
}
