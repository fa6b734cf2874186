using System.Collections.Immutable;
using System.Text;
using PackBuilder.Guides.Model;
using PackBuilder.Guides.Yaml;

namespace PackBuilder.Exchange.Writing;

/// <summary>By what a guide that was read again differs from what it should be.</summary>
/// <param name="Questions">Ids of those that differ.</param>
/// <param name="InMarksAlone">Of these the ones whose letters and digits are the same: only marks and spaces differ, which reading repairs.</param>
/// <param name="Elsewhere">Something else differs: the order, another block, a section.</param>
internal sealed record GuideComparison(ImmutableSortedSet<string> Questions, ImmutableSortedSet<string> InMarksAlone, bool Elsewhere)
{
    public bool IsSame => Questions.IsEmpty && !Elsewhere;

    public static GuideComparison Of(Guide expected, Guide read)
    {
        var wanted = QuestionsOf(expected);
        var found = QuestionsOf(read);
        string[] differing = [.. wanted.Keys.Where(id => found.ContainsKey(id) && Written(wanted[id]) != Written(found[id]))];
        return new GuideComparison(
            [.. differing], [.. differing.Where(id => Bare(Written(wanted[id])) == Bare(Written(found[id])))], Frame(expected) != Frame(read));
    }

    private static Dictionary<string, QuestionBlock> QuestionsOf(Guide guide) =>
        guide.Sections.SelectMany(section => section.Blocks).OfType<QuestionBlock>().Where(question => question.Id is not null).DistinctBy(question => question.Id).ToDictionary(question => question.Id!);

    // Where a block starts in its source is nothing that it says.
    private static string Written(GuideBlock block) => GuideYamlWriter.Write(block with { From = null });

    // The guide without what its questions say, and without what its file is.
    private static string Frame(Guide guide) => GuideYamlWriter.Write(guide with
    {
        Source = new GuideSource("", "", SourceFormat.Yaml),
        Ledger = null,
        Repairs = null,
        Sections = [.. guide.Sections.Select(section => section with { From = null, Blocks = [.. section.Blocks.Select(Bare)] })],
    });

    private static GuideBlock Bare(GuideBlock block) => block is QuestionBlock { Id: not null }
        ? new QuestionBlock(null, new LocalizedText(""), Answer.None) { Id = block.Id }
        : block with { From = null };

    private static string Bare(string text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (char c in text.Normalize(NormalizationForm.FormKC))
        {
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c))
                letters.Append(c);
        }

        return letters.ToString();
    }
}
