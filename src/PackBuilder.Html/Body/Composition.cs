using System.Collections.Immutable;
using PackBuilder.Documents.Model;
using PackBuilder.Documents.References;
using PackBuilder.Html.Markup;
using PackBuilder.Looks;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Html.Body;

/// <summary>Everything that the writers of one document share.</summary>
internal sealed class Composition(StyledDocument styled, PageNumbers pages, IMedium medium)
{
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly HashSet<string> _ids = [.. DocumentWalk.Ids(styled.Document.Blocks)];
    private int _cards;

    public StyledDocument Styled => styled;

    public Document Document => styled.Document;

    public PageNumbers Pages => pages;

    public IMedium Medium => medium;

    public PageWords Words { get; } = PageWords.For(styled.Document.Info.Language, styled.Document.Info.SecondLanguage);

    public bool IsChinese { get; } = styled.Document.Info.Language.StartsWith("zh", StringComparison.OrdinalIgnoreCase);

    /// <summary>The notes of the chapter that is being written.</summary>
    public NoteList Notes { get; } = new();

    /// <summary>A name for a card that has none, so that what a reader does with it can be kept.</summary>
    public string NameCard()
    {
        string name;
        do
            name = FormattableString.Invariant($"card-{++_cards}");
        while (!_ids.Add(name));
        return name;
    }

    public void Add(Diagnostic diagnostic) => _diagnostics.Add(diagnostic);

    public SourceLocation At(int line) =>
        line > 0 ? new SourceLocation(Document.Name, line, 1, line, 2) : SourceLocation.OfFile(Document.Name);

    public Picture? FindPicture(string file, int line)
    {
        if (Document.Pictures.TryGetValue(file, out var picture))
            return picture;
        Add(HtmlErrors.NoPicture(file, At(line)));
        return null;
    }

    public Checked<byte[]> Finish(Func<byte[]> write)
    {
        var diagnostics = _diagnostics.Distinct().ToImmutableArray();
        return new Checked<byte[]>(diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error) ? null : write(), diagnostics);
    }
}
