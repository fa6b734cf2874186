using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PackBuilder.Guides.Model;
using PackBuilder.Guides.Parsing.Pieces;

namespace PackBuilder.Guides.Parsing.Blocks;

/// <summary>
/// A letter: a fenced block with the word <c>letter</c>, or paragraphs from a subject or a greeting to a closing and the
/// name below it.
/// </summary>
internal sealed partial class LetterRule : IBlockRule
{
    private const int MostParagraphs = 30;

    public IEnumerable<GuideBlock> Take(PieceCursor cursor, BlockContext context)
    {
        if (cursor.Current is VerbatimPiece { Info: "letter" } verbatim)
        {
            cursor.Take();
            return [Read(BlankLines().Split(verbatim.Text.Trim('\n', '\r', ' ')))];
        }

        int length = LengthAt(cursor);
        if (length == 0)
            return [];
        var lines = new List<string>();
        for (int i = 0; i < length; i++)
            lines.Add(((ParagraphPiece)cursor.Take()).Text.ToString());
        return [Read(lines)];
    }

    private static int LengthAt(PieceCursor cursor)
    {
        if (cursor.Current is not ParagraphPiece first || !Subject().IsMatch(first.Text.ToString()) && !Greeting().IsMatch(first.Text.ToString()))
            return 0;
        for (int length = 1; length < MostParagraphs && cursor.Peek(length) is ParagraphPiece piece; length++)
        {
            if (Closing().IsMatch(piece.Text.ToString()))
                return cursor.Peek(length + 1) is ParagraphPiece { Text: var name } && name.ToString().Length <= 40 ? length + 2 : length + 1;
        }

        return 0;
    }

    private static LetterBlock Read(IEnumerable<string> parts)
    {
        LocalizedText? subject = null, greeting = null, closing = null;
        var signature = new List<string>();
        var paragraphs = ImmutableArray.CreateBuilder<LocalizedText>();
        foreach (string part in parts.SelectMany(Unpack).Where(part => part.Length > 0))
        {
            if (subject is null && paragraphs.Count == 0 && Subject().Match(part) is { Success: true } match)
                subject = Language(part[match.Length..].Trim());
            else if (closing is not null)
                signature.Add(part);
            else if (greeting is null && paragraphs.Count == 0 && Greeting().IsMatch(part))
                greeting = Language(part);
            else if (Closing().IsMatch(part))
                closing = Language(part);
            else
                paragraphs.Add(Language(part));
        }

        return new LetterBlock(subject, greeting, paragraphs.ToImmutable(), closing, signature.Count == 0 ? null : Language(string.Join('\n', signature)));
    }

    // Subject and greeting, or closing and name, may stand on neighbouring lines without a blank one between.
    private static IEnumerable<string> Unpack(string part)
    {
        string[] lines = [.. part.Split('\n').Select(line => line.Trim())];
        return lines.Any(line => Subject().IsMatch(line) || Greeting().IsMatch(line) || Closing().IsMatch(line))
            ? lines
            : [Bilingual.Read(part).Zh ?? part];
    }

    private static LocalizedText Language(string text) => text.Any(c => c is >= '\u4E00' and <= '\u9FFF') ? new(text) : new(null, text);

    [GeneratedRegex(@"^(?:Subject|主题|标题|邮件主题)[：:]\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Subject();

    [GeneratedRegex(@"^(?:(?:Dear|Hello|Hi)\s.{1,60}[,，:：]|尊敬的.{1,30}[：:，,])$")]
    private static partial Regex Greeting();

    [GeneratedRegex(@"^(?:(?:Best|Kind|Warm)(?: regards| wishes)?|Regards|Sincerely|Yours(?: sincerely| faithfully| truly)?|Sincerely yours|Best regards|Thanks|Thank you|此致|顺祝商祺|祝好|敬上)[,，!！。.]?$", RegexOptions.IgnoreCase)]
    private static partial Regex Closing();

    [GeneratedRegex(@"\r?\n[ \t]*\r?\n")]
    private static partial Regex BlankLines();
}
