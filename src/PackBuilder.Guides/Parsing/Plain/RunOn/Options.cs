using System.Text;

namespace PackBuilder.Guides.Parsing.Plain.RunOn;

/// <summary>Options to choose from that stand after their question in one line: <c>…？A.直接告知B.先核实C.…</c>.</summary>
internal static class Options
{
    /// <summary>The prompt with each option on a line of its own; a prompt without options as it is.</summary>
    public static string OnLines(string prompt)
    {
        var text = new StringBuilder(prompt.Length + 8);
        char next = 'A';
        int copied = 0;
        for (int i = 1; i + 1 < prompt.Length; i++)
        {
            if (prompt[i] != next || prompt[i + 1] is not ('.' or '．' or '、') || char.IsAsciiLetter(prompt[i - 1]))
                continue;
            text.Append(prompt.AsSpan(copied, i - copied).TrimEnd()).Append('\n');
            copied = i;
            next++;
        }

        // A single letter with a full stop is no choice.
        return next > 'B' ? text.Append(prompt, copied, prompt.Length - copied).ToString() : prompt;
    }
}
