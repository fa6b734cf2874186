using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PackBuilder.Guides.Model;
using PackBuilder.Guides.Yaml;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Guides.Parsing.Outline;

/// <summary>
/// Gives every section and block an id that depends on its place alone (<c>s2</c>, <c>s2-q1</c>), unless the source
/// gives one. Ids of sources are checked: plain, and each only once.
/// </summary>
internal sealed partial class IdAllocator(SourceText source)
{
    // With the place where the source gives it.
    private readonly Dictionary<string, BlockOrigin?> _taken = new(StringComparer.Ordinal);

    public List<Diagnostic> Problems { get; } = [];

    public ImmutableArray<Section> Assign(ImmutableArray<Section> sections)
    {
        foreach (var (id, at) in sections.SelectMany(GivenIds))
            Claim(id, at);
        return [.. sections.Select((section, index) => Assign(section, index + 1))];
    }

    private Section Assign(Section section, int number)
    {
        string id = section.Id.Length > 0 ? section.Id : Free($"s{number}");
        var counts = new Dictionary<string, int>();
        return section with { Id = id, Blocks = [.. section.Blocks.Select(WithId)] };

        GuideBlock WithId(GuideBlock block)
        {
            if (block.Id is not null)
                return block;
            string letter = LetterOf(block);
            int count = counts[letter] = counts.GetValueOrDefault(letter) + 1;
            return block with { Id = Free($"{id}-{letter}{count}") };
        }
    }

    private string Free(string wanted)
    {
        string id = wanted;
        for (int i = 2; !_taken.TryAdd(id, null); i++)
            id = $"{wanted}-{i}";
        return id;
    }

    private void Claim(string id, BlockOrigin? at)
    {
        if (!Plain().IsMatch(id))
            Problems.Add(ParsingErrors.BadId(source, at, id));
        if (!_taken.TryAdd(id, at))
            Problems.Add(ParsingErrors.RepeatedId(source, at, id, _taken[id]));
    }

    private static IEnumerable<(string Id, BlockOrigin? At)> GivenIds(Section section)
    {
        if (section.Id.Length > 0)
            yield return (section.Id, section.From);
        foreach (var block in section.Blocks.Where(block => block.Id is not null))
            yield return (block.Id!, block.From);
    }

    // Told apart by the first letter where it is enough: q for question, but le for letter beside l for list.
    private static string LetterOf(GuideBlock block) => GuideBlockTypes.NameOf(block) switch
    {
        "letter" => "le",
        "table" => "t",
        "term" => "te",
        "tip" => "ti",
        "faq" => "f",
        "fact" => "fa",
        "figure" => "fi",
        var name => name[..1],
    };

    [GeneratedRegex("^[a-z][a-z0-9-]{0,63}$")]
    private static partial Regex Plain();
}
