using PackBuilder.Tests.Support;

namespace PackBuilder.Tests.Docx.References;

/// <summary>Templates that programs on this machine bring.</summary>
[Tier(Tier.Tools)]
public class HouseKindsToolTests
{
    [ToolFact("pandoc")]
    public void A_document_in_the_template_of_pandoc_comes_out_readable()
    {
        string folder = Directory.CreateTempSubdirectory().FullName;
        try
        {
            string path = Path.Combine(folder, "reference.docx");
            OutsideProgram.OutputOf("pandoc", "-o", path, "--print-default-data-file", "reference.docx");
            HouseKindsTests.IsReadable(HouseKindsTests.Read(File.ReadAllBytes(path)));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
