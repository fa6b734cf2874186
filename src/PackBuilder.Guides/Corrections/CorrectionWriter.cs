using PackBuilder.Guides.Model;
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
        { "english", list.English.IsEmpty ? null : new DataList([.. list.English.Select(Tree)]) },
    }.Build());

    private static DataValue Tree(Correction correction) => new DataMapBuilder
    {
        { "line", correction.Line },
        { "was", correction.Was },
        { "do", CorrectionReader.Kinds[(int)correction.Kind] },
        { "level", correction.Level is { } level ? (DataValue)level : null },
        { "text", correction.Text },
    }.Build();

    private static DataValue Tree(Translation translation) => new DataMapBuilder
    {
        { "in", translation.In.Length == 0 ? null : translation.In },
        { "of", translation.Of },
        { "was", translation.Was },
        { "text", translation.Text },
    }.Build();
}
