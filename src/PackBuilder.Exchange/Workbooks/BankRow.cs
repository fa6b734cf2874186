using System.Collections.Immutable;
using PackBuilder.Guides.Model;

namespace PackBuilder.Exchange.Workbooks;

/// <summary>A question and where it stands: a row of a workbook.</summary>
/// <param name="Section">Id of its section.</param>
internal sealed record BankRow(QuestionBlock Question, string Section)
{
    public string Id => Question.Id!;

    /// <summary>Every question of a guide in its order.</summary>
    public static ImmutableArray<BankRow> Of(Guide guide) =>
        [.. guide.Sections.SelectMany(section => section.Blocks.OfType<QuestionBlock>().Select(question => new BankRow(question, section.Id)))];
}
