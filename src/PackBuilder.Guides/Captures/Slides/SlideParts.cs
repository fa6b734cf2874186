using System.Collections.Immutable;
using System.Xml.Linq;
using PackBuilder.Guides.Captures.Packages;

namespace PackBuilder.Guides.Captures.Slides;

/// <summary>The parts of a presentation that belong to one slide.</summary>
/// <param name="Others">What the slide leads to: its notes, comments, diagrams and charts, and whatever else.</param>
/// <param name="Layouts">What it is drawn upon: its layout, then the master of that.</param>
internal sealed record SlideParts(string Slide, ImmutableArray<OtherPart> Others, ImmutableArray<string> Layouts)
{
    public IEnumerable<OtherPart> All => Others.Prepend(new OtherPart("slide", Slide));

    public IEnumerable<string> OfKind(string kind) => Others.Where(part => part.Kind == kind).Select(part => part.Name);

    /// <summary>In the order in which they are shown.</summary>
    /// <exception cref="InvalidDataException">The package holds no presentation.</exception>
    public static IEnumerable<SlideParts> Of(ZipParts parts)
    {
        string main = MainOf(parts);
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

    /// <summary>The parts that belong to no slide.</summary>
    public static IReadOnlyList<OtherPart> Beside(ZipParts parts) => OtherParts.Of(parts, MainOf(parts), IsDrawn);

    private static string MainOf(ZipParts parts) => Relationships.MainPart(parts) ?? "ppt/presentation.xml";

    private static SlideParts Of(ZipParts parts, string slide)
    {
        string? layout = Target(slide, "slideLayout");
        string? master = layout is null ? null : Target(layout, "slideMaster");
        return new SlideParts(slide, [.. OtherParts.Of(parts, slide, IsDrawn)], [.. new[] { layout, master }.OfType<string>()]);

        string? Target(string from, string kind) => Relationships.Of(parts, from).FirstOrDefault(one => one.Kind == kind && parts.Has(one.Target))?.Target;
    }

    // Slides and what they are drawn upon; a slide may lead to another one.
    private static bool IsDrawn(string kind) => kind is "slide" or "slideLayout";
}
