using System.Collections.Immutable;
using PackBuilder.Documents.Model;
using PackBuilder.Documents.References;
using PackBuilder.Docx.Counting;
using PackBuilder.Docx.Markup;
using PackBuilder.Docx.Parts;
using PackBuilder.Docx.References;
using PackBuilder.Docx.Styles;
using PackBuilder.Looks;
using PackBuilder.Looks.Tables;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Docx.Composing;

/// <summary>What the writers of one document share: its looks, and the lists that other parts are made from afterwards.</summary>
internal sealed class Composition
{
    private readonly Dictionary<string, Block> _byId;

    public Composition(StyledDocument styled, Theme theme, DocxOptions options, List<Diagnostic> diagnostics)
    {
        (Styled, Theme, Options, Diagnostics) = (styled, theme, options, diagnostics);
        Styles = new StyleSheet { HasAll = options.IsStarter };
        Tables = new TableDivider(styled.Families, TextMeasure.WordProcessors);
        Named = ReferencedIds.Named(styled.Document);
        _byId = Named.IsEmpty ? [] : DocumentWalk.Blocks(styled.Document.Blocks).Where(block => block.Id is { } id && Named.Contains(id)).DistinctBy(block => block.Id).ToDictionary(block => block.Id!);
        Plan = NumberPlanner.Make(styled.Document, level => options.Reference is { } house && HouseNumbers.HasHeading(house, level), hasQuestionsInOutline: !options.IsStarter && options.Reference?.Has(StyleId.Question) != true);
        Numbering = new NumberingPart(theme, Plan, Styles, styled.Document.Info.Title);
    }

    public StyledDocument Styled { get; private set; }

    public Document Document => Styled.Document;

    public Theme Theme { get; }

    public DocxOptions Options { get; }

    /// <summary>Divides the tables, those with the same heads alike.</summary>
    public TableDivider Tables { get; }


    /// <summary>What cross references call the blocks.</summary>
    public ReferenceNames Names => Styled.Names;

    /// <summary>Ids of the blocks that a reference calls by name.</summary>
    public ImmutableSortedSet<string> Named { get; }

    public Words Words => Styled.Words;

    public StyleSheet Styles { get; }

    /// <summary>Which numbers are left to the word processor.</summary>
    public NumberPlan Plan { get; }

    /// <summary>Whether headings of a level look as ours do, and not as those of a house.</summary>
    public bool HasOwnHeading(int level) => Options.Reference?.Has($"heading {Theme.Number(level)}") != true;

    /// <summary>Null for a block whose number, if it has any, is text.</summary>
    public Counted? CountedOf(string id) => _byId.TryGetValue(id, out var block) ? Plan.Of(block) : null;

    public NumberingPart Numbering { get; }

    /// <summary>The lists of the question that is written now, where that is counted.</summary>
    public CardLists? Card { get; set; }

    public BookmarkNames Bookmarks { get; } = new();

    public MediaList Media { get; } = new();

    /// <summary>The notes in the order of their numbers.</summary>
    public List<ImmutableArray<Inline>> Notes { get; } = [];

    public LinkList Links { get; } = new();

    public List<Diagnostic> Diagnostics { get; }

    /// <summary>What a paragraph says of its number, where that differs from what its style does.</summary>
    /// <param name="styles">Index of the instance that the style carries; null for none.</param>
    public NumberingReference? NumberingOf(Counted? counted, int? styles, bool isDirect) => (counted?.Instance, styles) switch
    {
        ({ } instance, _) when isDirect || instance != styles => new NumberingReference(counted!.Level, NumberingKinds.PlannedId(instance)),
        (null, not null) => NumberingReference.None,
        _ => null,
    };

    /// <summary>Whether what is written stands opposite the page that counts.</summary>
    public bool IsOpposite { get; private set; }

    /// <summary>Writes what faces something, with the words of its language.</summary>
    public void Opposite(string language, Action write)
    {
        var outer = Styled;
        (Styled, IsOpposite) = (Styled.WithLanguage(language), true);
        write();
        (Styled, IsOpposite) = (outer, false);
    }
}
