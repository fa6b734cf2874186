using System.Collections.Immutable;
using PackBuilder.Documents.Model;
using PackBuilder.Looks;
using PackBuilder.Looks.Tables;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Measures;
using PackBuilder.Typesetting.Frames;
using PackBuilder.Typesetting.Lines;
using PackBuilder.Typesetting.Pages.Galleys;

namespace PackBuilder.Typesetting.Pages;

/// <summary>What all composers of a document share: theme, words, the paragraph setter and the problems found.</summary>
internal sealed class Composition
{
    private readonly ParagraphSetter _setter;
    private readonly HashSet<CharacterProblem> _reported;
    private readonly List<Diagnostic> _problems;
    private Block? _current;

    public Composition(StyledDocument styled, Theme theme, ParagraphSetter setter)
        : this(styled, theme, setter, [], [])
    {
    }

    private Composition(StyledDocument styled, Theme theme, ParagraphSetter setter, HashSet<CharacterProblem> reported, List<Diagnostic> problems)
    {
        Styled = styled;
        Theme = theme;
        Tables = new TableDivider(styled.Families, TextMeasure.Pages);
        (_setter, _reported, _problems) = (setter, reported, problems);
    }

    public StyledDocument Styled { get; }

    public Document Document => Styled.Document;

    /// <summary>Divides the tables, those with the same heads alike.</summary>
    public TableDivider Tables { get; private init; }

    public ImageList Images { get; private init; } = new();

    public Theme Theme { get; }

    public Words Words => Styled.Words;

    public IReadOnlyList<Diagnostic> Problems => _problems;

    public long LineEndsWeighed => _setter.Weighed;

    /// <summary>The same in other sizes.</summary>
    public Composition Scaled(Theme theme) => new(Styled, theme, _setter, _reported, _problems) { _current = _current, Images = Images, Tables = Tables };

    /// <summary>The same with the words of another language, for pages that are wholly in it.</summary>
    public Composition WithLanguage(string language) =>
        new(Styled.WithLanguage(language), Theme, _setter, _reported, _problems) { _current = _current, Images = Images, Tables = Tables };

    /// <summary>The same in other sizes, to try whether something fits: what is wrong with the text is reported when it is set for good.</summary>
    public Composition ForTrialLayout(Theme theme) => new(Styled, theme, _setter, [], []) { Tables = Tables };

    /// <summary>Names the block that problems are laid to; give the result back to return to the outer one.</summary>
    public Block? Enter(Block block)
    {
        var outer = _current;
        if (block.Line > 0 || block.Id is not null || outer is null)
            _current = block;
        return outer;
    }

    public void Leave(Block? outer) => _current = outer;

    public void Report(Func<Document, Block?, Diagnostic> problem) => _problems.Add(problem(Document, _current));

    public SetParagraph Set(ImmutableArray<Inline> inlines, in ParagraphStyle style)
    {
        var paragraph = _setter.Set(inlines, style);
        if (paragraph.Problems is { } problems)
            Report(problems);
        return paragraph;
    }

    /// <summary>The same for words in two languages: where both have no room on a line, each starts one, unless that takes more lines.</summary>
    /// <param name="languages">The words in each language; the second empty where there is one.</param>
    public SetParagraph SetByLanguage(ImmutableArray<Inline> inlines, (ImmutableArray<Inline> First, ImmutableArray<Inline> Second) languages, in ParagraphStyle style)
    {
        var whole = Set(inlines, style);
        if (languages.Second.IsEmpty || whole.LineCount == 1)
            return whole;
        var divided = Set([.. languages.First, new LineBreak(), .. languages.Second], style);
        return divided.LineCount <= whole.LineCount ? divided : whole;
    }

    private void Report(ParagraphProblems problems)
    {
        foreach (var problem in problems.Characters)
        {
            // Of a script that cannot be set the first letter says it for all.
            if (_reported.Add(problem.Kind == CharacterProblemKind.RightToLeft ? problem with { Text = "" } : problem))
                _problems.Add(TypesettingErrors.Of(problem, Document, _current));
        }

        if (problems.Forced is { } forced)
            _problems.Add(TypesettingErrors.ForcedBreak(Document, _current, forced));
        foreach (string target in problems.UnknownTargets)
            _problems.Add(TypesettingErrors.UnknownTarget(Document, _current, target));
    }

    public SetParagraph Set(string text, in ParagraphStyle style) =>
        Set(text.Length == 0 ? [] : [new TextRun(text)], style);

    /// <summary>A short label in 黑体 on one line.</summary>
    public SetParagraph SetLabel(string text, double size, Colour colour, StructureNode? owner, double width, LineAlignment alignment = LineAlignment.Start, bool bold = true) =>
        Set(text, new ParagraphStyle(new RunStyle(FaceRole.Heading, bold, false, colour, owner), size, width, 0, false) { Alignment = alignment });
}
