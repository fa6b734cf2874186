using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Building.Files;

/// <summary>Takes finished files out of memory, from any thread.</summary>
public interface IFileStore
{
    Checked<StoredFile> Keep(OutputFile file);
}
