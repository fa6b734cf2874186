using System.Collections.Immutable;
using PackBuilder.Guides.Parsing.Lines;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Guides.Parsing.Banks;

/// <summary>One way to read a document: what its questions start with.</summary>
/// <param name="Name">For the report: <c>numbers like 1.</c>.</param>
/// <param name="Starts">Indices of lines that may start a question, rising.</param>
/// <param name="IsWeak">Nothing but the look of a line says that it starts a question.</param>
internal sealed record Candidate(Message Name, ImmutableArray<int> Starts, bool IsWeak = false)
{
    /// <summary>A person says so of each of its starts.</summary>
    public bool IsSaid { get; init; }

    /// <summary>The document is a list of questions, of which none has an answer.</summary>
    public bool IsList { get; init; }

    // More ways than these no document has.
    private const int Most = 14;

    public static ImmutableArray<Candidate> Of(ImmutableArray<LineFacts> facts, Func<int, bool> isFree)
    {
        var free = Enumerable.Range(0, facts.Length).Where(i => isFree(i) && facts[i].Line.HasText).ToImmutableArray();
        var numbered = free.Where(i => facts[i].Number is not null && !facts[i].IsAnswerLike() && (facts[i].Heads is null || facts[i].Ask > 0)).ToImmutableArray();
        var said = free.Where(i => facts[i].Line.IsSaidToAsk).ToImmutableArray();
        ImmutableArray<Candidate> candidates =
        [
            .. ByNumber(facts, numbered).Where(candidate => !candidate.Starts.IsEmpty)
                .DistinctBy(candidate => string.Join(',', candidate.Starts.Take(50)) + "/" + candidate.Starts.Length)
                .OrderByDescending(candidate => candidate.Starts.Length).Take(Most),
            .. Labelled(facts, free), .. ByLevel(facts, free), .. ByLook(facts, free),
        ];
        if (said.IsEmpty)
            return candidates;
        // What a person says is a question is one, however the others start.
        return
        [
            .. candidates.Where(candidate => !candidate.Starts.IsEmpty).Select(candidate => candidate with { Starts = [.. candidate.Starts.Union(said).Order()] }),
            new Candidate("corrections", said) { IsSaid = true },
        ];
    }

    private static IEnumerable<Candidate> ByNumber(ImmutableArray<LineFacts> facts, ImmutableArray<int> numbered)
    {
        foreach (var family in numbered.GroupBy(i => facts[i].Number!.Family))
        {
            bool weak = family.Key == "bare";
            yield return new Candidate($"numbers of the kind {family.Key}", [.. family], weak);
            foreach (var style in family.GroupBy(i => facts[i].Number!.Style))
                yield return new Candidate($"numbers like {style.Key[(style.Key.IndexOf(':') + 1)..]}", [.. style], weak);
            foreach (var look in family.GroupBy(i => LookOf(facts[i].Line)))
                yield return new Candidate($"numbers of the kind {family.Key}, {look.Key}", [.. look], weak);
        }
    }

    private static string LookOf(BankLine line) => line.Kind switch
    {
        LineKind.Heading => $"headings of level {line.Level}",
        LineKind.Item => line.IsBold ? $"bold items of depth {line.Depth}" : $"items of depth {line.Depth}",
        _ => line.IsBold ? "bold" : line.AfterBlank ? "after an empty line" : "in lines",
    };

    private static IEnumerable<Candidate> Labelled(ImmutableArray<LineFacts> facts, ImmutableArray<int> free)
    {
        var labelled = free.Where(i => facts[i] is { Label.Field: BankField.Question, Number: null or { Length: 0 } }).ToImmutableArray();
        // A word alone on its line is a label where it comes again, and else a title.
        var repeated = labelled.CountBy(i => facts[i].Label!.Name).Where(name => name.Value > 1).Select(name => name.Key).ToHashSet();
        labelled = [.. labelled.Where(i => facts[i].Label!.IsStrong || repeated.Contains(facts[i].Label!.Name) && facts[i].Line.Level != 1)];
        if (labelled.IsEmpty)
            yield break;
        yield return new Candidate("labels of questions", labelled);
        foreach (var name in labelled.GroupBy(i => facts[i].Label!.Name))
            yield return new Candidate($"labels like {name.Key}", [.. name]);
    }

    private static IEnumerable<Candidate> ByLevel(ImmutableArray<LineFacts> facts, ImmutableArray<int> free) =>
        free.Where(i => facts[i].Line.Level > 0 && facts[i].Heads is null && facts[i].IsOutline)
            .GroupBy(i => facts[i].Line.Level)
            .OrderBy(level => level.Key)
            .Select(level => new Candidate($"headings of level {level.Key}", [.. level]));

    private static IEnumerable<Candidate> ByLook(ImmutableArray<LineFacts> facts, ImmutableArray<int> free)
    {
        yield return new Candidate("bold lines and headings", [.. free.Where(i => facts[i].Line is { IsBold: true, Level: 0 or > 1 } && facts[i].Label is null && facts[i].Heads is null)]);
        // The size that most lines have is that of the text.
        var sizes = free.Where(i => facts[i].Line.Look.Size is not null).GroupBy(i => facts[i].Line.Look.Size!.Value).OrderByDescending(size => size.Count()).ThenBy(size => size.Key).ToList();
        foreach (var size in sizes.Skip(1).Take(3).Where(size => size.Key > sizes[0].Key))
            yield return new Candidate("lines in larger type", [.. size.Where(i => facts[i].Label is null && facts[i].Heads is null)]);
        yield return new Candidate("bold lines", [.. free.Where(i => facts[i].Line is { IsBold: true, Level: 0 } && facts[i].Label is null)]);
        yield return new Candidate("items that ask", [.. free.Where(i => facts[i].Line is { Kind: LineKind.Item } && facts[i].Ask > 0 && facts[i].Label is null && facts[i].Number is null)], IsWeak: true);
        if (QuestionLists.Find(facts, free) is { IsEmpty: false } list)
            yield return new Candidate("items of a list of questions", list, IsWeak: true) { IsList = true };
        yield return new Candidate("blocks between empty lines", [.. free.Where(i => facts[i].Line is { AfterBlank: true, Level: 0, Kind: LineKind.Line } && IsPlain(facts[i]) && i + 1 < facts.Length && !facts[i + 1].Line.AfterBlank)], IsWeak: true);
        yield return new Candidate("lines that ask", [.. free.Where(i => facts[i].Line is { Level: 0 } && IsPlain(facts[i]) && facts[i].Ask >= 1 && facts[i].Body.Length <= 160)], IsWeak: true);
        yield return new Candidate("lines above options", [.. free.Where(i => IsPlain(facts[i]) && !facts[i].IsTurn && (facts[i].HasStemKey || facts[i].Ask > 0) && i + 1 < facts.Length && facts[i + 1].StartsOptions)]);
        yield return new Candidate("lines above an answer", [.. free.Where(i => IsPlain(facts[i]) && !facts[i].IsTurn && i + 1 < facts.Length && facts[i + 1].IsAnswer)]);
    }

    private static bool IsPlain(LineFacts fact) => fact.Label is null && fact.Number is null && fact.Options.IsEmpty && fact.Heads is null;
}
