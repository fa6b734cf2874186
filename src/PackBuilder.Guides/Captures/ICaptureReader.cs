using System.Collections.Immutable;
using PackBuilder.Guides.Model;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Guides.Captures;

/// <summary>Reads the files of one format. A new one is a class and a line in <see cref="CaptureReaders"/>.</summary>
internal interface ICaptureReader
{
    SourceFormat Format { get; }

    /// <summary>In lower case, with the dot.</summary>
    ImmutableArray<string> Extensions { get; }

    /// <summary>True where the content says that the file is of this format, whatever its name.</summary>
    bool Recognises(CaptureFile file) => false;

    /// <returns>
    /// The whole text of the file in its order: content, and what is left out as <see cref="CaptureFurniture"/> or
    /// <see cref="CaptureDropped"/> with its text.
    /// </returns>
    Checked<Capture> Read(CaptureFile file);

    /// <summary>
    /// All text of the file, taken out by other code than <see cref="Read"/> and in any order: what the ledger holds the blocks
    /// against. White space does not count.
    /// </summary>
    /// <returns>
    /// Null where the lines of the file are its blocks, so that there is nothing to lose between them, and where <see cref="Read"/>
    /// holds the blocks against such an extraction itself.
    /// </returns>
    string? ExtractText(CaptureFile file) => null;
}
