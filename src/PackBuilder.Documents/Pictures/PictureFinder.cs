using System.Collections.Immutable;
using PackBuilder.Documents.Model;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Documents.Pictures;

/// <summary>Gives a document the pictures that it shows. Where they are kept is the caller's affair.</summary>
public static class PictureFinder
{
    /// <param name="open">Reads a picture by its name; the place that asks for it serves for messages.</param>
    public static Checked<Document> Find(Document document, Func<string, SourceLocation, Checked<Picture>> open)
    {
        var pictures = ImmutableSortedDictionary.CreateBuilder<string, Picture>(StringComparer.Ordinal);
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var asked = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (file, line) in NamesIn(document))
        {
            if (!asked.Add(file))
                continue;
            var read = open(file, line > 0 ? new SourceLocation(document.Name, line, 1, line, 2) : SourceLocation.OfFile(document.Name));
            diagnostics.AddRange(read.Diagnostics);
            if (read.Value is { } picture)
                pictures.Add(file, picture);
        }

        bool isWhole = asked.Count == pictures.Count;
        return new Checked<Document>(isWhole ? document with { Pictures = pictures.ToImmutable() } : null, diagnostics.ToImmutable());
    }

    private static IEnumerable<(string File, int Line)> NamesIn(Document document)
    {
        if (document.Info is { HasCover: true, Logo: { } logo })
            yield return (logo.File, 0);
        foreach (var figure in DocumentWalk.Blocks(document.Blocks).OfType<Figure>())
            yield return (figure.File, figure.Line);
    }
}
