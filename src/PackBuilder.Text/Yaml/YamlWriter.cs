using System.Buffers;
using System.Globalization;
using System.Text;
using PackBuilder.Text.Data;

namespace PackBuilder.Text.Yaml;

/// <summary>
/// Writes a plain tree as YAML: two spaces of indent, LF, one line for each text, keys in the tree's order. A list or
/// map of single values that fits on a short line is written on one, so that differences between two files stay readable.
/// </summary>
public static class YamlWriter
{
    /// <summary>In characters, without indent and key.</summary>
    public const int ShortLine = 72;

    private static readonly SearchValues<char> SentenceMarks = SearchValues.Create("，。；：？！、");

    public static string Write(DataMap root)
    {
        var text = new StringBuilder();
        WriteEntries(text, root, 0);
        return text.ToString();
    }

    private static void WriteEntries(StringBuilder text, DataMap map, int indent)
    {
        bool first = true;
        foreach (var entry in map.Entries)
        {
            // The first key of a map in a list stands after the dash.
            if (!first || indent == 0)
                text.Append(' ', indent);
            first = false;
            text.Append(YamlQuoting.Write(entry.Key)).Append(':');
            WriteAfterKey(text, entry.Value, indent);
        }
    }

    private static void WriteAfterKey(StringBuilder text, DataValue value, int indent)
    {
        if (OneLine(value) is { } line)
        {
            text.Append(' ').Append(line).Append('\n');
            return;
        }

        text.Append('\n');
        if (value is DataMap map)
        {
            text.Append(' ', indent + 2);
            WriteEntries(text, map, indent + 2);
        }
        else if (value is DataList list)
        {
            foreach (var item in list.Items)
                WriteItem(text, item, indent + 2);
        }
    }

    private static void WriteItem(StringBuilder text, DataValue item, int indent)
    {
        text.Append(' ', indent).Append("- ");
        if (OneLine(item) is { } line)
        {
            text.Append(line).Append('\n');
        }
        else if (item is DataMap map)
        {
            WriteEntries(text, map, indent + 2);
        }
        else if (item is DataList list)
        {
            // A list in a list starts on its own line, which all readers agree on.
            text.Length--;
            text.Append('\n');
            foreach (var inner in list.Items)
                WriteItem(text, inner, indent + 2);
        }
    }

    private static string? OneLine(DataValue value) => value switch
    {
        DataMap map => Short("{", map.Entries.Select(e => ((string?)e.Key, e.Value)), "}"),
        DataList list => Short("[", list.Items.Select(item => ((string?)null, item)), "]"),
        _ => Scalar(value),
    };

    private static string? Short(string open, IEnumerable<(string? Key, DataValue Value)> entries, string close)
    {
        var line = new StringBuilder(open);
        foreach (var (key, value) in entries)
        {
            if (value is DataMap or DataList || value is DataText text && IsSentence(text.Value))
                return null;
            if (line.Length > open.Length)
                line.Append(", ");
            if (key is not null)
                line.Append(YamlQuoting.Write(key)).Append(": ");
            line.Append(Scalar(value));
            if (line.Length > ShortLine)
                return null;
        }

        return line.Append(close).ToString();
    }

    // A full-width comma is easily taken for the one that parts two entries.
    private static bool IsSentence(string text) => text.AsSpan().IndexOfAny(SentenceMarks) >= 0;

    private static string Scalar(DataValue value) => value switch
    {
        DataText text => YamlQuoting.Write(text.Value),
        DataInteger integer => integer.Value.ToString(CultureInfo.InvariantCulture),
        DataFraction fraction => fraction.Value.ToString("0.0###############", CultureInfo.InvariantCulture),
        DataFlag flag => flag.Value ? "true" : "false",
        DataNull => "null",
        _ => throw new ArgumentException($"{value.GetType().Name} is not a single value", nameof(value)),
    };
}
