using System.Collections.Immutable;
using PackBuilder.Guides.Model;
using PackBuilder.Text.Data;

namespace PackBuilder.Exchange.Importing;

/// <summary>
/// Puts the questions of each section into the order of their rows. As many as can stay do; each of the others goes right after the one before it,
/// so that what stands between questions stays where it is. Used once.
/// </summary>
internal sealed class QuestionPlacer(Guide guide, ImmutableHashSet<string> deleted)
{
    private readonly List<Section> _sections = [];
    private readonly HashSet<string> _leaving = [];
    private readonly HashSet<string> _existing = [.. guide.Sections.SelectMany(section => section.Blocks).OfType<QuestionBlock>().Select(question => question.Id).OfType<string>()];

    public Guide After => guide with { Sections = [.. _sections] };

    public List<InsertedQuestion> Inserted { get; } = [];

    /// <summary>Ids of those that were there and change their place.</summary>
    public List<string> Moved { get; } = [];

    /// <param name="wanted">All that have a row, in the order of the rows.</param>
    /// <param name="isMoved">Otherwise those that are there keep the order they have.</param>
    public void Place(Section section, ImmutableArray<QuestionBlock> wanted, bool isMoved)
    {
        string[] here = [.. section.Blocks.OfType<QuestionBlock>().Select(question => question.Id).OfType<string>()];
        var stays = Stays(here, wanted, isMoved);
        var byId = wanted.ToDictionary(question => question.Id!);
        // Those of other sections leave this one when their own takes them.
        var blocks = section.Blocks
            .Where(block => block is not QuestionBlock { Id: { } id } || stays.Contains(id) || !byId.ContainsKey(id) && !deleted.Contains(id) && !_leaving.Contains(id))
            .Select(block => block is QuestionBlock { Id: { } id } && byId.TryGetValue(id, out var question) ? question : block).ToList();
        for (int i = 0; i < wanted.Length; i++)
        {
            var question = wanted[i];
            if (stays.Contains(question.Id!))
                continue;
            string? previous = i > 0 ? wanted[i - 1].Id : null;
            string? next = previous is null ? wanted.Select(one => one.Id!).FirstOrDefault(stays.Contains) : null;
            int place = previous is not null ? IndexOf(previous) + 1 : next is not null ? IndexOf(next) : blocks.Count;
            blocks.Insert(place, question);
            Inserted.Add(new InsertedQuestion(question, section.Id, previous ?? next, previous is null));
            if (_existing.Contains(question.Id!))
                Moved.Add(question.Id!);
        }

        _sections.Add(section with { Blocks = [.. blocks] });

        int IndexOf(string id) => blocks.FindIndex(block => block.Id == id);
    }

    /// <summary>Told beforehand: a question that will stand in another section.</summary>
    public void Leaves(string id) => _leaving.Add(id);

    private static HashSet<string> Stays(string[] here, ImmutableArray<QuestionBlock> wanted, bool isMoved)
    {
        string[] present = [.. wanted.Select(question => question.Id!).Where(here.Contains)];
        if (!isMoved)
            return [.. present];
        return [.. KeptOrder.Of([.. present.Select(id => Array.IndexOf(here, id))]).Select(place => here[place])];
    }
}
