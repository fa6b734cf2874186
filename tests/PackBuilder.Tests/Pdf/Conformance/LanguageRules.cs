using System.Text.RegularExpressions;
using PackBuilder.Tests.Support.PdfFiles;

namespace PackBuilder.Tests.Pdf.Conformance;

/// <summary>Words stand in an element of their language (ISO 14289-1 7.2): no English in Chinese, no Chinese in English.</summary>
internal static partial class LanguageRules
{
    public static void Check(PdfFileReader file, StructureTree tree, IReadOnlyList<MarkedPage> pages, Findings findings)
    {
        var texts = pages.SelectMany(page => page.Marks.Select(mark => (Place: (page.Page, mark.Key), mark.Value.Text))).ToDictionary(mark => mark.Place, mark => mark.Text);
        string document = file.Catalog.Text("Lang") ?? "";
        foreach (var element in tree.InOrder.Where(element => element.Marks.Count > 0))
        {
            bool isEnglish = LanguageOf(element, document).StartsWith("en", StringComparison.Ordinal);
            foreach (var mark in element.Marks)
            {
                var found = (isEnglish ? Chinese() : English()).Match(texts.GetValueOrDefault(mark, ""));
                if (found.Success)
                    findings.Require(false, "UA 7.2", $"'{found.Value}' in {element.Type} has the language of its words");
            }
        }
    }

    private static string LanguageOf(StructureElement element, string document)
    {
        for (var at = element; at is not null; at = at.Parent)
        {
            if (at.Dictionary.Text("Lang") is { } language)
                return language;
        }

        return document;
    }

    // A lone letter is a name of something, not a word.
    [GeneratedRegex("[A-Za-z]{2,}")]
    private static partial Regex English();

    [GeneratedRegex("[\u4E00-\u9FFF]+")]
    private static partial Regex Chinese();
}
