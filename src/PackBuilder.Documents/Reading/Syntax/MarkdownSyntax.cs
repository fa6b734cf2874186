using Markdig;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;

namespace PackBuilder.Documents.Reading.Syntax;

/// <summary>The Markdown we read: CommonMark with fenced containers, tables, gaps and boxes of our own, where positions stay exact.</summary>
internal static class MarkdownSyntax
{
    // Immutable once built, and building it costs more than reading a short document.
    public static MarkdownPipeline Pipeline { get; } = Build();

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder().UsePreciseSourceLocation();
        builder.BlockParsers.Insert(0, new FenceParser());
        builder.BlockParsers.Insert(1, new TableParser());
        builder.BlockParsers.Insert(2, new NoteSyntaxParser());
        builder.BlockParsers.Find<HeadingBlockParser>()!.TryParseAttributes = HeadingAttributes.Take;
        builder.InlineParsers.Insert(0, new BracketParser());
        builder.InlineParsers.Insert(1, new PlaceholderParser());
        // A closing ** after a full-width mark and before Han is not recognised by CommonMark's own rule.
        builder.InlineParsers.Find<EmphasisInlineParser>()!.CjkFriendlyEmphasis = true;
        return builder.Build();
    }
}
