using System.Collections.Immutable;
using PackBuilder.Guides.Model;
using PackBuilder.Packs.Model;
using PackBuilder.Packs.Selection;

namespace PackBuilder.Exchange.Questions;

/// <summary>Questions, terms and phrases on their way into another program.</summary>
/// <param name="Id">The id of the guide or pack; names the file.</param>
/// <param name="Date">The day that the project states: no format has the day of its making in it.</param>
public sealed record QuestionBank(string Id, LocalizedText Title, DateOnly Date, ImmutableArray<BankQuestion> Questions)
{
    public ImmutableArray<BankNote> Notes { get; init; } = [];

    /// <summary>The files of the pictures that questions show, by the names that questions have for them.</summary>
    public ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> Pictures { get; init; } = ImmutableSortedDictionary<string, ReadOnlyMemory<byte>>.Empty;

    /// <summary>Names of tags for people; a tag that is not here is its own name.</summary>
    public ImmutableSortedDictionary<string, LocalizedText> TagNames { get; init; } = ImmutableSortedDictionary<string, LocalizedText>.Empty;

    /// <summary>Of two languages both, or the one of them.</summary>
    public BankLanguage Language { get; init; }

    /// <summary>The edition hides answers: none is in the bank.</summary>
    public bool HidesAnswers { get; init; }

    public static QuestionBank Of(Guide guide, DateOnly date) =>
        new(guide.Id, guide.Title ?? new LocalizedText(guide.Id), date, [.. QuestionsOf(guide)]) { Notes = [.. NotesOf(guide)] };

    /// <param name="edition">What it does not show is not in the bank; null for everything.</param>
    public static QuestionBank Of(Pack pack, EditionDefinition? edition, DateOnly date)
    {
        string id = string.Join('-', new[] { pack.Definition.Id.Name, pack.Employer?.Id.Name, edition?.Id.Name }.OfType<string>());
        var bank = new QuestionBank(id, pack.Definition.Title, date, [.. pack.Guides.SelectMany(QuestionsOf)]) { Notes = [.. pack.Guides.SelectMany(NotesOf)] };
        return edition is null ? bank : Shown(bank, edition);
    }

    private static QuestionBank Shown(QuestionBank bank, EditionDefinition edition)
    {
        bool shows(EditionPart part) => edition.Shows.Contains(part);
        QuestionBlock only(QuestionBlock question) => question with
        {
            Correct = shows(EditionPart.Outline) ? question.Correct : [],
            Explanation = shows(EditionPart.Outline) ? question.Explanation : null,
            Frame = shows(EditionPart.Outline) ? question.Frame : null,
            Answer = new Answer(shows(EditionPart.Sample) ? question.Answer.Text : null, shows(EditionPart.Outline) ? question.Answer.Points : []),
            Intent = shows(EditionPart.Intent) ? question.Intent : null,
            FollowUps = shows(EditionPart.FollowUps) ? question.FollowUps : [],
            FollowUpHints = shows(EditionPart.FollowUpHints) ? question.FollowUpHints : [],
            RedFlags = shows(EditionPart.RedFlags) ? question.RedFlags : [],
            Rubric = shows(EditionPart.Rubric) ? question.Rubric : [],
        };
        return bank with
        {
            HidesAnswers = !shows(EditionPart.Outline) && !shows(EditionPart.Sample),
            Questions = shows(EditionPart.Questions) ? [.. bank.Questions.Select(question => question with { Question = only(question.Question) })] : [],
            Notes = shows(EditionPart.Reading) || shows(EditionPart.Terms) ? bank.Notes : [],
        };
    }

    private static IEnumerable<BankQuestion> QuestionsOf(Guide guide)
    {
        var materials = guide.Sections.SelectMany(section => section.Blocks).OfType<MaterialBlock>().Where(material => material.Id is not null).ToDictionary(material => material.Id!);
        return guide.Sections.SelectMany(section => section.Blocks.OfType<QuestionBlock>().Select(question => new BankQuestion(
            $"{guide.Id}/{question.Id}", question, section.Heading, question.Material is { } id ? materials.GetValueOrDefault(id) : null)
        { Tags = question.Tags.IsEmpty ? section.Tags : question.Tags }));
    }

    private static IEnumerable<BankNote> NotesOf(Guide guide) =>
        from section in guide.Sections
        from block in section.Blocks
        where !block.Restates
        from side in Sides(block)
        select new BankNote($"{guide.Id}/{block.Id}{side.Part}", side.Front, side.Back) { Tags = block.Tags.IsEmpty ? section.Tags : block.Tags };

    // A term and what it means; a phrase in both languages.
    private static IEnumerable<(string Part, LocalizedText Front, LocalizedText Back)> Sides(GuideBlock block) => block switch
    {
        TermBlock { Definition: { } definition } term => [("", new LocalizedText(term.Expansion is null ? term.Term : $"{term.Term} ({term.Expansion})"), definition)],
        TermBlock { Expansion: { } expansion } term => [("", new LocalizedText(term.Term), new LocalizedText(expansion))],
        ExampleBlock { Kind: "phrase", Text: { IsBilingual: true } phrase } => [("", new LocalizedText(phrase.Zh), new LocalizedText(phrase.En))],
        TableBlock table => Phrases(table),
        _ => [],
    };

    // A table with a column of English and one of what it means. A row is known by its English, wherever it stands.
    private static IEnumerable<(string Part, LocalizedText Front, LocalizedText Back)> Phrases(TableBlock table)
    {
        int english = Column(table, "英文", "English"), chinese = Column(table, "中文", "Chinese");
        if (english < 0 || chinese < 0)
            return [];
        return table.Rows.Where(row => row.Length > Math.Max(english, chinese))
            .Select(row => (Front: row[chinese].ToString(), Back: row[english].ToString()))
            .Where(row => row.Front.Length > 0 && row.Back.Length > 0)
            .DistinctBy(row => TranslationHash.Of(row.Back))
            .Select(row => ("/" + TranslationHash.Of(row.Back), new LocalizedText(row.Front), new LocalizedText(row.Back)));
    }

    private static int Column(TableBlock table, string zh, string en)
    {
        for (int i = 0; i < table.Columns.Length; i++)
        {
            if (table.Columns[i].Zh?.StartsWith(zh, StringComparison.Ordinal) == true || table.Columns[i].En == en || table.Columns[i].Zh == en)
                return i;
        }

        return -1;
    }
}

/// <param name="Key">Guide and id: the same in every export.</param>
public sealed record BankQuestion(string Key, QuestionBlock Question, LocalizedText Section, MaterialBlock? Material)
{
    public ImmutableArray<string> Tags { get; init; } = [];
}

/// <summary>Something to learn that is no question: a term, a phrase.</summary>
public sealed record BankNote(string Key, LocalizedText Front, LocalizedText Back)
{
    public ImmutableArray<string> Tags { get; init; } = [];
}

public enum BankLanguage
{
    Both,
    Chinese,
    English,
}
