using System.Collections.Immutable;
using PackBuilder.Guides.Captures;
using PackBuilder.Guides.Model;
using PackBuilder.Guides.Parsing.Blocks;
using PackBuilder.Guides.Parsing.Pieces;

namespace PackBuilder.Guides.Parsing.Lines;

/// <summary>Every capture as one stream of lines, whatever its format.</summary>
internal static class LineStream
{
    public static ImmutableArray<BankLine> Read(ImmutableArray<CaptureBlock> blocks)
    {
        var lines = ImmutableArray.CreateBuilder<BankLine>(blocks.Length);
        bool afterBlank = true;
        bool apart = false;
        for (int i = 0; i < blocks.Length; i++)
        {
            // A heading that states a question or a scenario takes what is below it, up to the next one, or to what a person says is a question.
            if (blocks[i].IsSaidToAsk)
                apart = false;
            else if (blocks[i] is CaptureHeading heading)
                apart = HeadingKinds.States(Bilingual.Read(heading.Text), heading.Attributes);
            bool blank = true;
            foreach (var line in Lines(blocks, blocks[i], i))
            {
                lines.Add(line with
                {
                    AfterBlank = afterBlank || blocks[i] is not CaptureLine && line.StartsBlock,
                    Kind = apart ? LineKind.Apart : line.Kind,
                    IsSaidToAsk = blocks[i].IsSaidToAsk && line.StartsBlock,
                    Box = blocks[i].Box,
                });
                afterBlank = false;
                blank = false;
            }

            afterBlank |= blank && blocks[i] is CaptureLine or CaptureBlank;
        }

        return LearnedSplits.Apply(lines.ToImmutable());
    }

    private static IEnumerable<BankLine> Lines(ImmutableArray<CaptureBlock> blocks, CaptureBlock block, int index) => block switch
    {
        // Plain text has a rule for a line that holds a whole bank, with its headings.
        CaptureLine { IsSaidToAsk: false } line when RunOnLines.IsBank(line.Text) => [new BankLine(index, LineKind.Apart, line.Text.Trim(), line.At)],
        CaptureLine or CaptureParagraph when TableLines.KeyRows(blocks, index) is { } keys => Split(keys, new BankLine(index, LineKind.Line, "", block.At), block.Look),
        CaptureLine or CaptureParagraph when TableLines.AreKeysBelow(blocks, index) => [],
        CaptureLine line => Split(line.Text, new BankLine(index, LineKind.Line, "", line.At) { IsOfPlainText = true }, line.Look),
        CaptureParagraph paragraph => Split(paragraph.Text, new BankLine(index, LineKind.Line, "", paragraph.At), paragraph.Look),
        CaptureHeading heading => Split(heading.Text, new BankLine(index, LineKind.Heading, "", heading.At) { Level = heading.Level, IsBold = true }, heading.Look),
        // A letter that the format counts is the mark of an option, as one that is written.
        CaptureItem { Marker: [>= 'A' and <= 'J', '.' or '．' or '、' or ')' or '）'] } item => Split($"{item.Marker} {item.Text}", new BankLine(index, LineKind.Item, "", item.At) { Depth = item.Depth }, item.Look),
        CaptureItem item => Split(item.Text, new BankLine(index, LineKind.Item, "", item.At) { Depth = item.Depth, Marker = item.Ordered ? MarkerOf(item) : "-", IsChecked = item.IsChecked }, item.Look),
        CaptureQuote quote => Split(string.Join('\n', quote.TextLines), new BankLine(index, LineKind.Quote, "", quote.At), quote.Look),
        CaptureTable table when TableLines.Of(table) is { } rows => Split(string.Join('\n', rows), new BankLine(index, LineKind.Line, "", table.At), table.Look),
        CaptureVerbatim verbatim when !verbatim.Info.Contains("letter", StringComparison.Ordinal) => Code(verbatim, index),
        CaptureTable or CaptureVerbatim => [new BankLine(index, LineKind.Whole, "", block.At)],
        _ => [],
    };

    private static IEnumerable<BankLine> Code(CaptureVerbatim verbatim, int index) =>
        verbatim.Text.Split('\n').Where(text => text.Trim().Length > 0).Select((text, row) => new BankLine(index, LineKind.Code, text.TrimEnd(), verbatim.At) { StartsBlock = row == 0 });

    private static string MarkerOf(CaptureItem item) => item.Marker.Length > 0 ? item.Marker : "#";

    // *题目：…*: slanted from its label to its end.
    private static string WithoutSlant(string text) =>
        text is ['*', not '*', .., not '*', '*'] && LabelMark.Read(text[1..^1]) is { IsStrong: true } ? text[1..^1] : text;

    private static IEnumerable<BankLine> Split(string text, BankLine pattern, LineLook look)
    {
        bool first = true;
        string[] rows = text.Split('\n');
        for (int row = 0; row < rows.Length; row++)
        {
            int column = 0;
            foreach (string raw in RunOnLines.Split(rows[row]))
            {
                string trimmed = raw.Trim(' ', '\t', '\r', '\u3000', '\u00A0');
                foreach (string part in InlineLabels.Split(WithoutSlant(trimmed)))
                {
                    yield return pattern with
                    {
                        Text = part,
                        Look = look,
                        At = first ? pattern.At : new BlockOrigin(pattern.At.Line + row, (row == 0 ? pattern.At.Column : 1) + column),
                        Indent = look.Indent + raw.TakeWhile(c => c is ' ' or '\t' or '\u3000' or '\u00A0').Sum(c => c is '\u3000' or '\t' ? 2 : 1),
                        IsBold = pattern.IsBold || look.IsBold || Stars.IsWhollyBold(part),
                        Depth = first ? pattern.Depth : -1,
                        Marker = first ? pattern.Marker : "",
                        IsChecked = first ? pattern.IsChecked : null,
                        StartsBlock = first,
                    };
                    first = false;
                }

                column += raw.Length;
            }
        }
    }
}
