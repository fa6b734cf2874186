using System.Collections.Immutable;
using PackBuilder.Documents.Model;

namespace PackBuilder.Typesetting.Lines;

/// <summary>Sets paragraphs: collect the characters, prepare their widths and breaks, break into lines; pages finish them.</summary>
internal sealed class ParagraphSetter
{
    // A line of about fifty letters: below it, straight edges tear gaps between words.
    private const int ShortestJustifiedLatin = 26000;

    private readonly LineArena _arena;
    private readonly ParagraphContext _context;
    private readonly GlyphSource _glyphs;
    private readonly InlineCollector _collector;
    private readonly ContextResolver _resolver;
    private readonly LanguageMarker _languages;
    private readonly GlyphPicker _picker;
    private readonly LineBreaker _breaker;
    private readonly HyphenationRules _hyphenation;

    public ParagraphSetter(LineArena arena, GlyphSource glyphs, ParagraphContext context)
    {
        _arena = arena;
        _context = context;
        _glyphs = glyphs;
        _collector = new InlineCollector(arena, context);
        _resolver = new ContextResolver(arena);
        _languages = new LanguageMarker(arena, context.IsChinese);
        _picker = new GlyphPicker(arena, glyphs);
        _breaker = new LineBreaker(arena, glyphs);
        _hyphenation = new HyphenationRules(arena);
    }

    public SetParagraph Set(ImmutableArray<Inline> inlines, in ParagraphStyle style)
    {
        int start = _arena.ItemCount;
        _collector.Collect(inlines, style.Run, style.Size);
        bool latin = Prepare(start, style.Run);
        if (style.NameWidth > 0)
            SpreadName.Apply(_arena.Items(start, _arena.ItemCount), style.NameWidth);
        if (style.Divides || style.IsJustified && !style.IsDisplay)
            _hyphenation.Apply(_arena.Items(start, _arena.ItemCount), keepsLastWord: !style.Divides);
        if (style.IsDisplay)
            WordBreaks.Apply(_arena.Items(start, _arena.ItemCount));
        var shape = ShapeOf(style, latin, latin || ContextResolver.IsMostlyLatin(_arena.Items(start, _arena.ItemCount)));
        ShortenGaps(start, shape.Measure - shape.FirstIndent);
        int firstLine = _arena.LineCount;
        _breaker.Break(start, shape);
        return new SetParagraph(firstLine, _arena.LineCount - firstLine, shape, style.Size) { Alignment = style.Alignment, Problems = TakeProblems() };
    }

    /// <summary>Line ends looked at so far.</summary>
    public long Weighed => _breaker.Weighed;

    private ParagraphProblems? TakeProblems()
    {
        var problems = new ParagraphProblems(_picker.TakeProblems(), _breaker.TakeForced(), _collector.TakeUnknownTargets());
        return problems is { Characters.Count: 0, Forced: null, UnknownTargets.Count: 0 } ? null : problems;
    }

    // A gap to write into is no longer than the line it stands in.
    private void ShortenGaps(int start, int longest)
    {
        foreach (ref var item in _arena.Items(start, _arena.ItemCount))
        {
            if (item.Class == CharClass.Drawn && item.Text == DrawnKind.Blank && item.Advance > longest)
                item.Advance = (short)longest;
        }
    }

    private bool Prepare(int start, RunStyle style)
    {
        bool latin = _resolver.Resolve(start);
        _languages.Mark(start, latin, style.Owner);
        _picker.Pick(start);
        var items = _arena.Items(start, _arena.ItemCount);
        PairSpacing.Apply(items, _glyphs, _context.Marks);
        BreakRules.Apply(items, _context.Level);
        return latin;
    }

    private LineShape ShapeOf(in ParagraphStyle style, bool isLatin, bool mostlyLatin)
    {
        // The narrowest measure still takes a full-width character.
        int measure = Math.Max(1000, (int)Math.Floor(style.Width * 1000 / style.Size + 0.5));
        int indent = Math.Min(measure - 1000, (int)(style.Indent * 1000));
        bool ragged = mostlyLatin && !(_context.JustifiesLatin && measure >= ShortestJustifiedLatin);
        bool justified = style.IsJustified && !ragged && !style.IsDisplay;
        return new LineShape(measure, indent, justified)
        {
            DivisionCost = LineCost.Division(isLatin, justified),
            IsBalanced = style.IsDisplay,
            Hangs = _context.Marks.Hangs && justified,
            KeepsOpening = _context.Marks.KeepsOpening && indent > 0,
        };
    }
}
