using System.Collections.Immutable;
using System.Xml.Linq;
using PackBuilder.Guides.Captures.Packages;

namespace PackBuilder.Guides.Captures.Slides;

/// <summary>The parts of a presentation that belong to one slide.</summary>
/// <param name="Diagrams">The texts of drawn diagrams, which a slide only points to.</param>
internal sealed record SlideParts(string Slide, ImmutableArray<string> Diagrams, ImmutableArray<string> Notes, ImmutableArray<string> Comments)
{
    public IEnumerable<string> All => [Slide, .. Diagrams, .. Notes, .. Comments];

    /// <summary>In the order in which they are shown.</summary>
    /// <exception cref="InvalidDataException">The package holds no presentation.</exception>
    public static IEnumerable<SlideParts> Of(ZipParts parts)
    {
        string main = Relationships.MainPart(parts) ?? "ppt/presentation.xml";
        var presentation = parts.Document(main)?.Root ?? throw new InvalidDataException();
        var related = Relationships.Of(parts, main);
        return
        [
            .. presentation.Elements().Where(element => element.Name.LocalName == "sldIdLst").Elements()
                .Select(element => element.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == "id" && attribute.Name.NamespaceName.Length > 0)?.Value)
                .Select(id => related.FirstOrDefault(one => one.Id == id && one.Kind == "slide")?.Target)
                .OfType<string>().Where(parts.Has).Select(slide => Of(parts, slide)),
        ];
    }

    private static SlideParts Of(ZipParts parts, string slide)
    {
        var related = Relationships.Of(parts, slide);
        return new SlideParts(slide, Targets("diagramData"), Targets("notesSlide"), Targets("comments"));

        ImmutableArray<string> Targets(string kind) => [.. related.Where(one => one.Kind == kind && parts.Has(one.Target)).Select(one => one.Target)];
    }
}
