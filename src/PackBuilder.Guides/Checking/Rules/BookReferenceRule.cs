using System.Text.RegularExpressions;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Guides.Checking.Rules;

/// <summary>A reader who is sent to another part of a pack needs the page: a reference by title alone has none. Laws are named by title, and are no part of a pack.</summary>
internal sealed partial class BookReferenceRule : IContentRule
{
    public IEnumerable<Diagnostic> Check(GuideUnderCheck guide)
    {
        if (!guide.IsWritten)
            yield break;
        foreach (var text in guide.Texts)
        {
            if (text.Text.Zh is { } chinese && Reference().Match(chinese) is { Success: true } reference && !chinese.Contains("](pack:", StringComparison.Ordinal))
                yield return ContentErrors.NoPage(guide.Locate(text, reference.Value), reference.Value);
        }
    }

    [GeneratedRegex("(?:见|看|填)《(?![^》]*(?:法|条例|规定|办法|解释)》)[^》]+》")]
    private static partial Regex Reference();
}
