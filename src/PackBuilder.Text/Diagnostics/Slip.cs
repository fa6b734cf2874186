using System.Text;
using PackBuilder.Text.Source;

namespace PackBuilder.Text.Diagnostics;

/// <summary>A slip of the pen whose meaning is certain, so that it can be put right without anybody's judgement.</summary>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1, in UTF-16 units.</param>
/// <param name="Written">What stands there now; empty where something is missing.</param>
public sealed record Slip(int Line, int Column, string Written, string Meant, Diagnostic Diagnostic)
{
    /// <param name="slips">In the order of the text.</param>
    /// <returns>The text as it was meant.</returns>
    public static string Apply(SourceText text, IEnumerable<Slip> slips)
    {
        var changed = new StringBuilder(text.Content);
        foreach (var slip in slips.Reverse())
        {
            int start = text.StartOfLine(slip.Line) + slip.Column - 1;
            changed.Remove(start, slip.Written.Length).Insert(start, slip.Meant);
        }

        return changed.ToString();
    }
}
