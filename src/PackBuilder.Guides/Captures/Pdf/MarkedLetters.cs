using System.Collections.Immutable;
using UglyToad.PdfPig.Content;

namespace PackBuilder.Guides.Captures.Pdf;

/// <summary>Which characters of a page stand in which marked content (ISO 32000-1, 14.6), and which are marked as artifacts.</summary>
internal sealed class MarkedLetters
{
    // A file that marks most of its text as no text is not to be believed.
    private const double MostArtifacts = 0.5;

    private readonly Dictionary<Letter, int> _marks = new(ReferenceEqualityComparer.Instance as IEqualityComparer<Letter>);
    private readonly HashSet<Letter> _artifacts = new(ReferenceEqualityComparer.Instance as IEqualityComparer<Letter>);

    private readonly Dictionary<(double, double, double, double), int?> _pictures = [];

    private MarkedLetters()
    {
    }

    /// <summary>The text of each artifact.</summary>
    public ImmutableArray<string> Artifacts { get; private set; } = [];

    public static MarkedLetters Of(Page page)
    {
        var marks = new MarkedLetters();
        var artifacts = ImmutableArray.CreateBuilder<string>();
        foreach (var element in page.GetMarkedContents())
            marks.Add(element, -1, artifacts, 0);
        if (marks._artifacts.Count > page.Letters.Count * MostArtifacts)
            marks._artifacts.Clear();
        else
            marks.Artifacts = artifacts.ToImmutable();
        return marks;
    }

    public bool IsArtifact(Letter letter) => _artifacts.Contains(letter);

    /// <summary>-1 for a picture outside of marked content; null for one that is marked as no part of the text.</summary>
    public int? MarkOf(IPdfImage image) => _pictures.TryGetValue(KeyOf(image), out int? mark) ? mark : -1;

    public int MarkOf(Letter letter) => _marks.GetValueOrDefault(letter, -1);

    // The library makes another object for each use of a picture.
    private static (double, double, double, double) KeyOf(IPdfImage image) =>
        (Math.Round(image.BoundingBox.Left, 1), Math.Round(image.BoundingBox.Bottom, 1), Math.Round(image.BoundingBox.Right, 1), Math.Round(image.BoundingBox.Top, 1));

    private void Add(MarkedContentElement element, int outer, ImmutableArray<string>.Builder artifacts, int depth)
    {
        int mark = element.MarkedContentIdentifier >= 0 ? element.MarkedContentIdentifier : outer;
        foreach (var letter in element.Letters)
        {
            _marks[letter] = mark;
            if (element.IsArtifact)
                _artifacts.Add(letter);
        }

        foreach (var image in element.Images)
            _pictures[KeyOf(image)] = element.IsArtifact ? null : mark;
        if (element.IsArtifact && string.Concat(element.Letters.Select(letter => letter.Value)).Trim() is { Length: > 0 } text)
            artifacts.Add(text);
        if (depth < PdfLimits.DeepestElement)
        {
            foreach (var child in element.Children)
                Add(child, mark, artifacts, depth + 1);
        }
    }
}
