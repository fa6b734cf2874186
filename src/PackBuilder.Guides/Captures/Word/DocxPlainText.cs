using System.Text;
using PackBuilder.Guides.Captures.Word.Inline;
using PackBuilder.Guides.Captures.Word.Package;

namespace PackBuilder.Guides.Captures.Word;

/// <summary>
/// All text of a document by a flat scan of its parts, which knows nothing of paragraphs, styles or fields: what the blocks are
/// held against.
/// </summary>
internal static class DocxPlainText
{
    public static string Of(DocxPackage package, DocxPart main)
    {
        var text = new StringBuilder();
        foreach (var part in StoryParts.Of(package, main).Concat(DrawnTexts.PartsOf(package, main)))
            Scan(package, part, text);
        foreach (var part in package.Others(main))
            text.Append(package.TextOf(part));
        return text.ToString();
    }

    private static void Scan(DocxPackage package, DocxPart part, StringBuilder text)
    {
        using var xml = package.Open(part);
        // For each AlternateContent that is open the length of the text before it.
        var alternatives = new Stack<(int Depth, int Length)>();
        var runs = new Stack<Run>();
        int strings = int.MaxValue;
        while (xml.Read())
        {
            while (alternatives.Count > 0 && xml.Depth <= alternatives.Peek().Depth)
                alternatives.Pop();
            while (runs.Count > 0 && xml.Depth <= runs.Peek().Depth)
                runs.Pop();
            runs.TryPeek(out var run);
            if (xml.Depth <= strings)
                strings = int.MaxValue;
            if (!xml.IsStart)
                continue;
            switch (xml.Name)
            {
                case "mc:AlternateContent":
                    alternatives.Push((xml.Depth, text.Length));
                    break;
                // The forms say the same; the first that has text counts.
                case "mc:Choice" or "mc:Fallback" when alternatives.TryPeek(out var open) && xml.Depth == open.Depth + 1 && !IsBlank(text, open.Length):
                    xml.PassOver();
                    break;
                case "w:r":
                    runs.Push(new Run(xml.Depth));
                    break;
                case "w:rFonts" when run is not null:
                    run.Font = xml.Attribute("ascii") ?? xml.Attribute("hAnsi");
                    break;
                case "w:t" or "w:delText":
                    text.Append(SymbolFonts.Write(run?.Font, xml.Text()));
                    break;
                case "m:t" or "a:t":
                    text.Append(xml.Text());
                    break;
                case "c:strCache":
                    strings = xml.Depth;
                    break;
                case "c:v" when strings < xml.Depth:
                    text.Append(xml.Text());
                    break;
                case "w:sym":
                    text.Append(SymbolFonts.Sign(xml.Attribute("font"), xml.Attribute("char")));
                    break;
                case "v:textpath":
                    text.Append(xml.Attribute("string"));
                    break;
                case "wp:docPr":
                    text.AppendJoin(' ', PictureTexts.Of(xml.Attribute("descr"), xml.Attribute("title")));
                    break;
                case "v:shape" or "v:rect" or "v:roundrect" or "v:oval":
                    text.AppendJoin(' ', PictureTexts.Of(xml.Attribute("alt"), xml.Attribute("title")));
                    break;
            }

            text.Append('\n');
        }
    }

    private static bool IsBlank(StringBuilder text, int from)
    {
        for (int i = text.Length - 1; i >= from; i--)
        {
            if (!char.IsWhiteSpace(text[i]))
                return false;
        }

        return true;
    }

    // What a run says before its text.
    private sealed class Run(int depth)
    {
        public int Depth => depth;

        public string? Font { get; set; }
    }
}
