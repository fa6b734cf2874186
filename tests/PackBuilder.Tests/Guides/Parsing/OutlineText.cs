using System.Collections.Immutable;
using System.Text;
using PackBuilder.Guides.Model;

namespace PackBuilder.Tests.Guides.Parsing;

/// <summary>A guide as an outline that is quick to read: a line for each section and block.</summary>
internal static class OutlineText
{
    public static string Of(Guide guide)
    {
        var text = new StringBuilder();
        text.AppendLine($"title: {guide.Title}");
        text.AppendLine($"intro: {guide.Intro}");
        text.AppendLine($"cut: {guide.Source.Truncated}; lines {guide.Ledger!.Lines} = {guide.Ledger.Content} content + {guide.Ledger.Blank} blank + {guide.Ledger.Furniture.Length} furniture");
        foreach (var section in guide.Sections)
        {
            text.AppendLine($"{new string('#', section.Level)} {section.Heading}{(section.Declared is null ? "" : "  " + section.Declared)}");
            foreach (var block in section.Blocks)
                text.AppendLine($"  {block.Id}{(block.Restates ? " (again)" : "")} {Of(block)}");
        }

        return text.ToString().Replace("\r\n", "\n");
    }

    private static string Of(GuideBlock block) => block switch
    {
        ParagraphBlock b => $"paragraph: {b.Text}",
        ListBlock b => $"list {(b.Ordered ? "1" : "-")}: {string.Join(" | ", b.Items.Select(Of))}",
        TableBlock b => $"table: {Join(b.Columns)}{string.Concat(b.Rows.Select(row => $"\n    {Join(row)}"))}",
        QuestionBlock b => $"question {b.Number}{(b.Points is null ? "" : $" ({b.Points})")}: {b.Prompt.ToString().Replace("\n", " / ")}\n    = {b.Answer.Text?.ToString().Replace("\n", " / ")}"
            + string.Concat(b.Answer.Points.Select(point => $"\n    . {point}")) + string.Concat(b.Options.Select(option => $"\n    {option.Key}) {option.Text}"))
            + (b.Correct.IsEmpty ? "" : $"\n    key {string.Join(", ", b.Correct)}") + (b.Explanation is null ? "" : $"\n    because {b.Explanation}"),
        ScenarioBlock b => $"scenario: {b.Situation} -> {b.Principle}{string.Concat(b.Turns.Select(turn => $"\n    {turn.Role}: {turn.Text}"))}",
        ScriptBlock b => $"script {b.Kind} {b.Seconds}: {b.Title} -> {b.Task}{string.Concat(b.Text.Select(text => $"\n    {text}"))}{string.Concat(b.Turns.Select(turn => $"\n    {turn.Role}: {turn.Text}"))}\n    = {Join(b.Answer)}",
        FaqBlock b => $"faq: {b.Question}\n    = {b.Answer}",
        ExampleBlock b => $"{b.Kind}: {b.Text.En}{(b.Text.Zh is null ? "" : $" = {b.Text.Zh}")}",
        TermBlock b => $"term: {b.Term} = {b.Expansion}",
        ChecklistBlock b => $"checklist: do {Join(b.Do)}; don't {Join(b.Dont)}",
        LetterBlock b => $"letter: {b.Subject?.En} / {b.Greeting?.En} / {string.Join(" / ", b.Paragraphs.Select(p => p.En))} / {b.Closing?.En} / {b.Signature?.En}",
        _ => block.GetType().Name,
    };

    private static string Of(ListItem item) => item.Items.IsEmpty ? item.Text.ToString() : $"{item.Text} [{string.Join(" | ", item.Items.Select(Of))}]";

    private static string Join(ImmutableArray<LocalizedText> texts) => string.Join(" | ", texts.Select(text => text.ToString().Replace("\n", " / ")));
}
