using System.Collections.Immutable;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Presentation;
using PackBuilder.Documents.Designs;
using A = DocumentFormat.OpenXml.Drawing;

namespace PackBuilder.Slides.Writing;

/// <summary>What the speaker sees below a slide, and how it is printed: the slide above, the words below.</summary>
internal static class NotesParts
{
    private static readonly Frame _image = new(54, 60, 432, 243);
    private static readonly Frame _words = new(54, 330, 432, 560);

    public static NotesMasterPart AddMaster(PresentationPart deck, DesignColours colours)
    {
        var master = deck.AddNewPart<NotesMasterPart>("rId2");
        ThemePartWriter.Add(master.AddNewPart<ThemePart>("rId1"), colours);
        master.NotesMaster = new NotesMaster(
            new CommonSlideData(
                new Background(new BackgroundProperties(new A.SolidFill(new A.SchemeColor { Val = A.SchemeColorValues.Background1 }), new A.EffectList())),
                Shapes.Tree([Image(2, _image), Words(3, _words, ["Notes"])])),
            new ColorMap
            {
                Background1 = A.ColorSchemeIndexValues.Light1, Text1 = A.ColorSchemeIndexValues.Dark1, Background2 = A.ColorSchemeIndexValues.Light2, Text2 = A.ColorSchemeIndexValues.Dark2,
                Accent1 = A.ColorSchemeIndexValues.Accent1, Accent2 = A.ColorSchemeIndexValues.Accent2, Accent3 = A.ColorSchemeIndexValues.Accent3, Accent4 = A.ColorSchemeIndexValues.Accent4,
                Accent5 = A.ColorSchemeIndexValues.Accent5, Accent6 = A.ColorSchemeIndexValues.Accent6, Hyperlink = A.ColorSchemeIndexValues.Hyperlink,
                FollowedHyperlink = A.ColorSchemeIndexValues.FollowedHyperlink,
            });
        return master;
    }

    public static void Add(SlidePart slide, NotesMasterPart master, ImmutableArray<string> notes)
    {
        var part = slide.AddNewPart<NotesSlidePart>("rIdNotes");
        part.AddPart(slide, "rId1");
        part.AddPart(master, "rId2");
        part.NotesSlide = new NotesSlide(new CommonSlideData(Shapes.Tree([Image(2, null), Words(3, null, notes)])), new ColorMapOverride(new A.MasterColorMapping()));
    }

    private static Shape Image(uint id, Frame? frame) => new(
        new NonVisualShapeProperties(
            new NonVisualDrawingProperties { Id = id, Name = "Slide image" },
            new NonVisualShapeDrawingProperties(new A.ShapeLocks { NoGrouping = true, NoRotation = true, NoChangeAspect = true }),
            new ApplicationNonVisualDrawingProperties(new PlaceholderShape { Type = PlaceholderValues.SlideImage })),
        new ShapeProperties(frame is null ? [] : [Shapes.Transform(frame), new A.PresetGeometry(new A.AdjustValueList()) { Preset = A.ShapeTypeValues.Rectangle }]));

    private static Shape Words(uint id, Frame? frame, ImmutableArray<string> lines) =>
        Shapes.Placeholder(id, "Notes", PlaceholderValues.Body, 1, frame, Shapes.Body(lines.Select(Shapes.Plain)));
}
