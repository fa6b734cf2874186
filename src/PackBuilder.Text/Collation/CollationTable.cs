using System.Globalization;
using System.Text;

namespace PackBuilder.Text.Collation;

/// <summary>
/// The weights of characters, from <c>root-order.txt</c>. They are the program's own because it runs without the
/// language data of the system, so that every machine sorts alike.
/// </summary>
internal sealed class CollationTable
{
    private const ushort NoAccent = 1;

    // Expansions marked with a + weigh more than any accent.
    private const ushort Variant = ushort.MaxValue;

    // What is not in the table comes after it, by code point; Han with a known reading first, then their main block, then extensions.
    private const uint Unlisted = 0x10_0000;
    private const uint PinyinHan = 0x80_0000;
    private const uint Han = 0x100_0000;
    private const uint HanExtension = 0x200_0000;

    private readonly Dictionary<char, (uint Primary, byte Tertiary)> _letters = [];
    private readonly Dictionary<char, (char Base, char Mark)> _accented = [];
    private readonly Dictionary<char, ushort> _marks = [];
    private readonly Dictionary<char, (string Letters, bool IsVariant)> _expansions = [];
    private readonly HashSet<char> _ignored = [];

    // Where Han characters are in the order of their readings; empty where code points order them.
    private readonly Dictionary<char, uint> _readings = [];

    private CollationTable(TextReader reader)
    {
        string section = "";
        for (string? line = reader.ReadLine(); line is not null; line = reader.ReadLine())
        {
            if (line.StartsWith('[') && line.EndsWith(']') && !line.Contains(' '))
                section = line;
            else if (line.Length > 0 && (line[0] != '#' || section == "[order]" && line[1] != ' '))
                Read(section, line.Split(' ').Select(Unescape).ToArray());
        }
    }

    /// <summary>The order that languages share; Han by code point.</summary>
    public static CollationTable Root { get; } = Load();

    /// <summary>The same with Han by pinyin, tone and strokes, as Chinese glossaries have them.</summary>
    public static CollationTable Pinyin { get; } = LoadPinyin();

    /// <summary>The weights of a text, one character after the other.</summary>
    public List<CollationElement> ElementsOf(string text)
    {
        var elements = new List<CollationElement>(text.Length);
        for (int i = 0; i < text.Length; i++)
            Add(elements, text, ref i);
        return elements;
    }

    private static CollationTable Load()
    {
        using var reader = Open("root-order.txt");
        return new CollationTable(reader);
    }

    private static CollationTable LoadPinyin()
    {
        var table = Load();
        using var reader = Open("pinyin-order.txt");
        foreach (char c in reader.ReadToEnd().Where(c => c >= '\u4E00'))
            table._readings.Add(c, PinyinHan + (uint)table._readings.Count);
        return table;
    }

    private static StreamReader Open(string resource) => new(typeof(CollationTable).Assembly.GetManifestResourceStream(resource)!);

    private void Read(string section, string[] items)
    {
        switch (section)
        {
            case "[order]":
                foreach (string group in items)
                {
                    uint primary = (uint)_letters.Count + 1;
                    for (int i = 0; i < group.Length; i++)
                        _letters.TryAdd(group[i], (primary, (byte)(i + 1)));
                }

                break;
            case "[accents]":
                char mark = items[0][0];
                _marks[mark] = (ushort)(_marks.Count + NoAccent + 1);
                foreach (string pair in items.Skip(1))
                    _accented[pair[0]] = (pair[1], mark);
                break;
            case "[expansions]":
                foreach (string item in items)
                    _expansions[item[0]] = (item[2..], item[1] == '+');
                break;
            default:
                _ignored.UnionWith(items.Select(item => item[0]));
                break;
        }
    }

    private void Add(List<CollationElement> elements, string text, ref int index)
    {
        char c = text[index];
        if (char.IsSurrogatePair(text, index))
        {
            elements.Add(new CollationElement(HanExtension + (uint)char.ConvertToUtf32(text, index), NoAccent, 1));
            index++;
        }
        else if (!_ignored.Contains(c))
        {
            AddCharacter(elements, c);
        }
    }

    private void AddCharacter(List<CollationElement> elements, char c)
    {
        if (_letters.TryGetValue(c, out var letter))
        {
            elements.Add(new CollationElement(letter.Primary, NoAccent, letter.Tertiary));
        }
        else if (_accented.TryGetValue(c, out var accented))
        {
            AddCharacter(elements, accented.Base);
            AddCharacter(elements, accented.Mark);
        }
        else if (_expansions.TryGetValue(c, out var expansion))
        {
            AddExpansion(elements, expansion.Letters, expansion.IsVariant);
        }
        else if (_readings.TryGetValue(c, out uint place))
        {
            elements.Add(new CollationElement(place, NoAccent, 1));
        }
        else if (_marks.TryGetValue(c, out ushort mark))
        {
            elements.Add(new CollationElement(0, mark, 1));
        }
        else
        {
            uint block = c is >= '\u4E00' and <= '\u9FFF' ? Han : c is >= '\u3400' and <= '\u4DBF' ? HanExtension : Unlisted;
            elements.Add(new CollationElement(block + c, NoAccent, 1));
        }
    }

    private void AddExpansion(List<CollationElement> elements, string letters, bool isVariant)
    {
        for (int i = 0; i < letters.Length; i++)
        {
            var (primary, tertiary) = _letters[letters[i]];
            elements.Add(new CollationElement(primary, NoAccent, (byte)(tertiary + 1)));
            if (isVariant && i == 0)
                elements.Add(new CollationElement(0, Variant, 1));
        }
    }

    private static string Unescape(string item)
    {
        if (!item.Contains('\\'))
            return item;
        var builder = new StringBuilder();
        for (int i = 0; i < item.Length; i++)
        {
            bool isEscape = item[i] == '\\' && i + 5 < item.Length && item[i + 1] == 'u';
            builder.Append(isEscape ? (char)int.Parse(item.AsSpan(i + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture) : item[i]);
            i += isEscape ? 5 : 0;
        }

        return builder.ToString();
    }
}
