using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PackBuilder.Guides.Model;
using PackBuilder.Packs.Model;

namespace PackBuilder.Packs.Selection;

/// <summary>
/// Draws questions. Each has a rank made of the seed and its own id, so that it does not depend on what else there is. In the order of
/// ranks a question is drawn where every limit that it falls under still has room. A question that is added and not drawn changes
/// nothing; one that is drawn takes the place of the last one under its limit.
/// </summary>
internal static class Drawing
{
    public static ImmutableArray<Guide> Apply(
        ImmutableArray<Guide> guides, int seed, DrawLimits limits, Func<Guide, QuestionBlock, bool> isStressed, ImmutableArray<Exclusion>.Builder exclusions)
    {
        var candidates = guides.SelectMany(guide => Candidates(guide, seed))
            .OrderByDescending(candidate => isStressed(candidate.Guide, candidate.Question))
            .ThenBy(candidate => candidate.Rank)
            .ThenBy(candidate => candidate.Guide.Id, StringComparer.Ordinal)
            .ThenBy(candidate => candidate.Question.Ordinal);
        var leftOut = new Dictionary<BlockKey, Ruling>();
        foreach (var candidate in candidates)
        {
            if (limits.Take(candidate) is { } full)
                leftOut.Add(new BlockKey(candidate.Guide.Id, candidate.Question.Ordinal), full);
        }

        return [.. guides.Select(guide => WithoutLeftOut(guide, leftOut, exclusions))];
    }

    private static IEnumerable<DrawCandidate> Candidates(Guide guide, int seed)
    {
        var path = new List<Section>();
        foreach (var section in guide.Sections)
        {
            path.RemoveAll(above => above.Level >= section.Level);
            path.Add(section);
            ImmutableArray<string> sections = [.. path.Select(above => above.Id)];
            foreach (var question in section.Blocks.OfType<QuestionBlock>())
                yield return new DrawCandidate(guide, question, sections, Rank(seed, guide.Id, question));
        }
    }

    // The first eight bytes, big-endian, of SHA-256 over seed/guide/question in UTF-8. A question without an id is known by its words.
    private static ulong Rank(int seed, string guide, QuestionBlock question)
    {
        string name = string.Create(CultureInfo.InvariantCulture, $"{seed}/{guide}/{question.Id ?? question.Prompt.ToString()}");
        return BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(name)));
    }

    private static Guide WithoutLeftOut(Guide guide, Dictionary<BlockKey, Ruling> leftOut, ImmutableArray<Exclusion>.Builder exclusions)
    {
        var sections = guide.Sections.Select(section => section with
        {
            Blocks = section.Blocks.RemoveAll(block => leftOut.ContainsKey(new BlockKey(guide.Id, block.Ordinal))),
        }).ToList();
        foreach (var block in guide.Sections.SelectMany(section => section.Blocks))
        {
            if (leftOut.TryGetValue(new BlockKey(guide.Id, block.Ordinal), out var ruling))
                GuideFilter.LeaveOut(guide, block, ruling, exclusions);
        }

        return guide with { Sections = GuideFilter.RemoveEmptySections(guide, sections) };
    }
}

/// <param name="Sections">Ids of its section and of those above that.</param>
/// <param name="Rank">Smaller ones are drawn first.</param>
internal sealed record DrawCandidate(Guide Guide, QuestionBlock Question, ImmutableArray<string> Sections, ulong Rank);
