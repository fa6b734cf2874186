using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Building.Files;

/// <summary>Keeps nothing: for whoever only wants to know whether everything can be made.</summary>
public sealed class NoStore : IFileStore
{
    public Checked<StoredFile> Keep(OutputFile file) =>
        Checked<StoredFile>.Ok(new StoredFile(file.Name, file.Content.Length, Sha256Hex.Of(file.Content.Span)));
}
