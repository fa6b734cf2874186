using System.Collections.Immutable;
using PackBuilder.Guides.Model;
using PackBuilder.Packs.Model;

namespace PackBuilder.Packs.Selection;

/// <summary>What of a guide is for whom: samples by the world of an employer, rows and columns of tables by audience.</summary>
internal static class Tailored
{
    /// <summary>The words of a pack for an employer. Of the channels of both only those that they share count, where there are any.</summary>
    public static ImmutableArray<string> World(PackDefinition pack, EmployerProfile? employer)
    {
        var world = employer?.World ?? EmployerWorld.Unknown;
        var ofPack = pack.Channels.Select(name => name.Name).ToList();
        var ofEmployer = world.Channels.Select(name => name.Name).ToList();
        var shared = ofPack.Intersect(ofEmployer).ToList();
        return
        [
            .. world.Sectors.Select(name => name.Name), .. world.Shifts.Select(name => name.Name),
            .. shared.Count > 0 ? shared : ofPack.Count > 0 ? ofPack : ofEmployer,
        ];
    }

    /// <summary>Each question with the sample that fits the world in most respects, tables without what is for others.</summary>
    public static Guide Apply(Guide guide, PackDefinition pack, ImmutableArray<string> world) => guide with
    {
        Sections =
        [
            .. guide.Sections.Select(section => section with
            {
                Blocks =
                [
                    .. section.Blocks.Select(block => block switch
                    {
                        QuestionBlock { Samples.IsEmpty: false } question => WithSample(question, world),
                        TableBlock table when !table.RowsFor.IsEmpty || !table.ColumnsFor.IsEmpty => For(table, pack.Audience.Name),
                        _ => block,
                    }),
                ],
            }),
        ],
    };

    private static QuestionBlock WithSample(QuestionBlock question, ImmutableArray<string> world)
    {
        var best = question.Samples
            .Select(sample => (sample, fit: Worlds.Fit(sample.For, world)))
            .Where(pair => pair.fit is not null)
            .OrderByDescending(pair => pair.fit)
            .Select(pair => pair.sample)
            .FirstOrDefault();
        return question with { Samples = [], Answer = best is null ? question.Answer : question.Answer with { Text = best.Text } };
    }

    private static TableBlock For(TableBlock table, string audience)
    {
        bool IsOut(ImmutableArray<TableLimit> limits, int at) => limits.Any(limit => limit.At == at && !limit.Audience.Contains(audience));
        ImmutableArray<LocalizedText> Kept(ImmutableArray<LocalizedText> row) => [.. row.Where((_, i) => !IsOut(table.ColumnsFor, i))];
        return table with
        {
            Columns = Kept(table.Columns),
            Rows = [.. table.Rows.Where((_, i) => !IsOut(table.RowsFor, i)).Select(Kept)],
            Write = [.. table.Write.Where((_, i) => !IsOut(table.ColumnsFor, i))],
            RowsFor = [],
            ColumnsFor = [],
        };
    }
}
