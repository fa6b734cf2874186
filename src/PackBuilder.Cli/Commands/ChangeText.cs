using System.Text.Json.Nodes;
using PackBuilder.Exchange.Importing;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Cli.Commands;

/// <summary>A change of a row, as a line for a person and as an object.</summary>
internal static class ChangeText
{
    // Characters on each side of what differs.
    private const int Around = 12;
    private const int Longest = 60;

    /// <param name="isQuestion">Whether what is counted are questions, not rows.</param>
    public static Message Of(BankChange change, bool isQuestion = false)
    {
        var row = Message.Verbatim("");
        if (change.Row > 0)
            row = isQuestion ? (Message)$"question {change.Row}" : $"row {change.Row}";
        var gap = Message.Verbatim(change.Row == 0 ? "" : " ");
        return change.Kind switch
        {
            BankChangeKind.Changed => (Message)$"{row}{gap}changed {change.Id} {change.Column}: {Pair(change.Before, change.After)}",
            BankChangeKind.Added => $"{row}{gap}added {change.Id}: {Quoted(Cut(change.After))}",
            BankChangeKind.Removed => $"{row}{gap}removed {change.Id}: {Quoted(Cut(change.Before))}",
            _ => $"{row}{gap}moved {change.Id}: from {change.Before} to {change.After}",
        };
    }

    public static JsonNode Json(BankChange change) => new JsonObject
    {
        ["kind"] = change.Kind.ToString().ToLowerInvariant(),
        ["question"] = change.Id,
        ["row"] = change.Row == 0 ? null : change.Row,
        ["column"] = change.Column,
        ["before"] = change.Before,
        ["after"] = change.After,
    };

    // What both have at their beginning and end says nothing, where they are long.
    private static string Pair(string before, string after)
    {
        if (before.Length <= Longest && after.Length <= Longest)
            return $"{Quoted(before)} -> {Quoted(after)}";
        int shared = Math.Min(before.Length, after.Length);
        int head = 0, tail = 0;
        while (head < shared && before[head] == after[head])
            head++;
        while (tail < shared - head && before[^(tail + 1)] == after[^(tail + 1)])
            tail++;
        return $"{Quoted(Middle(before, head, tail))} -> {Quoted(Middle(after, head, tail))}";
    }

    private static string Middle(string text, int head, int tail)
    {
        int start = head > Around + 2 ? head - Around : 0;
        int end = tail > Around + 2 ? text.Length - tail + Around : text.Length;
        return (start > 0 ? "…" : "") + Cut(text[start..end]) + (end < text.Length ? "…" : "");
    }

    private static string Cut(string text) => text.Length <= Longest ? text : text[..Longest] + "…";

    private static string Quoted(string text) => $"'{text.Replace("\n", " / ", StringComparison.Ordinal)}'";
}
