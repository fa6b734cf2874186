using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Building.Formats;

/// <summary>A format that is written from the document alone, without pages.</summary>
internal sealed class FlowingFormat(string name, Func<WritableDocument, Checked<byte[]>> write) : IDocumentFormat
{
    public string Name => name;

    public bool NeedsPages => false;

    public Checked<byte[]> Write(WritableDocument document) => write(document);
}
