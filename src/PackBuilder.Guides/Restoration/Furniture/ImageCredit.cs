using System.Text.RegularExpressions;

namespace PackBuilder.Guides.Restoration.Furniture;

/// <summary>The credit of a picture: （图片来源网络，侵删）, 图源：…….</summary>
internal static partial class ImageCredit
{
    /// <summary>The text without credits in brackets.</summary>
    public static string Remove(string text) =>
        text.Contains('图') || text.Contains('侵') ? InBrackets().Replace(text, "") : text;

    /// <summary>The credits in brackets.</summary>
    public static IEnumerable<string> Find(string text) => InBrackets().Matches(text).Select(match => match.Value);

    public static bool IsWhole(string text) => Line().IsMatch(text);

    [GeneratedRegex(@"[(（【\[](?:以上|本文|文中|部分|配)?(?:图片?|配图|图文|素材|插图|封面)(?:均|部分|皆)?(?:来源|来自|源自|源|取自|由)[^()（）【】\[\]。]{0,30}[)）】\]]|[(（【\[][^()（）【】\[\]。]{0,20}(?:侵权?(?:即|必|请|联系|请联系|联系作者)*删除?)[^()（）【】\[\]。]{0,10}[)）】\]]")]
    private static partial Regex InBrackets();

    [GeneratedRegex(@"^(?:以上|本文|文中|部分|配)?(?:图片?|配图|图文|素材|插图|封面)(?:均|部分|皆)?(?:来源|来自|源自|源|取自)\s*:?\s*[^。!?]{0,30}。?$|^图片?\s*[:/]\s*[^。!?]{1,20}$")]
    private static partial Regex Line();
}
