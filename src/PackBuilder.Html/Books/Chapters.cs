using System.Collections.Immutable;
using System.Globalization;
using PackBuilder.Documents.Model;
using PackBuilder.Html.Body;

namespace PackBuilder.Html.Books;

/// <summary>The files of a book, one a chapter, and in which of them each name of the document is found.</summary>
internal sealed record Chapters(ImmutableArray<(string File, Chapter Chapter)> Files, ImmutableSortedDictionary<string, string> FileOfId)
{
    public static Chapters Of(Document document)
    {
        var files = Chapter.Divide(document)
            .Select((chapter, i) => ("chapter-" + (i + 1).ToString("000", CultureInfo.InvariantCulture) + ".xhtml", chapter)).ToImmutableArray();
        var ids = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var (file, chapter) in files)
        {
            foreach (string id in DocumentWalk.Ids(chapter.Blocks))
                ids.TryAdd(id, file);
        }

        return new Chapters(files, ids.ToImmutable());
    }
}
