using System.Collections.Immutable;
using System.Text;
using PackBuilder.Text.Archives;

namespace PackBuilder.Html.Books;

/// <summary>Packs the files of a book (EPUB 3.3, section 4): its type first and not compressed, so that it can be read at a fixed place.</summary>
internal static class Package
{
    private const string Folder = "book/";

    private const string Container =
        """
        <?xml version="1.0" encoding="utf-8"?>
        <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>

        """;

    public static byte[] Write(ImmutableArray<BookFile> files) => ZipWriter.Write(
        [
            ("mimetype", Encoding.ASCII.GetBytes("application/epub+zip")),
            ("META-INF/container.xml", Encoding.UTF8.GetBytes(Container.ReplaceLineEndings("\n"))),
            .. files.Select(file => (Folder + file.Name, file.Content)),
        ],
        stored: 1);
}
