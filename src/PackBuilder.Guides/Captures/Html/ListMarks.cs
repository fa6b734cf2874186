using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace PackBuilder.Guides.Captures.Html;

/// <summary>Numbers the items of a list as a browser does.</summary>
internal sealed partial class ListMarks
{
    private readonly bool _hasLetters;
    private readonly int _step;
    private long _next;

    public ListMarks(IElement list)
    {
        IsOrdered = list.LocalName == "ol";
        _step = list.HasAttribute("reversed") ? -1 : 1;
        _next = Number(list.GetAttribute("start")) ?? (_step < 0 ? list.Children.Count(child => child.LocalName == "li") : 1);
        _hasLetters = IsOrdered && (list.GetAttribute("type") is "A" or "a" || Letters().IsMatch(list.GetAttribute("style") ?? ""));
    }

    public bool IsOrdered { get; }

    public string Next(IElement item)
    {
        if (!IsOrdered)
            return "-";
        _next = Number(item.GetAttribute("value")) ?? _next;
        string mark = _hasLetters && _next is >= 1 and <= 26 ? ((char)('A' + _next - 1)).ToString() : _next.ToString(CultureInfo.InvariantCulture);
        _next += _step;
        return mark + ".";
    }

    private static long? Number(string? text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) ? number : null;

    [GeneratedRegex(@"list-style(?:-type)?\s*:\s*(?:upper|lower)-(?:alpha|latin)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Letters();
}
