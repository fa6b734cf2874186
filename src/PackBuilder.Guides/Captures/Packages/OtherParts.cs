using System.Collections.Frozen;
using System.Text;
using System.Xml;

namespace PackBuilder.Guides.Captures.Packages;

/// <summary>
/// The parts of an Office package beside those that a reader knows by their kind. Whatever a program puts into a file, its text is read or is told to be left out:
/// only the kinds listed here hold none.
/// </summary>
internal static class OtherParts
{
    // Looks, settings, bytes, copies of what stands elsewhere, and what programs note down for themselves.
    private static readonly FrozenSet<string> _textless = new[]
    {
        "theme", "themeOverride", "image", "font", "fontTable", "styles", "stylesWithEffects", "settings", "webSettings", "numbering", "customXml", "customXmlProps",
        "attachedTemplate", "glossaryDocument", "vbaProject", "wordVbaData", "keyMapCustomizations", "printerSettings", "hyperlink", "package", "oleObject", "control",
        "activeXControlBinary", "ctrlProp", "media", "video", "audio", "webextension", "tags", "person", "people", "commentAuthors", "authors", "commentsExtended",
        "commentsIds", "commentsExtensible", "diagramLayout", "diagramQuickStyle", "diagramColors", "diagramDrawing", "chartStyle", "chartColorStyle", "presProps",
        "viewProps", "tableStyles", "slideMaster", "notesMaster", "handoutMaster", "changesInfo", "revisionInfo", "calcChain", "sharedStrings", "table",
        "tableSingleCells", "pivotTable", "pivotCacheDefinition", "pivotCacheRecords", "externalLink", "externalLinkPath", "queryTable", "connections",
        "volatileDependencies", "sheetMetadata", "metadata", "xmlMaps", "usernames", "revisionHeaders", "revisionLog", "slicer", "slicerCache", "timeline",
        "timelineCache", "rdRichValue", "rdRichValueStructure", "rdRichValueTypes", "rdRichValueWebImage", "featurePropertyBag", "smartTags",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] _xmlEndings = [".xml", ".vml"];

    // Spaces and marks of an encoding.
    private static readonly byte[] _blank = [0, (byte)'\t', (byte)'\n', (byte)'\r', (byte)' ', 0xEF, 0xBB, 0xBF, 0xFE, 0xFF];

    /// <summary>All parts that a part leads to, each once, in the order of the relationships.</summary>
    /// <param name="isKnown">True for a kind of relationship that the caller follows itself.</param>
    public static IReadOnlyList<OtherPart> Of(ZipParts parts, string part, Func<string, bool> isKnown)
    {
        var found = new List<OtherPart>();
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { part };
        var open = new Queue<string>([part]);
        while (open.TryDequeue(out string? from))
        {
            foreach (var relation in Relationships.Of(parts, from))
            {
                if (!parts.Has(relation.Target) || _textless.Contains(relation.Kind) || isKnown(relation.Kind) || !seen.Add(relation.Target!))
                    continue;
                open.Enqueue(relation.Target!);
                found.Add(new OtherPart(relation.Kind, relation.Target!));
            }
        }

        return found;
    }

    /// <summary>The texts of a part in their order, a line for each paragraph, from its XML alone.</summary>
    /// <exception cref="XmlException">It is XML and broken, wherever: its text could only be guessed at.</exception>
    public static string Text(ZipParts parts, OtherPart part)
    {
        var text = new StringBuilder();
        if (IsXml(parts, part))
        {
            using var reader = part.Kind == "vmlDrawing" ? Repaired(parts.Read(part.Name)!) : parts.Xml(part.Name)!;
            Scan(reader, HoldersIn(part.Kind), text);
        }

        return string.Join('\n', text.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }

    // By what it is called or by how it starts. Of the rest, and of what is empty, nothing is shown as text.
    private static bool IsXml(ZipParts parts, OtherPart part)
    {
        using var stream = parts.Open(part.Name)!;
        byte[] start = new byte[64];
        var marks = new ReadOnlySpan<byte>(start, 0, stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)).TrimStart(_blank);
        return marks.Length > 0 && (marks[0] == '<' || _xmlEndings.Any(ending => part.Name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)));
    }

    // Excel leaves line breaks open in the boxes it draws in this older form.
    private static XmlReader Repaired(byte[] part) => XmlReader.Create(
        new StringReader(Encoding.UTF8.GetString(part).TrimStart('\uFEFF').Replace("<br>", "<br/>", StringComparison.OrdinalIgnoreCase)), ZipParts.Settings());

    // The elements that text stands in; in a part of an unknown kind all of them.
    private static string[] HoldersIn(string kind) => kind switch
    {
        "chart" => ["t", "strCache", "strLit"],
        "chartEx" => ["t", "strDim"],
        "vmlDrawing" => ["textbox"],
        "comments" or "threadedComment" or "drawing" or "slide" or "notesSlide" or "diagramData" or "chartUserShapes" => ["t", "text"],
        _ => [],
    };

    private static void Scan(XmlReader reader, string[] holders, StringBuilder text)
    {
        int holder = holders.Length == 0 ? 0 : int.MaxValue;
        // For each AlternateContent that is open where its text starts.
        var alternatives = new Stack<(int Depth, int Start)>();
        while (reader.Read())
        {
            while (IsPassedOver())
                reader.Skip();
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "AlternateContent", IsEmptyElement: false })
                alternatives.Push((reader.Depth, text.Length));
            else if (alternatives.TryPeek(out var inner) && reader.Depth <= inner.Depth)
                alternatives.Pop();
            ReadingBudget.Level(reader.Depth);
            switch (reader.NodeType)
            {
                case XmlNodeType.Element when reader.Depth < holder && holders.Contains(reader.LocalName) && !reader.IsEmptyElement:
                    holder = reader.Depth;
                    break;
                case XmlNodeType.Element when reader is { LocalName: "br", IsEmptyElement: true }:
                    text.Append('\n');
                    break;
                case XmlNodeType.EndElement:
                    if (reader.Depth == holder && holders.Length > 0)
                        holder = int.MaxValue;
                    if (reader.LocalName is not ("t" or "r" or "span" or "font" or "b" or "i" or "u" or "a"))
                        text.Append('\n');
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace when reader.Depth > holder:
                    text.Append(reader.Value);
                    break;
            }
        }

        // Formulas where such are known, and a copy for programs that do not know a newer form with the same text.
        bool IsPassedOver() => reader.NodeType == XmlNodeType.Element
            && (reader.LocalName == "f" && holders.Length > 0 || reader.LocalName == "Fallback" && alternatives.TryPeek(out var open) && text.ToString(open.Start, text.Length - open.Start).Trim().Length > 0);
    }
}

/// <param name="Kind">The last word of the relationship that leads to it.</param>
/// <param name="Name">Of the part.</param>
internal sealed record OtherPart(string Kind, string Name);
