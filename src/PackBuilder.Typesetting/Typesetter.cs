using PackBuilder.Documents.Designs;
using PackBuilder.Documents.Model;
using PackBuilder.Documents.References;
using PackBuilder.Looks;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Typesetting.Fonts.Sets;
using PackBuilder.Typesetting.Frames;
using PackBuilder.Typesetting.Lines;
using PackBuilder.Typesetting.Pages;
using PackBuilder.Typesetting.Pages.Assembly;

namespace PackBuilder.Typesetting;

/// <summary>Sets a document in a design: paragraphs into lines, lines into pages, pages into frames.</summary>
public static class Typesetter
{
    // The second round prints the numbers that the first one found; a third is needed where they moved a page end.
    private const int MostRounds = 5;

    public static Checked<PagedDocument> Compose(StyledDocument styled, FontSet fonts, TypesettingOptions options)
    {
        var (document, design) = styled;
        if (UnknownFamily(document, design, fonts) is { } problem)
            return Checked<PagedDocument>.Failed(problem);
        var references = ReferenceTexts.For(styled);
        for (int round = 1; ; round++)
        {
            using var arena = new LineArena();
            var composition = Prepare(styled, fonts, arena, references);
            var composer = new DocumentComposer(composition);
            composer.Compose();
            var notes = NotePlan.Make(composition, arena);
            var spans = new BodyCutter(composition.Theme, arena, notes).Cut(composer.Parts, options.MaxPages);
            notes?.Number(spans);
            if (spans.Count > options.MaxPages)
                composition.Report((d, _) => TypesettingErrors.TooManyPages(d, options.MaxPages));
            if (HasErrors(composition))
                return new Checked<PagedDocument>(null, [.. composition.Problems]);
            WritingFill.Apply(spans, composition.Theme);
            var assembler = new PageAssembler(composition, composer, new LinePainter(arena, composition.Theme.Colours.Ink), spans, notes);
            bool settled = references.Settle(assembler.PageOfId());
            if (!settled && round < MostRounds)
                continue;
            if (!settled)
                composition.Report((d, _) => TypesettingErrors.Unsettled(d));
            return Finish(composition, composer, assembler, fonts, arena);
        }
    }

    private static bool HasErrors(Composition composition) => composition.Problems.Any(problem => problem.Severity == Severity.Error);

    private static Composition Prepare(StyledDocument styled, FontSet fonts, LineArena arena, ReferenceTexts references)
    {
        var (document, design) = styled;
        var theme = new Theme(design);
        var context = new ParagraphContext(design.LineBreaking, design.Colours.Accent, DocumentWalk.Ids(document.Blocks).ToHashSet(StringComparer.Ordinal),
            document.Info.Language.StartsWith("zh", StringComparison.OrdinalIgnoreCase))
        {
            TextOf = references.Of,
            Marks = MarkRules.Of(design),
            HasBoxes = () => HasBoxes(fonts.Search(design.Faces.Body)),
            JustifiesLatin = design.JustifiesLatin,
            HasDots = styled.HasDots,
        };
        return new Composition(styled, theme, new ParagraphSetter(arena, new GlyphSource(fonts, design.Faces), context));
    }

    private static Checked<PagedDocument> Finish(Composition composition, DocumentComposer composer, PageAssembler assembler, FontSet fonts, LineArena arena)
    {
        var pages = assembler.Assemble();
        var info = composition.Document.Info;
        var paged = new PagedDocument(
            new PagedInfo(info.NameInProperties, info.Language) { Author = info.Author, Subject = info.Subject, Keywords = info.Keywords },
            fonts.Faces, [.. arena.Clusters], pages, composer.Root, assembler.Bookmarks(), assembler.Labels())
        {
            Images = composition.Images.All,
            Numbers = WholeSpreads.Apply(NumbersOf(composer, assembler), composer.Parts, composition.Theme.BodyHeight),
            HasSpreads = assembler.HasSpreads,
            Fills = assembler.Fills(),
            LineEndsWeighed = composition.LineEndsWeighed,
        };
        // Running heads are set last and may hold what the text does not.
        return new Checked<PagedDocument>(HasErrors(composition) ? null : paged, [.. composition.Problems]);
    }

    private static PageNumbers NumbersOf(DocumentComposer composer, PageAssembler assembler) => new(assembler.PageOfId(), assembler.PageOpeners())
    {
        Lines = WritingFill.CountsOf(composer.Parts.SelectMany(part => part.Galleys)),
        Rows = WritingFill.RowsOf(composer.Parts.SelectMany(part => part.Galleys)),
    };

    private static bool HasBoxes(FontSearch faces) => !faces.Find('☐').IsMissing && !faces.Find('☑').IsMissing;

    private static Diagnostic? UnknownFamily(Document document, Design design, FontSet fonts)
    {
        foreach (string family in new[] { design.Faces.Body, design.Faces.Heading, design.Faces.Example, design.Faces.Latin, design.Faces.Code }.OfType<string>())
        {
            if (fonts.Family(family) is null)
                return TypesettingErrors.UnknownFamily(document, design.Name, family, [.. fonts.Families.Select(f => f.Name)]);
        }

        return null;
    }
}
