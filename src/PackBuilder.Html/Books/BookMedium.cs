using System.Globalization;
using PackBuilder.Documents.Model;
using PackBuilder.Html.Body;

namespace PackBuilder.Html.Books;

/// <summary>A book of several files: chapters, and pictures beside them.</summary>
internal sealed class BookMedium(Chapters chapters) : IMedium
{
    private readonly Dictionary<string, BookFile> _pictures = new(StringComparer.Ordinal);

    public bool TakesInput => false;

    public IReadOnlyCollection<BookFile> Pictures => _pictures.Values;

    // What is not of the document, such as a note, is in the same file as whoever refers to it.
    public string AddressOf(string id) => chapters.FileOfId.GetValueOrDefault(id) + "#" + Uri.EscapeDataString(id);

    public string SourceOf(string file, Picture picture)
    {
        if (!_pictures.TryGetValue(file, out var known))
        {
            string name = string.Create(CultureInfo.InvariantCulture, $"picture-{_pictures.Count + 1}.{PictureTypes.ExtensionOf(picture)}");
            _pictures.Add(file, known = new BookFile(name, PictureTypes.Of(picture), picture.File.ToArray()));
        }

        return known.Name;
    }
}
