using System.Globalization;
using PackBuilder.Guides.Model;
using PackBuilder.Packs.Selection;
using PackBuilder.Tests.Cli.Support;

namespace PackBuilder.Tests.Guides.Library;

/// <summary>The figures of the course: a plan whose minutes add up, scores whose weights do.</summary>
public class CourseTests
{
    [Theory]
    [InlineData("course-day-one")]
    [InlineData("course-day-two")]
    public void The_plan_of_a_day_sums_to_its_minutes(string day)
    {
        foreach (var plan in Repository.Library.Guides.SelectMany(guide => guide.Sections).Where(section => section.Id == day).SelectMany(section => section.Blocks.OfType<TableBlock>()))
        {
            // 第一天，9:00到16:40
            string[] hours = plan.Caption!.Zh!.Split('，')[1].Split('到');
            var now = Time(hours[0]);
            foreach (var row in plan.Rows)
            {
                Assert.Equal(now, Time(row[0].Zh!));
                now += TimeSpan.FromMinutes(int.Parse(row[1].Zh!, CultureInfo.InvariantCulture));
            }

            Assert.Equal(Time(hours[1]), now);
        }
    }

    [Fact]
    public void Every_question_counts_towards_abilities_whose_weights_add_up()
    {
        foreach (var definition in Repository.Context.Catalogue.Packs.Select(entry => entry.Value!).Where(pack => !pack.Abilities.IsEmpty))
        {
            var pack = PackSelector.Select(definition, null, Repository.Library).Value!;
            string[] weighed = [.. definition.Abilities.Select(ability => ability.Id.Name)];
            // Every ability, English where the pack is in both languages, by at least one of the questions that are scored.
            var core = pack.Guides.SelectMany(guide => guide.Sections.SelectMany(section => section.Blocks).OfType<QuestionBlock>().Where(question => pack.Core.Contains(new QuestionKey(guide.Id, question.Id!)))).ToList();

            Assert.Equal(100, definition.Abilities.Sum(ability => ability.Weight));
            Assert.Empty(Competencies.All.Except(weighed).Except(["english"]));
            Assert.Equal(12, core.Count);
            Assert.Empty(weighed.Except(core.SelectMany(question => question.Competencies)).Select(ability => $"{definition.Id.Name}: {ability}"));
        }
    }

    private static TimeSpan Time(string written) => TimeSpan.ParseExact(written, @"h\:mm", CultureInfo.InvariantCulture);
}
