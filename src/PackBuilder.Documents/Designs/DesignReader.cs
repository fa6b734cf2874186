using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;
using PackBuilder.Text.Yaml;

namespace PackBuilder.Documents.Designs;

/// <summary>Reads a design from its YAML; what is not given is as in <see cref="Design"/>. The name is that of the file.</summary>
public static class DesignReader
{
    public const string Schema = "packbuilder/design@1";

    private static readonly string[] Keys =
    [
        "schema", "title", "paper", "body_size", "line_pitch", "measure", "lines", "top_margin", "bottom_margin", "inner_margin", "outer_margin", "binding_shift", "duplex", "line_breaking", "latin_edge", "emphasis",
        "punctuation", "hanging_marks", "paragraph_opening", "han_latin_gap", "caption_numbers", "bilingual_column", "table_heads", "cover", "cover_lines", "logo", "bleed", "head", "foot", "chapter_start", "blank_pages", "least_size", "cards", "colours", "faces",
    ];

    // Two ways to say how wide or high the text is.
    private static readonly (string One, string Other)[] Either =
        [("measure", "inner_margin"), ("measure", "outer_margin"), ("binding_shift", "inner_margin"), ("binding_shift", "outer_margin"), ("lines", "bottom_margin")];

    private static readonly string[] LatinEdges = ["justified", "ragged"];

    private static readonly string[] FaceKeys = ["body", "heading", "example", "latin", "code"];

    private static readonly PaperSize[] Papers = [PaperSize.A4, PaperSize.A5, PaperSize.B5, PaperSize.Sixteenmo, PaperSize.Letter];

    public static Checked<Design> Read(SourceText source) => Read(source, null);

    /// <param name="families">The families of fonts that there are; null where that is not known.</param>
    public static Checked<Design> Read(SourceText source, IReadOnlyCollection<string>? families)
    {
        var file = YamlFile.Read(source);
        if (file.Value is null)
            return new Checked<Design>(null, file.Diagnostics);
        var reader = new YamlReader();
        var map = reader.Map(file.Value, "a design") ?? new YamlMap([], file.Value.Location);
        reader.RefuseUnknownKeys(map, "a design", Keys);
        if (reader.TextNodes(map, "schema") is [var schema] && schema.Value != Schema)
            reader.Add(DesignErrors.OtherSchema(schema.Value, Schema, schema.Location));
        foreach (var (one, other) in Either.Where(pair => map[pair.One] is not null && map[pair.Other] is not null))
            reader.Add(DesignErrors.Both(one, other, map[other]!.Location));
        var design = ReadDesign(new DesignValues(reader, map), Path.GetFileNameWithoutExtension(source.Name));
        CheckRoom(reader, map, design);
        if (families is not null && map["faces"] is YamlMap faces)
            CheckFaces(reader, faces, families);
        return new Checked<Design>(reader.HasErrors ? null : design, [.. reader.Diagnostics]);
    }

    private static Design ReadDesign(DesignValues values, string name)
    {
        var usual = new Design { Name = name, Paper = PaperSize.A4 };
        string paper = values.Word("paper", PaperSize.A4.Name, [.. Papers.Select(size => size.Name)]);
        double size = values.Length("body_size", usual.BodySize, 7.5, 24);
        var sheet = Papers.First(known => known.Name == paper);
        double pitch = values.Length("line_pitch", size * 1.7, size * 1.3, size * 2.5);
        double top = values.Length("top_margin", Math.Round(sheet.Height * UsualTop), 36, 200);
        var edges = ReadEdges(values, sheet, size, pitch, top);
        return usual with
        {
            Paper = sheet,
            BodySize = size,
            LinePitch = pitch,
            MeasureInEms = values.Whole("measure", edges.Measure, 12, 80),
            LinesPerPage = values.Whole("lines", edges.Lines, 10, 80),
            TopMargin = top,
            BindingShift = values.Length("binding_shift", edges.Shift, 0, 60),
            Duplex = values.Flag("duplex"),
            StartsChaptersNext = values.Word("chapter_start", "right", ["right", "next"]) == "next",
            NamesBlankPages = values.Word("blank_pages", "empty", ["empty", "named"]) == "named",
            Head = values.Text("head", ""),
            Foot = values.Text("foot", ""),
            CoverLines = values.Texts("cover_lines"),
            Logo = values.InnerIfAny("logo", ["file", "alt"], "write logo: {file: …, alt: …}") is { } logo ? ReadLogo(logo) : null,
            Bleed = values.Length("bleed", 0, 0, 20),
            LeastSize = values.Length("least_size", usual.LeastSize, 7.5, size),
            MostCards = values.Whole("cards", 0, 2, 10),
            NumbersByChapter = values.Word("caption_numbers", "document", ["document", "chapter"]) == "chapter",
            LineBreaking = values.Choice("line_breaking", usual.LineBreaking),
            Punctuation = values.Choice("punctuation", usual.Punctuation),
            HanLatinGap = values.Choice("han_latin_gap", usual.HanLatinGap),
            HangsMarks = values.Flag("hanging_marks"),
            KeepsFirstOpening = values.Word("paragraph_opening", "trim", ["trim", "keep"]) == "keep",
            Emphasis = values.Choice("emphasis", usual.Emphasis),
            JustifiesLatin = values.Word("latin_edge", LatinEdges[0], LatinEdges) == LatinEdges[0],
            BilingualColumn = values.Whole("bilingual_column", usual.BilingualColumn, 8, 60),
            CentresTableHeads = values.Word("table_heads", "start", ["start", "centre"]) == "centre",
            HasCoverPanel = values.Word("cover", "panel", ["panel", "line"]) == "panel",
            Colours = ReadColours(values.Inner("colours", "ink", "accent", "caution", "muted", "rule", "tint")),
            Faces = ReadFaces(values.Inner("faces", FaceKeys)),
        };
    }

    // What the margins leave, where they are written in place of measure, lines and binding_shift: whole characters and whole lines.
    private static (int Measure, int Lines, double Shift) ReadEdges(DesignValues values, PaperSize sheet, double size, double pitch, double top)
    {
        double height = values.Has("bottom_margin") ? sheet.Height - top - values.Length("bottom_margin", MostMargin, LeastFoot, MostMargin) : sheet.Height * UsualHeight;
        double width = sheet.Width * UsualWidth, shift = 0;
        if (values.Has("inner_margin") || values.Has("outer_margin"))
        {
            double usual = (sheet.Width - width) / 2;
            // One alone stands for both.
            bool hasOuter = values.Has("outer_margin");
            double outer = values.Length(hasOuter ? "outer_margin" : "inner_margin", usual, LeastSide, MostMargin);
            double inner = hasOuter ? values.Length("inner_margin", outer, outer, outer + MostShift) : outer;
            (width, shift) = (sheet.Width - inner - outer, inner - outer);
        }

        // A hair less than a whole character or line is rounding.
        return ((int)Math.Clamp(width / size + 0.01, 12, 80), (int)Math.Clamp(height / pitch + 0.01, 10, 80), shift);
    }

    private static DesignLogo ReadLogo(DesignValues values) => new(values.Required("file", "a logo"), values.Required("alt", "a logo"), values.PlaceOf("file"));

    private static DesignColours ReadColours(DesignValues values)
    {
        var usual = new DesignColours();
        // Tint and rules follow an accent of one's own.
        if (values.Given("accent") is { } accent)
            usual = usual.Around(accent);
        var tint = values.ColourOf("tint", usual.Tint);
        return new DesignColours
        {
            Tint = tint,
            Rule = values.ColourOf("rule", usual.Rule),
            Ink = values.TextColour("ink", usual.Ink, tint),
            Accent = values.TextColour("accent", usual.Accent, tint),
            Caution = values.TextColour("caution", usual.Caution, tint),
            Muted = values.TextColour("muted", usual.Muted, tint),
        };
    }

    private static DesignFaces ReadFaces(DesignValues values)
    {
        var usual = new DesignFaces();
        return new DesignFaces
        {
            Body = values.Text("body", usual.Body),
            Heading = values.Text("heading", usual.Heading),
            Example = values.Text("example", usual.Example),
            Latin = values.Text("latin", usual.Latin),
            Code = values.Text("code", "") is { Length: > 0 } code ? code : null,
        };
    }

    private static void CheckFaces(YamlReader reader, YamlMap faces, IReadOnlyCollection<string> families)
    {
        foreach (var face in faces.Entries.Select(entry => entry.Value).OfType<YamlScalar>().Where(face => !face.IsNull && !families.Contains(face.Value)))
            reader.Add(DesignErrors.UnknownFamily(face.Value, face.Location, families));
    }

    // Of the paper: what text takes of it where a design does not say.
    private const double UsualWidth = 0.7415;
    private const double UsualHeight = 0.8065;
    private const double UsualTop = 0.101;

    private const double LeastSide = 34;
    private const double LeastFoot = 42.5;
    private const double MostMargin = 200;
    private const double MostShift = 60;

    // The smallest edge that printers and hands need: 12 mm at the sides, 15 mm at the foot.
    private static void CheckRoom(YamlReader reader, YamlMap map, Design design)
    {
        double width = design.MeasureInEms * design.BodySize;
        double room = design.Paper.Width - 2 * LeastSide - design.BindingShift;
        if (width > room)
            reader.Add(DesignErrors.TooWide(width, room, (int)(room / design.BodySize), (map["measure"] ?? map).Location));
        double height = design.LinesPerPage * design.LinePitch;
        double rest = design.Paper.Height - design.TopMargin - LeastFoot;
        if (height > rest)
            reader.Add(DesignErrors.TooHigh(height, rest, (int)(rest / design.LinePitch), (map["lines"] ?? map).Location));
    }
}
