using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Building.Formats;

/// <summary>A kind of file that documents are written as.</summary>
public interface IDocumentFormat
{
    /// <summary>As editions and the command line name it; also the extension of its files.</summary>
    string Name { get; }

    /// <summary>Whether it is made of pages, or prints their numbers: a document none of whose formats does is not cut into pages.</summary>
    bool NeedsPages { get; }

    Checked<byte[]> Write(WritableDocument document);
}
