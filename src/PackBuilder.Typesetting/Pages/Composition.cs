using System.Collections.Immutable;
using PackBuilder.Documents.Model;
using PackBuilder.Documents.References;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Typesetting.Frames;
using PackBuilder.Typesetting.Lines;

namespace PackBuilder.Typesetting.Pages;

/// <summary>What all composers of a document share: theme, words, the paragraph setter and the problems found.</summary>
internal sealed class Composition
{
    private readonly ParagraphSetter _setter;
    private readonly HashSet<int> _reported;
    private readonly List<Diagnostic> _problems;
    private Block? _current;

    public Composition(Document document, Theme theme, ParagraphSetter setter)
        : this(document, theme, setter, [], [])
    {
    }

    private Composition(Document document, Theme theme, ParagraphSetter setter, HashSet<int> reported, List<Diagnostic> problems)
    {
        Document = document;
        Theme = theme;
        (Labels, Words) = In(document.Info.Language, theme);
        (_setter, _reported, _problems) = (setter, reported, problems);
    }

    public Document Document { get; }

    public ImageList Images { get; private init; } = new();

    public Theme Theme { get; }

    public CaptionLabels Labels { get; private init; }

    public Words Words { get; private init; }

    public IReadOnlyList<Diagnostic> Problems => _problems;

    public long LineEndsWeighed => _setter.Weighed;

    /// <summary>The same in other sizes.</summary>
    public Composition Scaled(Theme theme) => new(Document, theme, _setter, _reported, _problems) { _current = _current, Images = Images };

    /// <summary>The same with the words of another language, for pages that are wholly in it.</summary>
    public Composition Speaking(string language)
    {
        var (labels, words) = In(language, Theme);
        return new(Document, Theme, _setter, _reported, _problems) { _current = _current, Images = Images, Labels = labels, Words = words };
    }

    private static (CaptionLabels Labels, Words Words) In(string language, Theme theme) =>
        (CaptionLabels.For(language, theme.Design.NumbersByChapter), Words.For(language));

    /// <summary>The same in other sizes, to try whether something fits: what is wrong with the text is told when it is set for good.</summary>
    public Composition Scratch(Theme theme) => new(Document, theme, _setter, [], []);

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
        foreach (int codePoint in _setter.TakeMissing())
        {
            if (_reported.Add(codePoint))
                _problems.Add(TypesettingErrors.MissingGlyph(Document, _current, codePoint));
        }

        if (_setter.TakeForcedBreak() is { } forced)
            _problems.Add(TypesettingErrors.ForcedBreak(Document, _current, forced.Before, forced.After));
        foreach (string target in _setter.TakeUnknownTargets())
            _problems.Add(TypesettingErrors.UnknownTarget(Document, _current, target));
        return paragraph;
    }

    public SetParagraph Set(string text, in ParagraphStyle style) =>
        Set(text.Length == 0 ? [] : [new TextRun(text)], style);

    /// <summary>A short label in 黑体 on one line.</summary>
    public SetParagraph SetLabel(string text, double size, int colour, StructureNode? owner, double width, LineAlignment alignment = LineAlignment.Start, bool bold = true) =>
        Set(text, new ParagraphStyle(new RunStyle(FaceRole.Heading, bold, false, colour, owner), size, width, 0, false) { Alignment = alignment });
}
