using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using PackBuilder.Building.Files;
using PackBuilder.Guides.Model;

namespace PackBuilder.Building.Sources;

/// <summary>The ledger of a guide as JSON, written beside its YAML: what was read, what was kept, and the text of what was left out.</summary>
public static class GuideLedgerFile
{
    public const string Schema = "packbuilder/source-ledger@1";
    public const string Extension = ".ledger.json";

    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The key of the SHA-256 of the YAML as it was written: by it a build knows whether a person has changed the file.</summary>
    public const string YamlHash = "yaml_sha256";

    /// <param name="folder">Ends in a slash, or is empty.</param>
    public static OutputFile Of(Guide guide, string folder, OutputFile yaml) => new($"{folder}{guide.Id}{Extension}", Write(guide, yaml));

    // A guide that has no source but its own YAML has nothing to count.
    private static byte[] Write(Guide guide, OutputFile yaml)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("schema", Schema);
            json.WriteString("guide", guide.Id);
            json.WriteString("file", guide.Source.File);
            json.WriteString("sha256", guide.Source.Sha256);
            json.WriteString(YamlHash, Sha256Hex.Of(yaml.Content.Span));
            if (guide.Ledger is { Characters: { } characters } ledger)
                Write(json, ledger, characters);
            json.WriteEndObject();
        }

        return [.. buffer.WrittenSpan, (byte)'\n'];
    }

    private static void Write(Utf8JsonWriter json, Ledger ledger, CharacterCounts characters)
    {
        json.WriteStartObject("characters");
        json.WriteNumber("in", characters.Read);
        json.WriteNumber("out", characters.Kept);
        json.WriteNumber("dropped", characters.Dropped);
        json.WriteNumber("repaired", characters.Repaired);
        json.WriteEndObject();
        json.WriteStartObject("kept");
        json.WriteNumber("lines", ledger.Content);
        json.WriteNumber("characters", characters.Kept);
        json.WriteEndObject();
        json.WriteStartArray("dropped");
        foreach (var dropped in ledger.Dropped)
            Write(json, dropped);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, DroppedText dropped)
    {
        json.WriteStartObject();
        json.WriteString("rule", dropped.Rule);
        json.WriteNumber("line", dropped.Line);
        json.WriteString("text", dropped.Text);
        json.WriteEndObject();
    }
}
