using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using PackBuilder.Documents.Model;
using MarkdownInline = Markdig.Syntax.Inlines.Inline;

namespace PackBuilder.Documents.Reading.Syntax;

/// <summary>Finds <c>{name}</c>, <c>{number}</c> and <c>{page}</c>, which stand for what is known of a link's target once the document is set.</summary>
internal sealed class PlaceholderParser : InlineParser
{
    private static readonly (string Text, ReferenceKind Kind)[] Placeholders = [("{name}", ReferenceKind.Name), ("{number}", ReferenceKind.Number), ("{page}", ReferenceKind.Page)];

    public PlaceholderParser() => OpeningCharacters = ['{'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        foreach (var (text, kind) in Placeholders)
        {
            if (!slice.MatchLowercase(text))
                continue;
            int start = processor.GetSourcePosition(slice.Start, out int line, out int column);
            processor.Inline = new PlaceholderInline(kind)
            {
                Line = line,
                Column = column,
                Span = new SourceSpan(start, start + text.Length - 1),
            };
            slice.Start += text.Length;
            return true;
        }

        return false;
    }
}

/// <summary>Stands for something that is known later.</summary>
internal sealed class PlaceholderInline(ReferenceKind kind) : LeafInline
{
    public ReferenceKind Kind { get; } = kind;
}
