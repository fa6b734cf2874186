using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Documents.Pictures;

/// <summary>Every message about a picture's file: codes PB4067 to PB4089.</summary>
internal static class PictureErrors
{
    private const string SaveAgain = "open it in a picture editor and save it again";

    public static PictureException UnknownFormat(string name) => Error("PB4077", name, "this is not a PNG, JPEG or SVG", "save the picture in one of these formats");

    public static PictureException TooLarge(string name, long bytes) =>
        Error("PB4078", name, $"the file has {bytes} bytes, more than {PictureReader.MaxBytes}", "save it smaller");

    public static PictureException TooManyPixels(string name, long width, long height) =>
        Error("PB4079", name, $"{width} by {height} pixels are more than {PictureLimits.MaxPixels}, or none",
            "scale it down: 300 dots per inch at the printed size is plenty");

    public static PictureException Truncated(string name) => Error("PB4080", name, "the file ends in the middle", "copy it again, whole");

    public static PictureException Damaged(string name, Message what) => Error("PB4081", name, $"the file is damaged: {what}", SaveAgain);

    public static PictureException WrongSize(string name) => Error("PB4082", name, "the file does not hold as many pixels as it says", SaveAgain);

    public static PictureException UnsupportedCoding(string name, Message what) => Error("PB4067", name, $"{what} cannot be printed", "save it as an ordinary JPEG or PNG");

    public static PictureException Cmyk(string name) => Error("PB4068", name, "the JPEG is in CMYK", "save it as RGB: the pages are in sRGB");

    public static PictureException Turned(string name) =>
        Error("PB4069", name, "the picture lies on its side and only a note in the file says so", "turn it upright in a picture editor and save it");

    public static PictureException BadXml(SourceLocation at, Message what) =>
        new(Diagnostic.Error("PB4070", $"the SVG cannot be read: {what}", at, "save it as plain SVG"));

    public static PictureException NoElement(SourceLocation at, string element) =>
        new(Diagnostic.Error("PB4071", $"<{element}> cannot be printed", at,
            "save the picture as paths: svg, g, path, rect, circle, ellipse, line, polyline and polygon are printed"));

    public static PictureException NoAttribute(SourceLocation at, string element, string attribute, IReadOnlyCollection<string> known) =>
        new(Diagnostic.Error("PB4072", $"<{element}> with '{attribute}' cannot be printed", at, Suggestion.Help(attribute, known)));

    public static PictureException BadValue(SourceLocation at, string attribute, string value, Message help) =>
        new(Diagnostic.Error("PB4073", $"'{Shortened(value)}' is not a supported value of '{attribute}'", at, help));

    public static PictureException LooseText(SourceLocation at) =>
        new(Diagnostic.Error("PB4074", "text in a picture cannot be printed", at, "turn it into paths, and say it in the description"));

    public static PictureException TooComplex(SourceLocation at, Message what) =>
        new(Diagnostic.Error("PB4075", $"the picture has too many {what}", at, "simplify it"));

    public static PictureException Empty(string name) => Error("PB4076", name, "the picture shows nothing", "give a path a fill or a stroke");

    private static PictureException Error(string code, string name, Message message, Message help) =>
        new(Diagnostic.Error(code, message, SourceLocation.OfFile(name), help));

    private static string Shortened(string value) => value.Length <= 40 ? value : value[..40] + "…";
}
