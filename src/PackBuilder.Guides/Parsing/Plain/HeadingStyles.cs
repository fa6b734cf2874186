using System.Text.RegularExpressions;

namespace PackBuilder.Guides.Parsing.Plain;

/// <summary>How a heading is numbered. Each style a document uses is one level of it.</summary>
internal enum HeadingStyle
{
    /// <summary>第一部分</summary>
    Part,

    /// <summary>第一章, 第一节</summary>
    Chapter,
    Lesson,

    /// <summary>一、</summary>
    Chinese,

    /// <summary>（一）</summary>
    ChineseInBrackets,

    /// <summary>1.</summary>
    Number,

    /// <summary>1.1</summary>
    DottedNumber,

    /// <summary>（1）</summary>
    NumberInBrackets,

    /// <summary>A.</summary>
    Letter,
    None,
}

/// <summary>The numberings that Chinese texts use for headings.</summary>
internal static partial class HeadingStyles
{
    public static HeadingStyle Of(string line)
    {
        if (Part().IsMatch(line))
            return HeadingStyle.Part;
        if (Chapter().IsMatch(line))
            return HeadingStyle.Chapter;
        if (Lesson().IsMatch(line))
            return HeadingStyle.Lesson;
        if (Chinese().IsMatch(line))
            return HeadingStyle.Chinese;
        if (ChineseInBrackets().IsMatch(line))
            return HeadingStyle.ChineseInBrackets;
        if (DottedNumber().IsMatch(line))
            return HeadingStyle.DottedNumber;
        if (Number().IsMatch(line))
            return HeadingStyle.Number;
        if (NumberInBrackets().IsMatch(line))
            return HeadingStyle.NumberInBrackets;
        return Letter().IsMatch(line) ? HeadingStyle.Letter : HeadingStyle.None;
    }

    /// <summary>Numberings that lists use as well, so that the line alone does not tell a heading from an item.</summary>
    public static bool IsAmbiguous(HeadingStyle style) =>
        style is HeadingStyle.Number or HeadingStyle.NumberInBrackets or HeadingStyle.Letter or HeadingStyle.None;

    [GeneratedRegex(@"^第[一二三四五六七八九十百\d]{1,3}(?:部分|篇|编|模块|单元|阶段|关)")]
    private static partial Regex Part();

    [GeneratedRegex(@"^(?:第[一二三四五六七八九十百\d]{1,3}章|Chapter \d|Part \d)")]
    private static partial Regex Chapter();

    [GeneratedRegex(@"^第[一二三四五六七八九十百\d]{1,3}[节讲课]")]
    private static partial Regex Lesson();

    [GeneratedRegex(@"^[一二三四五六七八九十]{1,3}[、.．]")]
    private static partial Regex Chinese();

    [GeneratedRegex(@"^[（(][一二三四五六七八九十]{1,3}[）)]")]
    private static partial Regex ChineseInBrackets();

    [GeneratedRegex(@"^\d{1,2}(?:\.\d{1,2}){1,3}(?:[\s、]|(?=\p{IsCJKUnifiedIdeographs}))")]
    private static partial Regex DottedNumber();

    [GeneratedRegex(@"^\d{1,2}[、.．)）](?!\d)")]
    private static partial Regex Number();

    [GeneratedRegex(@"^[（(]\d{1,2}[）)]")]
    private static partial Regex NumberInBrackets();

    [GeneratedRegex(@"^[A-H][.、．]\s*")]
    private static partial Regex Letter();
}
