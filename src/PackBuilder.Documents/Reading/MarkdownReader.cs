using System.Collections.Immutable;
using Markdig;
using Markdig.Syntax;
using PackBuilder.Documents.Model;
using PackBuilder.Documents.Reading.Blocks;
using PackBuilder.Documents.Reading.Syntax;
using PackBuilder.Documents.References;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Documents.Reading;

/// <summary>
/// Reads the Markdown that a template wrote into a document. Strict: what templates/MARKDOWN.md does not list is an error with
/// its place, and nothing is dropped.
/// </summary>
public static class MarkdownReader
{
    public static Checked<Document> Read(SourceText markdown)
    {
        var context = new ReadingContext(markdown);
        CharacterCheck.Run(context);
        var front = FrontMatterReader.Read(context);
        var syntax = Parse(context, front.BodyStart);
        context.Notes = new NoteTexts(context);
        if (syntax is not null)
            context.Notes.Read(syntax);
        var blocks = syntax is null ? [] : new BlockReader(context).ReadDocument(syntax);
        blocks = HeadingIds.Assign(blocks, context);
        CheckReferences(context, blocks);
        context.Notes.CheckUse();

        if (syntax is not null && blocks.IsEmpty && context.Diagnostics.Count == 0)
            context.Report(DocumentErrors.EmptyDocument(markdown.Locate(1, 1)));
        bool failed = context.Diagnostics.Any(d => d.Severity == Severity.Error);
        var document = failed || front.Info is null ? null : new Document(markdown.Name, front.Info, blocks) { Markdown = markdown.Content };
        return new Checked<Document>(document, [.. context.Diagnostics.OrderBy(d => d.Location?.Line).ThenBy(d => d.Location?.Column)]);
    }

    private static MarkdownDocument? Parse(ReadingContext context, int bodyStart)
    {
        // Blanks in place of the front matter keep every position of the body as it is in the file.
        string content = context.Source.Content;
        string blank = string.Concat(content[..bodyStart].Select(c => c is '\n' or '\r' ? c : ' '));
        try
        {
            return Markdown.Parse(blank + content[bodyStart..], MarkdownSyntax.Pipeline);
        }
        catch (ArgumentException)
        {
            // The library's answer to nesting beyond its own limit.
            context.Report(DocumentErrors.TooDeep(SourceLocation.OfFile(context.Source.Name)));
            return null;
        }
    }

    private static void CheckReferences(ReadingContext context, ImmutableArray<Model.Block> blocks)
    {
        foreach (var (id, at) in context.References)
        {
            if (!context.Ids.ContainsKey(id))
                context.Report(DocumentErrors.UnknownReference(id, at, context.Ids.Keys));
        }

        var names = ReferenceNames.Of(blocks, CaptionLabels.For("zh", byChapter: false));
        foreach (var (id, at) in context.Names)
        {
            if (context.Ids.ContainsKey(id) && names.Find(id) is null)
                context.Report(DocumentErrors.Nameless(id, at));
        }
    }
}
