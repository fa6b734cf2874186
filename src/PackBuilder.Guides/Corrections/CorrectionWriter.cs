using PackBuilder.Text.Data;
using PackBuilder.Text.Yaml;

namespace PackBuilder.Guides.Corrections;

/// <summary>Writes corrections as <see cref="CorrectionReader"/> reads them.</summary>
public static class CorrectionWriter
{
    public static string Write(CorrectionList list) => YamlWriter.Write(new DataMapBuilder
    {
        { "schema", CorrectionReader.Schema },
        { "corrections", list.Corrections.Select(Tree) },
    }.Build());

    private static DataValue Tree(Correction correction) => new DataMapBuilder
    {
        { "line", correction.Line },
        { "was", correction.Was },
        { "do", CorrectionReader.Kinds[(int)correction.Kind] },
        { "level", correction.Level is { } level ? (DataValue)level : null },
        { "text", correction.Text },
    }.Build();
}
