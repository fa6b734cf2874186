using System.Text;
using PackBuilder.Guides.Captures.Word.Package;

namespace PackBuilder.Guides.Captures.Word.Inline;

/// <summary>The paragraphs of text in a part that draws: a diagram or a chart.</summary>
internal static class DrawnTexts
{
    private static readonly string[] Kinds = ["diagramData", "chart"];

    /// <summary>Those that the stories of a document point to.</summary>
    public static IEnumerable<DocxPart> PartsOf(DocxPackage package, DocxPart main) =>
        StoryParts.Of(package, main)
            .SelectMany(part => Kinds.SelectMany(kind => package.AllRelated(part, kind)))
            .DistinctBy(part => part.Name);

    public static IReadOnlyList<string> Of(DocxPackage package, DocxPart part)
    {
        using var xml = package.Open(part);
        var texts = new List<string>();
        var paragraph = new StringBuilder();
        while (xml.Read())
        {
            if (!xml.IsStart && xml.Name == "a:p")
                End();
            else if (xml.IsStart && xml.Name == "a:t")
                paragraph.Append(xml.Text());
            else if (xml.IsStart && xml.Name == "c:strCache")
                Names(xml);
        }

        End();
        return texts;

        // What the axis and the legend of a chart say.
        void Names(DocxXml chart)
        {
            foreach (string name in chart.Children())
            {
                if (name != "c:v")
                {
                    Names(chart);
                    continue;
                }

                paragraph.Append(chart.Text());
                End();
            }
        }

        void End()
        {
            if (paragraph.ToString().Trim() is { Length: > 0 } text)
                texts.Add(text);
            paragraph.Clear();
        }
    }
}
