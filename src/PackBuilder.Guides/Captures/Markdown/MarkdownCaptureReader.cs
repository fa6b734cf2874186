using System.Collections.Immutable;
using Markdig;
using Markdig.Parsers;
using Markdig.Syntax;
using PackBuilder.Guides.Model;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Guides.Captures.Markdown;

/// <summary>
/// Markdown: Markdig finds the blocks, and their text is cut out of the source as written, line by line, because the
/// conventions for guides (an <c>EN:</c> line, for one) need the line ends that Markdown would forget.
/// </summary>
internal sealed class MarkdownCaptureReader : ICaptureReader
{
    private static readonly MarkdownPipeline _pipeline = BuildPipeline();

    public SourceFormat Format => SourceFormat.Markdown;

    public ImmutableArray<string> Extensions { get; } = [".md", ".markdown"];

    public Checked<Capture> Read(CaptureFile file) => WrittenText.Read(file).Then(text => ReadBlocks(file, text));

    public string? ExtractText(CaptureFile file) => WrittenText.Read(file).Value is { } text ? MarkdownLetters.Of(text) : null;

    private static Checked<Capture> ReadBlocks(CaptureFile file, SourceText text)
    {
        if (Parse(text.Content) is not { } document)
            return Checked<Capture>.Failed(CaptureErrors.TooDeep(file.Name));
        var pictures = new MarkdownPictures(text);
        var blocks = BlockLines.CoverEveryLine(text, [.. pictures.Part(new MarkdownWalk(text).Blocks(document))]);
        return new Checked<Capture>(new Capture(file.Name, file.Sha256, SourceFormat.Markdown, text, blocks), [.. pictures.Problems]);
    }

    // Markdig refuses a document whose blocks are nested more deeply than its own limit.
    private static MarkdownDocument? Parse(string content)
    {
        try
        {
            return Markdig.Markdown.Parse(content, _pipeline);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    // Inline text stays as written, so no inline parser is wanted. Neither are code blocks by indentation: copied Chinese
    // paragraphs are often indented.
    private static MarkdownPipeline BuildPipeline()
    {
        var builder = new MarkdownPipelineBuilder().UseYamlFrontMatter().UsePreciseSourceLocation();
        builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        builder.InlineParsers.Clear();
        return builder.Build();
    }
}
