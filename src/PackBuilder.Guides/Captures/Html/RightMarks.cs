using System.Collections.Frozen;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace PackBuilder.Guides.Captures.Html;

/// <summary>
/// Right options that only a class or an attribute tells, such as <c>&lt;li class="correct"&gt;</c>: pages show them green once somebody has
/// answered. Some of the elements side by side are told apart so, and not all of them. A class says so by its words alone: <c>incorrect</c> and <c>text-right</c> do not.
/// </summary>
internal sealed partial class RightMarks
{
    private static readonly FrozenSet<string> Right = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "correct", "right");

    private static readonly FrozenSet<string> Beside = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "is", "the", "answer", "ans", "option", "opt", "choice", "item", "quiz", "q", "key", "correct", "right");

    // Of each element that was asked about, whether some of its children are marked and others are not.
    private readonly Dictionary<IElement, bool> _mixed = [];

    /// <summary>Null where nothing tells it from those beside it.</summary>
    public bool? Of(IElement element) => element.ParentElement is { } parent && IsMixed(parent) ? IsRight(element) : null;

    private bool IsMixed(IElement parent)
    {
        if (!_mixed.TryGetValue(parent, out bool isMixed))
        {
            int right = parent.Children.Count(IsRight);
            isMixed = right > 0 && right < parent.ChildElementCount;
            _mixed.Add(parent, isMixed);
        }

        return isMixed;
    }

    private static bool IsRight(IElement element) =>
        IsMarked(element) || element is { ChildElementCount: 1, FirstElementChild: { } only } && IsMarked(only) && element.TextContent.Trim() == only.TextContent.Trim();

    private static bool IsMarked(IElement element) =>
        element.ClassList.Any(NamesRight) || IsChecked(element) || IsTrue(element, "data-correct") || IsTrue(element, "data-is-correct") || IsTrue(element, "data-right");

    // What is not to be clicked is no choice of a reader: pages show the key so.
    private static bool IsChecked(IElement element) =>
        element.LocalName is "li" or "label" or "div" or "p" && element.QuerySelector("input[checked]") is { } input && (input.HasAttribute("disabled") || input.HasAttribute("readonly"));

    private static bool IsTrue(IElement element, string attribute) => element.GetAttribute(attribute) is "true" or "1";

    private static bool NamesRight(string name)
    {
        var words = Word().Matches(name).Select(word => word.Value).ToList();
        return words.Exists(Right.Contains) && words.TrueForAll(Beside.Contains);
    }

    // Parted by signs, or by capital letters: is-correct, correctAnswer.
    [GeneratedRegex("[A-Z]?[a-z]+|[A-Z]+|[0-9]+")]
    private static partial Regex Word();
}
