using PackBuilder.Guides.Parsing.Lines;

namespace PackBuilder.Guides.Parsing.Banks;

internal static class LineFactsExtensions
{
    /// <summary>The line is an answer or another part, so that it starts no question though it has a number.</summary>
    public static bool IsAnswerLike(this LineFacts fact) =>
        fact.Label is { } label && label.Field is not (BankField.Question or BankField.Zh or BankField.En or BankField.Kind or BankField.Material) && !(label.Field is BankField.Hint or BankField.Explanation && fact.Ask > 0)
        && (fact.Number is null || label.Field is BankField.Answer or BankField.Outline or BankField.AnswerZh or BankField.AnswerEn);
}
