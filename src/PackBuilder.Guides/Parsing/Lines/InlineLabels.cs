namespace PackBuilder.Guides.Parsing.Lines;

/// <summary>Parts a line where the label of an answer or an explanation stands inside it: <c>…？答：…</c>, <c>B　解析：…</c>.</summary>
internal static class InlineLabels
{
    /// <summary>Longer lines are run-on text or prose.</summary>
    public const int Longest = 3000;

    // Characters that a label may have before a shorter one.
    private const int LongestStart = 6;

    public static IEnumerable<string> Split(string line)
    {
        if (line.Length == 0)
            yield break;
        int from = 0, after = 0;
        bool inCode = line[0] == '`';
        if (line.Length <= Longest && (line.AsSpan().IndexOfAny("：:】]") > 0 || line.Contains("答案", StringComparison.Ordinal)))
        {
            for (int i = 1; i < line.Length - 1; i++)
            {
                inCode ^= line[i] == '`';
                // Most characters start no label, and nothing in front of one.
                if (line[i] is >= '\u3400' and <= '\u9FFF' && !BankFields.MayStart(line[i]))
                    continue;
                if (inCode || i < after || !Starts(line, i) && !(line[i - 1] == ' ' && char.IsAsciiLetterUpper(line[i])) && line[i] < '\u3400' || LabelMark.Read(line[i..]) is not { IsStrong: true } label || !Parts(label, line[i], line[from..i]))
                    continue;
                // A key after it shows that the label is one, even where it is glued to an option.
                if (!Starts(line, i) && !(label is { Field: BankField.Answer, Name.Length: > 1 } && KeyText.Read(label.Rest) is not null && IsSetOff(line, i + label.Name.Length) && !EndsLonger(line, i, label.Name.Length)))
                    continue;
                after = line.Length - label.Rest.Length;
                string before = line[from..i].TrimEnd(' ', '\u3000', '\t');
                if (before.Trim('*').Length == 0 || before is "-" or "（" or "(" or "[" or "【" || NumberMark.Read(before + " 项") is { } number && number.Length >= before.Length)
                    continue;
                yield return before;
                from = i;
            }
        }

        yield return line[from..];
    }

    private static bool IsSetOff(string line, int end) => end < line.Length && line[end..].TrimStart(' ', '是', '为', '】', ']') is [':' or '：', ..];

    // "正确答案" is one label, though it ends in another.
    private static bool EndsLonger(string line, int at, int length)
    {
        for (int start = Math.Max(0, at - LongestStart); start < at; start++)
        {
            if (BankFields.LongestAt(line, start) is var (_, whole) && start + whole >= at + length)
                return true;
        }

        return false;
    }

    // What stands after a key explains it.
    private static bool IsKey(string text)
    {
        string body = text[(NumberMark.Read(text)?.Length ?? 0)..];
        return KeyText.Read(LabelMark.Read(body) is { Field: BankField.Answer } label ? label.Rest : body) is { IsWhole: true };
    }

    private static bool Starts(string line, int i)
    {
        char before = line[i - 1];
        bool opensHan = line[i] == '[' && i + 1 < line.Length && line[i + 1] is >= '\u4E00' and <= '\u9FFF';
        if (opensHan || line[i] is '【' or '［' or '（' or '(' || line[i] == '*' && before is ' ' or '\u3000')
            return true;
        // "Sample answer:" is one label, not a word and a label.
        if (before == ' ' && char.IsAsciiLetter(line[i]))
            return i > 1 && line[i - 2] is ' ' or '.' or '?' or '!' or ')' or ';' or '？' or '。';
        return line[i] is not (' ' or '\u3000' or '*') && before is ' ' or '\u3000' or '\t' or '。' or '？' or '！' or '?' or '!' or '）' or ')' or '；' or ';' or '.' or '”';
    }

    private static bool Asks(string text)
    {
        string body = text[(NumberMark.Read(text)?.Length ?? 0)..].Trim();
        return Asking.Of(LabelMark.Read(body) is { Field: BankField.Question, Rest: var rest } ? rest : body) >= 0.6;
    }

    private static bool Parts(LabelMark label, char first, string before) => label.Field switch
    {
        BankField.Answer => label.Name is not ("A" or "a" or "Key" or "key" or "范例" or "范文"),
        BankField.Explanation or BankField.AnswerEn or BankField.AnswerZh => true,
        BankField.Remark when IsKey(before) => true,
        BankField.Outline or BankField.Thinking or BankField.Intent or BankField.Remark or BankField.Difficulty or BankField.FollowUps => first is '【' or '［' || label.Field is BankField.Outline or BankField.Thinking && Asks(before),
        _ => false,
    };
}
