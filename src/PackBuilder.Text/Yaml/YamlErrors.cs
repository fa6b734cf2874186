using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;
using YamlDotNet.Core;

namespace PackBuilder.Text.Yaml;

/// <summary>Every message about YAML as such: codes PB2001 to PB2019.</summary>
internal static class YamlErrors
{
    public static Diagnostic Syntax(SourceText source, YamlException exception)
    {
        if ((TabIndent(source) ?? InputSlip(source)) is { } known)
            return known;
        int line = (int)Math.Clamp(exception.Start.Line, 1, source.LineCount);
        int column = (int)Math.Max(1, exception.Start.Column);
        var fault = YamlFault.Of(exception.InnerException?.Message ?? exception.Message);
        return Diagnostic.Error("PB2001", $"this is not valid YAML: {fault.What}", source.Locate(line, column), fault.Help);
    }

    public static Diagnostic TooDeep(SourceLocation at, int most) =>
        Diagnostic.Error("PB2001", $"this is not valid YAML: lists and maps are nested deeper than {most} levels", at, "take some of them out");

    public static Diagnostic Unreadable(SourceText source, int line) =>
        TabIndent(source) ?? InputSlip(source) ?? Diagnostic.Error("PB2001", "this is not valid YAML: a bracket, brace or quote is not closed",
            source.Locate(line, 1), "close every [ { and \" that this line or one near it opens");

    public static Diagnostic RepeatedKey(YamlScalar key, SourceLocation first) =>
        Diagnostic.Error("PB2002", $"the key '{key.Value}' is given twice", key.Location, "keep one of them") with
        {
            Related = [new RelatedPlace("first given here", first)],
        };

    public static Diagnostic KeyNotText(SourceLocation at) =>
        Diagnostic.Error("PB2003", "a key must be plain text", at);

    public static Diagnostic AnchorsRefused(SourceLocation at) =>
        Diagnostic.Error("PB2004", "anchors (&name) and aliases (*name) are not used in these files", at,
            "write the value out, or quote a text that starts with & or *");

    public static Diagnostic TagsRefused(SourceLocation at) =>
        Diagnostic.Error("PB2005", "tags (!name) are not used in these files", at,
            "quote a text that starts with !");

    public static Diagnostic SecondDocument(SourceLocation at) =>
        Diagnostic.Error("PB2006", "a file holds one YAML document, this is a second one", at,
            "move it to a file of its own, or remove the line ---");

    public static Diagnostic WideColon(string key, SourceLocation at) =>
        Diagnostic.Error("PB2007", $"'：' after '{key}' is a full-width colon", at, $"write {key}: with a half-width colon and a space");

    public static Diagnostic NoBlank(string key, string value, SourceLocation at) =>
        Diagnostic.Error("PB2008", $"there is no space after '{key}:'", at, $"write {key}: {value}");

    public static Diagnostic OpenQuote(SourceLocation at) =>
        Diagnostic.Error("PB2009", "a quotation mark on this line is not closed", at, "close it with \" at the end of the text");

    public static Diagnostic WideComma(string mark, SourceLocation at) =>
        Diagnostic.Error("PB2014", $"'{mark}' between names is a full-width mark", at, "write , and a space between names");

    public static Diagnostic WideQuotes(string value, SourceLocation at) =>
        Diagnostic.Error("PB2015", $"the quotation marks around '{value}' are full-width", at, $"write \"{value}\"");

    // Slips of Chinese input, which the library takes for something else, mostly on a later line. Looked for only where YAML cannot be read.
    private static Diagnostic? InputSlip(SourceText source) => YamlSlips.Find(source).FirstOrDefault()?.Diagnostic;

    // A tab at the start of a line is the usual cause, and the library then points somewhere else.
    private static Diagnostic? TabIndent(SourceText source)
    {
        for (int line = 1; line <= source.LineCount; line++)
        {
            string text = source.Line(line);
            int tab = text.IndexOf('\t');
            if (tab >= 0 && string.IsNullOrWhiteSpace(text[..tab]))
                return Diagnostic.Error("PB2001", "this is not valid YAML: a line is indented with a tab",
                    source.Locate(line, tab + 1), "indent with spaces");
        }

        return null;
    }
}
