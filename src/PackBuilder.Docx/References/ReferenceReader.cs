using System.Xml;
using System.Xml.Linq;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Docx.References;

/// <summary>Reads a DOCX (or DOTX) from outside for its styles, its heads and feet and its page set-up.</summary>
public static class ReferenceReader
{
    // A file of the older formats, or one with a password ([MS-CFB] 2.2).
    private static readonly byte[] CompoundFile = [0xD0, 0xCF, 0x11, 0xE0];

    /// <param name="name">The file as diagnostics show it.</param>
    /// <param name="at">Where the file is named, or null.</param>
    public static Checked<ReferenceDocument> Read(string name, ReadOnlyMemory<byte> file, SourceLocation? at)
    {
        if (file.Span.StartsWith(CompoundFile))
            return Checked<ReferenceDocument>.Failed(DocxErrors.LockedReference(name, at));
        try
        {
            if (ReferencePackage.Open(file) is not { } package)
                return Checked<ReferenceDocument>.Failed(DocxErrors.LargeReference(name, ReferencePackage.MaxSize, at));
            if (ActiveContent.Find(package) is { } active)
                return Checked<ReferenceDocument>.Failed(DocxErrors.ActiveReference(name, active, at));
            var read = ReadParts(name, package);
            return new Checked<ReferenceDocument>(read, HasPageNumber(read) ? [] : [DocxErrors.NoPageField(name, at)]);
        }
        catch (Exception exception) when (exception is InvalidDataException or XmlException or IOException or NotSupportedException)
        {
            return Checked<ReferenceDocument>.Failed(DocxErrors.BrokenReference(name, Reason(exception), at));
        }
    }

    private static ReferenceDocument ReadParts(string name, ReferencePackage package)
    {
        string main = package.Relationships("").FirstOrDefault(relationship => relationship.Kind == "officeDocument")?.Target ?? "";
        if (!package.Has(main))
            throw new InvalidDataException("it is no Word document");
        var document = package.Xml(main);
        if (document.Name != WordNames.W + "document")
            throw new InvalidDataException("it is no Word document of the usual (transitional) kind");
        var relationships = package.Relationships(main);
        var theme = new HouseTheme(Find("theme"));
        var section = document.Element(WordNames.W + "body")?.Element(WordNames.W + "sectPr") ?? throw new InvalidDataException("it has no page set-up");
        HouseEdges.Inherit(section, document);
        var edges = new HouseEdges(package, theme);
        return new ReferenceDocument(name, Named("styles") ?? throw new InvalidDataException("it has no styles"), section)
        {
            Numbering = Named("numbering"),
            Settings = Find("settings"),
            Fonts = Find("fontTable"),
            Edges = edges.Read(section, relationships),
            Parts = edges.Parts,
        };

        XElement? Find(string kind) =>
            relationships.FirstOrDefault(relationship => relationship.Kind == kind && !relationship.IsExternal) is { } found && package.Has(found.Target)
                ? package.Xml(found.Target)
                : null;

        XElement? Named(string kind)
        {
            var part = Find(kind);
            if (part is not null)
            {
                theme.Replace(part);
                SchemaOrder.Restore(part);
            }

            return part;
        }
    }

    // Where it has heads and feet at all.
    private static bool HasPageNumber(ReferenceDocument read) => read.Edges.IsEmpty || read.Parts.Any(HouseEdges.HasPageField);

    private static Message Reason(Exception exception) => exception switch
    {
        XmlException => (Message)"its XML is damaged",
        InvalidDataException when exception.Message.StartsWith("it ", StringComparison.Ordinal) || exception.Message.StartsWith('\'') => Message.Verbatim(exception.Message),
        _ => "it is not a DOCX file",
    };
}

/// <summary>Finds what a style file must not bring along: programs, and files inside the file.</summary>
file static class ActiveContent
{
    /// <returns>What was found, in words, or null.</returns>
    public static Message? Find(ReferencePackage package)
    {
        if (package.ContentTypes.Any(type => type.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase) || type.Contains("vbaProject", StringComparison.OrdinalIgnoreCase))
            || package.Names.Any(name => name.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)))
            return "macros";
        if (package.Names.Any(name => name.Contains("activeX/", StringComparison.OrdinalIgnoreCase)))
            return "ActiveX controls";
        return package.Names.Any(name => name.Contains("embeddings/", StringComparison.OrdinalIgnoreCase)) ? (Message)"embedded objects" : null;
    }
}
