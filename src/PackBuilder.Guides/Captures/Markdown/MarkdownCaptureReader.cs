using System.Collections.Immutable;
using Markdig;
using Markdig.Extensions.CustomContainers;
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

    public string? ExtractText(CaptureFile file) => WrittenText.Read(file).Value is { } text ? MarkdownLetters.Of(AsMeant(text, MarkdownSlips.Find(text))) : null;

    private static Checked<Capture> ReadBlocks(CaptureFile file, SourceText text)
    {
        if (!MarkdownCost.IsBearable(text))
            return Checked<Capture>.Failed(CaptureErrors.TooDeep(file.Name));
        var slips = MarkdownSlips.Find(text);
        var meant = AsMeant(text, slips);
        var findings = new MarkdownFindings(meant);
        var front = TomlFrontMatter.Read(meant, findings);
        if (Parse(WithoutLines(meant, front?.Lines ?? 0)) is not { } document)
            return Checked<Capture>.Failed(CaptureErrors.TooDeep(file.Name));
        var pictures = new MarkdownPictures(text);
        ImmutableArray<CaptureBlock> found = [.. pictures.Part(new MarkdownWalk(meant, document, findings, file.Budget).Blocks())];
        var blocks = findings.Into(BlockLines.CoverEveryLine(meant, front is null ? found : [front, .. found]));
        var capture = new Capture(file.Name, file.Sha256, SourceFormat.Markdown, text, blocks);
        return new Checked<Capture>(capture, [.. slips.Select(slip => slip.Diagnostic), .. findings.Diagnostics, .. pictures.Problems]);
    }

    // Every line keeps its number.
    private static SourceText AsMeant(SourceText text, ImmutableArray<Slip> slips) => new(text.Name, Slip.Apply(text, slips.Where(slip => !slip.Meant.Contains('\n'))));

    // Blanks in their place keep every position as it is in the file.
    private static string WithoutLines(SourceText text, int lines) =>
        lines == 0 ? text.Content : string.Concat(text.Content[..text.StartOfLine(lines + 1)].Select(c => c is '\n' or '\r' ? c : ' ')) + text.Content[text.StartOfLine(lines + 1)..];

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
        builder.BlockParsers.Insert(0, new CustomContainerParser());
        builder.BlockParsers.Insert(1, new MarkdownNoteParser());
        builder.InlineParsers.Clear();
        return builder.Build();
    }
}

/// <summary>
/// Gives every line of the file to exactly one block, so that none can get lost: blank lines between blocks become blank
/// blocks, and lines for which Markdown has no block (a link reference, say) stay as lines of text.
/// </summary>
file static class BlockLines
{
    public static ImmutableArray<CaptureBlock> CoverEveryLine(SourceText text, IReadOnlyList<CaptureBlock> blocks)
    {
        var covered = ImmutableArray.CreateBuilder<CaptureBlock>();
        int next = 1;
        int count = SourceLines.CountOf(text);
        for (int i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            next = Fill(text, covered, next, block.At.Line);
            int limit = i + 1 < blocks.Count ? blocks[i + 1].At.Line : count + 1;
            int lines = Math.Clamp(Math.Min(next + block.Lines, limit) - next, 0, count + 1 - next);
            covered.Add(block with { Lines = lines });
            next += lines;
        }

        Fill(text, covered, next, count + 1);
        return covered.ToImmutable();
    }

    private static int Fill(SourceText text, ImmutableArray<CaptureBlock>.Builder covered, int from, int to)
    {
        for (int line = from; line < to; line++)
        {
            string content = text.Line(line);
            var at = new BlockOrigin(line, 1);
            covered.Add(string.IsNullOrWhiteSpace(content) ? new CaptureBlank(at, 1) : new CaptureLine(content, at));
        }

        return Math.Max(from, to);
    }
}
