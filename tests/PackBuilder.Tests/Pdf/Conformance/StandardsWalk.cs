using PackBuilder.Tests.Support.PdfFiles;

namespace PackBuilder.Tests.Pdf.Conformance;

/// <summary>
/// Goes through a finished file and asks of everything in it what PDF/UA-1 and PDF/A-2a ask, reading the bytes back with a
/// reader of its own. Narrower than the standards on purpose: what our files have no need of is a finding.
/// </summary>
internal static class StandardsWalk
{
    public static IEnumerable<string> ProblemsOf(byte[] bytes)
    {
        var findings = new Findings();
        var file = new PdfFileReader(bytes);
        SyntaxRules.Check(file, findings);
        CatalogRules.Check(file, findings);
        MetadataRules.Check(file, findings);
        var fonts = new FontRules(file, findings);
        var marks = new ContentRules(file, fonts, findings).Check();
        var tree = new StructureTree(file, findings);
        ParentTreeRules.Check(file, tree, marks, findings);
        LanguageRules.Check(file, tree, marks, findings);
        StructureRules.Check(tree, findings);
        TableRules.Check(tree, findings);
        AnnotationRules.Check(file, tree, findings);
        OutlineRules.Check(file, tree, findings);
        return findings.Problems;
    }
}
