using System.Collections.Immutable;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Presentation;
using PackBuilder.Looks;
using PackBuilder.Slides.Planning;
using A = DocumentFormat.OpenXml.Drawing;

namespace PackBuilder.Slides.Writing;

/// <summary>The pieces that slides, layouts and notes are made of. Lengths in points, from the upper left corner.</summary>
internal static class Shapes
{
    private const int EmuPerPoint = 12700;
    private const int HundredthsPerPoint = 100;

    public static long Emu(double points) => (long)Math.Round(points * EmuPerPoint);

    public static int Hundredths(double points) => (int)Math.Round(points * HundredthsPerPoint);

    public static ShapeTree Tree(IEnumerable<OpenXmlElement> shapes) => new(
        new OpenXmlElement[]
        {
            new NonVisualGroupShapeProperties(new NonVisualDrawingProperties { Id = 1, Name = "" }, new NonVisualGroupShapeDrawingProperties(), new ApplicationNonVisualDrawingProperties()),
            new GroupShapeProperties(),
        }.Concat(shapes));

    /// <summary>A place that a layout names; without a frame it stands where the layout has it.</summary>
    public static Shape Placeholder(uint id, string name, PlaceholderValues type, uint index, Frame? frame, TextBody text)
    {
        var place = new PlaceholderShape { Type = type };
        if (index > 0)
            place.Index = index;
        return new Shape(
            new NonVisualShapeProperties(
                new NonVisualDrawingProperties { Id = id, Name = name },
                new NonVisualShapeDrawingProperties(new A.ShapeLocks { NoGrouping = true }),
                new ApplicationNonVisualDrawingProperties(place)),
            new ShapeProperties(frame is null ? [] : [Transform(frame)]),
            text);
    }

    public static Shape TextBox(uint id, string name, Frame frame, TextBody text) => new(
        new NonVisualShapeProperties(new NonVisualDrawingProperties { Id = id, Name = name }, new NonVisualShapeDrawingProperties { TextBox = true }, new ApplicationNonVisualDrawingProperties()),
        new ShapeProperties(Transform(frame), new A.PresetGeometry(new A.AdjustValueList()) { Preset = A.ShapeTypeValues.Rectangle }),
        text);

    public static Shape Bar(uint id, string name, Frame frame, A.SchemeColorValues colour) => new(
        new NonVisualShapeProperties(new NonVisualDrawingProperties { Id = id, Name = name }, new NonVisualShapeDrawingProperties(), new ApplicationNonVisualDrawingProperties()),
        new ShapeProperties(
            Transform(frame), new A.PresetGeometry(new A.AdjustValueList()) { Preset = A.ShapeTypeValues.Rectangle },
            new A.SolidFill(new A.SchemeColor { Val = colour }), new A.Outline(new A.NoFill())),
        new TextBody(new A.BodyProperties(), new A.ListStyle(), new A.Paragraph()));

    public static A.Transform2D Transform(Frame frame) =>
        new(new A.Offset { X = Emu(frame.Left), Y = Emu(frame.Top) }, new A.Extents { Cx = Emu(frame.Width), Cy = Emu(frame.Height) });

    public static TextBody Body(IEnumerable<A.Paragraph> paragraphs, A.BodyProperties? properties = null) =>
        new(new OpenXmlElement[] { properties ?? new A.BodyProperties(), new A.ListStyle() }.Concat(paragraphs.DefaultIfEmpty(new A.Paragraph())));

    public static A.Paragraph Plain(string text) => new(new A.Run(new A.RunProperties { Language = LanguageOf(text) }, new A.Text(text)));

    public static string LanguageOf(string text) => Documents.Scripts.EastAsian.AnyWide(text) ? "zh-CN" : "en-GB";

    /// <param name="isLight">Whether it is never bold, even where the place that it stands in is.</param>
    /// <param name="link">Gives the relationship of an address outside; null for a place within the document.</param>
    public static IEnumerable<A.Run> Runs(ImmutableArray<Documents.Model.Inline> inlines, StyledDocument styled, Func<string, string?> link, double size = 0, A.SchemeColorValues? colour = null, bool isLight = false) =>
        SlideRun.Of(inlines, styled).Select(run =>
        {
            var properties = new A.RunProperties { Language = LanguageOf(run.Text) };
            if (size > 0)
                properties.FontSize = Hundredths(size);
            // Beside a bold title, a second language is not.
            if (run.IsBold || isLight)
                properties.Bold = !isLight;
            // Han is never slanted.
            if (run.IsStressed && !run.IsWide)
                properties.Italic = true;
            if (run.IsStressed && run.IsWide)
                properties.Append(new A.SolidFill(new A.SchemeColor { Val = A.SchemeColorValues.Accent1 }));
            else if (colour is { } value)
                properties.Append(new A.SolidFill(new A.SchemeColor { Val = value }));
            if (run.IsCode)
                properties.Append(new A.LatinFont { Typeface = "Consolas" });
            if (run.Link.Length > 0 && link(run.Link) is { } relationship)
                properties.Append(new A.HyperlinkOnClick { Id = relationship });
            return new A.Run(properties, new A.Text(run.Text));
        });
}

/// <summary>A place on a slide, in points.</summary>
internal sealed record Frame(double Left, double Top, double Width, double Height);
