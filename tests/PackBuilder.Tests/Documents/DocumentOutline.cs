using System.Globalization;
using System.Text;
using PackBuilder.Documents.Model;

namespace PackBuilder.Tests.Documents;

/// <summary>Prints a document as an indented outline that people can review.</summary>
public static class DocumentOutline
{
    public static string Print(Document document)
    {
        var output = new StringBuilder();
        var info = document.Info;
        output.Append(CultureInfo.InvariantCulture, $"title {info.Title} | {info.Subtitle} | {info.Author} | {info.Subject} | {info.Language}\n");
        output.Append(CultureInfo.InvariantCulture, $"head {info.RunningHead} | keywords {string.Join('/', info.Keywords)} | cover {info.HasCover} {string.Join('/', info.CoverLines)} | contents {info.ContentsDepth}\n");
        Blocks(output, document.Blocks, 0);
        return output.ToString();
    }

    public static string Print(IEnumerable<Inline> inlines) => string.Concat(inlines.Select(Print));

    private static string Print(Inline inline) => inline switch
    {
        TextRun run => run.Text,
        Strong strong => $"<strong {Print(strong.Inlines)}>",
        Emphasis emphasis => $"<em {Print(emphasis.Inlines)}>",
        CodeSpan code => $"<code {code.Text}>",
        Link link => $"<link {link.Target} {Print(link.Inlines)}>",
        Reference reference => $"<{reference.Kind} of {reference.Id}>",
        Footnote note => $"<note {note.Id}: {Print(note.Inlines)}>",
        LineBreak => "<br>",
        CheckBox box => box.Ticked ? "<x>" : "<_>",
        Blank blank => string.Create(CultureInfo.InvariantCulture, $"<gap {blank.Width}>"),
        _ => throw new NotSupportedException(inline.GetType().Name),
    };

    private static void Blocks(StringBuilder output, IEnumerable<Block> blocks, int depth)
    {
        foreach (var block in blocks)
            Print(output, block, depth);
    }

    private static void Print(StringBuilder output, Block block, int depth)
    {
        void Line(string text) => output.Append(' ', depth * 2).Append(text).Append(block.Id is null ? "" : " #" + block.Id).Append('\n');
        void Sub(string text) => output.Append(' ', depth * 2 + 2).Append(text).Append('\n');
        switch (block)
        {
            case Heading heading:
                Line($"h{heading.Level} {Print(heading.Inlines)}");
                break;
            case Paragraph paragraph:
                Line($"p {Print(paragraph.Inlines)}");
                break;
            case ListBlock list:
                Line(list.Ordered ? $"list from {list.Start}" : "list");
                foreach (var item in list.Items)
                {
                    Sub("item" + item.Ticked switch { true => " ticked", false => " open", _ => "" });
                    Blocks(output, item.Blocks, depth + 2);
                }

                break;
            case Table table:
                Line("table " + string.Join(", ", table.Columns.Select(c => string.Create(CultureInfo.InvariantCulture, $"{c.Alignment} {c.Weight}"))));
                Sub($"caption {table.Number} {Print(table.Caption)}");
                foreach (var row in table.Rows.Insert(0, table.Header))
                    Sub(string.Join(" | ", row.Select(cell => Print(cell.Inlines))));
                break;
            case Figure figure:
                Line(string.Create(CultureInfo.InvariantCulture, $"figure {figure.File} {figure.Width} mm: {figure.Alternative}"));
                Sub($"caption {figure.Number} {Print(figure.Caption)}");
                break;
            case QuestionCard card:
                Line($"question {card.Number} [{Print(card.Remark)}]");
                Blocks(output, card.Prompt, depth + 1);
                Blocks(output, card.Choices, depth + 1);
                foreach (var part in card.Parts)
                {
                    Sub($"part {part.Tone} {part.Label}");
                    Blocks(output, part.Blocks, depth + 2);
                }

                break;
            case Callout callout:
                Line($"{callout.Kind} {callout.Title}");
                Blocks(output, callout.Blocks, depth + 1);
                break;
            case Dialogue dialogue:
                Line("dialogue");
                foreach (var turn in dialogue.Turns)
                    Sub($"{(turn.IsOurs ? "we" : "they")} {turn.Speaker}: {Print(turn.Inlines)}");
                break;
            case Letter letter:
                Line("letter");
                Blocks(output, letter.Blocks, depth + 1);
                break;
            case WritingLines lines:
                Line(string.Create(CultureInfo.InvariantCulture, $"lines {lines.Count} at {lines.Pitch} mm"));
                break;
            case BilingualPair pair:
                Line("bilingual");
                Blocks(output, pair.Zh, depth + 1);
                Sub("/");
                Blocks(output, pair.En, depth + 1);
                break;
            case ChoiceList choices:
                Line("options");
                foreach (var item in choices.Items)
                    Sub($"{item.Ticked switch { true => "<x> ", false => "<_> ", _ => "" }}{item.Mark}{(item.Key.Length > 0 ? " " : "")}{Print(item.Inlines)}");
                break;
            case Columns columns:
                Line($"columns {columns.Count}");
                Blocks(output, columns.Blocks, depth + 1);
                break;
            case WritingGrid grid:
                Line(string.Create(CultureInfo.InvariantCulture, $"grid [{string.Join(" | ", grid.Columns)}] at {grid.Pitch} mm"));
                foreach (var row in grid.Rows)
                    Sub(string.Create(CultureInfo.InvariantCulture, $"{row.Height} mm {Print(row.Label)}"));
                break;
            case CardSheet sheet:
                Line($"cards {sheet.PerPage} {sheet.Turn}");
                foreach (var card in sheet.Cards)
                {
                    Sub($"card {card.Number} [{Print(card.Remark)}]" + (card.Id is null ? "" : " #" + card.Id));
                    Blocks(output, card.Front, depth + 2);
                    Sub("back");
                    Blocks(output, card.Back, depth + 2);
                }

                break;
            case PageBreak:
                Line("page break");
                break;
            default:
                throw new NotSupportedException(block.GetType().Name);
        }
    }
}
