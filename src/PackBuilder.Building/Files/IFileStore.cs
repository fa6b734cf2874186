using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Building.Files;

/// <summary>Takes finished files out of memory, from any thread.</summary>
public interface IFileStore
{
    Checked<StoredFile> Keep(OutputFile file);

    /// <summary>Whether a file stands already where those that are kept will stand: then it need not be kept.</summary>
    bool Has(StoredFile file) => false;
}
