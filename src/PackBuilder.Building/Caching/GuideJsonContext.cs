using System.Text.Json;
using System.Text.Json.Serialization;
using PackBuilder.Guides.Model;
using PackBuilder.Text.Data;

namespace PackBuilder.Building.Caching;

/// <summary>The kinds of values that a guide is made of, for a program that has no compiler with it.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata, Converters = [typeof(FormatConverter)])]
[JsonSerializable(typeof(Guide))]
[JsonSerializable(typeof(ParagraphBlock))]
[JsonSerializable(typeof(ListBlock))]
[JsonSerializable(typeof(TableBlock))]
[JsonSerializable(typeof(QuestionBlock))]
[JsonSerializable(typeof(ScenarioBlock))]
[JsonSerializable(typeof(ScriptBlock))]
[JsonSerializable(typeof(MaterialBlock))]
[JsonSerializable(typeof(FaqBlock))]
[JsonSerializable(typeof(ExampleBlock))]
[JsonSerializable(typeof(TermBlock))]
[JsonSerializable(typeof(ChecklistBlock))]
[JsonSerializable(typeof(LetterBlock))]
[JsonSerializable(typeof(TipBlock))]
[JsonSerializable(typeof(FactBlock))]
[JsonSerializable(typeof(FigureBlock))]
[JsonSerializable(typeof(NoteBlock))]
[JsonSerializable(typeof(DataNull))]
[JsonSerializable(typeof(DataText))]
[JsonSerializable(typeof(DataInteger))]
[JsonSerializable(typeof(DataFraction))]
[JsonSerializable(typeof(DataFlag))]
[JsonSerializable(typeof(DataList))]
[JsonSerializable(typeof(DataMap))]
internal sealed partial class GuideJsonContext : JsonSerializerContext;

/// <summary>A format by its name: the set is closed.</summary>
internal sealed class FormatConverter : JsonConverter<SourceFormat>
{
    public override SourceFormat Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => SourceFormat.Named(reader.GetString() ?? "") ?? throw new JsonException();

    public override void Write(Utf8JsonWriter writer, SourceFormat value, JsonSerializerOptions options) => writer.WriteStringValue(value.Name);
}
