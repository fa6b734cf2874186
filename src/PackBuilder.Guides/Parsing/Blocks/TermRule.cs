using System.Text.RegularExpressions;
using PackBuilder.Guides.Model;
using PackBuilder.Guides.Parsing.Pieces;

namespace PackBuilder.Guides.Parsing.Blocks;

/// <summary>A list of terms: <c>- **FCR**（First Contact Resolution）：首次解决率，…</c>.</summary>
internal sealed partial class TermRule : IBlockRule
{
    public IEnumerable<GuideBlock> Take(PieceCursor cursor, BlockContext context)
    {
        if (TakeAcronyms(cursor) is { Length: > 0 } acronyms)
            return acronyms;
        // Brackets tell a term from a list item that starts with a bold word; further terms of that list may do without.
        if (cursor.Current is not ItemPiece first || !Bracketed().IsMatch(first.Text.Zh ?? ""))
            return [];
        var items = cursor.TakeWhile<ItemPiece>(item => Shape().IsMatch(item.Text.Zh ?? ""));
        return items.Select(item => Term(item) with { From = item.At });
    }

    private static TermBlock[] TakeAcronyms(PieceCursor cursor)
    {
        if (Acronym.Read(TextOf(cursor.Current)) is null || Acronym.Read(TextOf(cursor.Peek(1))) is null)
            return [];
        var terms = new List<TermBlock>();
        while (Acronym.Read(TextOf(cursor.Current)) is { } term)
            terms.Add(term with { From = cursor.Take().At });
        return [.. terms];
    }

    private static string TextOf(Piece? piece) => piece switch
    {
        ParagraphPiece { Text.En: null } paragraph => paragraph.Text.Zh ?? "",
        ItemPiece { Text.En: null } item => item.Text.Zh ?? "",
        _ => "",
    };

    private static TermBlock Term(ItemPiece item)
    {
        var match = Shape().Match(item.Text.Zh!);
        string definition = item.Text.Zh![match.Length..].Trim();
        bool any = definition.Length > 0 || item.Text.En is not null;
        return new TermBlock(
            match.Groups["term"].Value.Trim(),
            match.Groups["expansion"] is { Success: true } expansion ? expansion.Value.Trim() : null,
            any ? new LocalizedText(definition.Length == 0 ? null : definition, item.Text.En) { FromHash = item.Text.FromHash } : null);
    }

    [GeneratedRegex(@"^\*\*(?<term>[^*]{1,40})\*\*\s*[（(](?<expansion>[^）)]{1,80})[）)]")]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"^\*\*(?<term>[^*]{1,40})\*\*\s*(?:[（(](?<expansion>[^）)]{1,80})[）)]\s*[：:]?|[：:])")]
    private static partial Regex Shape();
}
