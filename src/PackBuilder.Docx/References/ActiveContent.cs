using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Docx.References;

/// <summary>Finds what a style file must not bring along: programs, and files inside the file.</summary>
internal static class ActiveContent
{
    /// <returns>What was found, in words, or null.</returns>
    public static Message? Find(ReferencePackage package)
    {
        if (package.ContentTypes.Any(type => type.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase) || type.Contains("vbaProject", StringComparison.OrdinalIgnoreCase))
            || package.Names.Any(name => name.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)))
            return "macros";
        if (package.Names.Any(name => name.Contains("activeX/", StringComparison.OrdinalIgnoreCase)))
            return "ActiveX controls";
        return package.Names.Any(name => name.Contains("embeddings/", StringComparison.OrdinalIgnoreCase)) ? (Message)"embedded objects" : null;
    }
}
