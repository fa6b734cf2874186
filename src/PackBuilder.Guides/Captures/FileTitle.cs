using System.Text.RegularExpressions;

namespace PackBuilder.Guides.Captures;

/// <summary>A title that is the name of a file, as sites show it that keep documents of others: 题库.doc, 题库.docxVIP免费.</summary>
internal static partial class FileTitle
{
    public static string WithoutEnding(string title) => Ending().Replace(title, "");

    [GeneratedRegex(@"(?<=\w|[)）】》])\.(?:docx?|pdf|pptx?|xlsx?|wps|txt|rtf)\s*(?:VIP\S{0,8}|免费\S{0,6})?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Ending();
}
