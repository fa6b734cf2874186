using System.Globalization;
using System.Text;
using PackBuilder.Guides.Model;

namespace PackBuilder.Tests.Guides.Parsing.Banks;

/// <summary>The questions of a guide as YAML that is quick to read: what a reader of the source sees, and nothing of how it was found.</summary>
internal static class BankOutline
{
    public static string Of(Guide guide)
    {
        var text = new StringBuilder();
        foreach (var block in guide.Sections.SelectMany(section => section.Blocks))
        {
            if (block is MaterialBlock material)
                text.Append(CultureInfo.InvariantCulture, $"material {material.Id}: {One(material.Text)}\n");
            if (block is QuestionBlock question)
                Add(text, question);
            if (block is FaqBlock faq)
                text.Append(CultureInfo.InvariantCulture, $"faq: {One(faq.Question)}\n  answer: {One(faq.Answer)}\n");
        }

        return text.ToString();
    }

    private static void Add(StringBuilder text, QuestionBlock question)
    {
        text.Append(CultureInfo.InvariantCulture, $"{question.Kind ?? "open"} {question.Number}: {One(question.Prompt)}\n");
        Line("points", question.Points?.ToString(CultureInfo.InvariantCulture));
        Line("material", question.Material);
        foreach (var option in question.Options)
            Line(option.Key, One(option.Text));
        Line("correct", question.Correct.IsEmpty ? null : string.Join(" | ", question.Correct));
        Line("intent", One(question.Intent));
        Line("answer", One(question.Answer.Text));
        foreach (var point in question.Answer.Points)
            Line("-", One(point));
        Line("explanation", One(question.Explanation));
        foreach (var more in question.FollowUps)
            Line("then", One(more));

        void Line(string name, string? value)
        {
            if (value is not null)
                text.Append(CultureInfo.InvariantCulture, $"  {name}: {value}\n");
        }
    }

    private static string? One(LocalizedText? text) => text is null ? null : text.En is null ? Flat(text.Zh) : $"{Flat(text.Zh)} || {Flat(text.En)}";

    private static string? Flat(string? text) => text?.Replace("\n", " / ", StringComparison.Ordinal);
}
