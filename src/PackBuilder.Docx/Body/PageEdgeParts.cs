using PackBuilder.Documents.Model;
using PackBuilder.Docx.Composing;
using PackBuilder.Docx.Markup;
using PackBuilder.Docx.Packaging;
using PackBuilder.Docx.Styles;

namespace PackBuilder.Docx.Body;

/// <summary>Adds heads and feet to the package and tells the sections of them: the first of each kind names its own.</summary>
internal static class PageEdgeParts
{
    public static Sections Add(WordPackage package, Composition composition)
    {
        var (styled, theme) = (composition.Styled, composition.Theme);
        var sections = new Sections(theme);
        var head = RunningHead.Of(composition);
        // The contents stand before all chapters.
        bool hasContents = styled.Document.Info is { HasCover: true, ContentsDepth: > 0 };
        bool differ = head.HasChapter && hasContents;
        foreach (bool isLeft in theme.Design.Duplex ? new[] { false, true } : [false])
        {
            string number = isLeft ? "2" : "1";
            Use("header" + number, isHeader: true, isLeft, differ ? SectionKind.Text : null, xml => PageEdges.WriteHeader(xml, head, theme, isLeft));
            if (differ)
                Use(isLeft ? "header4" : "header3", isHeader: true, isLeft, SectionKind.Contents, xml => PageEdges.WriteHeader(xml, head.WithoutChapter, theme, isLeft));
            Use("footer" + number, isHeader: false, isLeft, null, xml => PageEdges.WriteFooter(xml, theme, isLeft));
        }

        return sections;

        void Use(string name, bool isHeader, bool isLeft, SectionKind? kind, Action<XmlBuffer> content)
        {
            package.AddPart(name, isHeader ? "header" : "footer", name + ".xml", PartXml.Write(content));
            sections.Use(new PageEdge(name, isHeader, isLeft), kind);
        }
    }
}
