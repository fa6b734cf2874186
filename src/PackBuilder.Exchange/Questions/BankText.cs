using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using PackBuilder.Guides.Model;

namespace PackBuilder.Exchange.Questions;

/// <summary>Texts of guides as plain text or HTML, in the languages that were asked for.</summary>
internal sealed class BankText(BankLanguage language)
{
    public string Plain(LocalizedText? text) => string.Join('\n', Sides(text).Select(side => Marked(side, null)));

    /// <summary>As <see cref="Plain"/>, on one line.</summary>
    public string Line(LocalizedText? text) => Plain(text).Replace("\n", " / ", StringComparison.Ordinal);

    public string Html(LocalizedText? text) => string.Concat(Sides(text).SelectMany(side => side.Split('\n')).Select(line => $"<p>{Marked(line, Tag)}</p>"));

    public string Html(string heading, ImmutableArray<LocalizedText> items) => items.IsEmpty
        ? ""
        : $"<p><b>{Escape(heading)}</b></p><ul>{string.Concat(items.Select(item => $"<li>{string.Join("<br>", Sides(item).SelectMany(side => side.Split('\n')).Select(line => Marked(line, Tag)))}</li>"))}</ul>";

    /// <summary>A text under a heading, nothing where there is none.</summary>
    public string Html(string heading, LocalizedText? text) => text is null ? "" : $"<p><b>{Escape(heading)}</b></p>{Html(text)}";

    /// <summary>Everything that helps to judge an answer.</summary>
    public string AnswerHtml(QuestionBlock question) => string.Concat(
        Html("答题要点", question.Answer.Points), Html("参考回答", question.Answer.Text), Html("解析", question.Explanation), Html("追问", question.FollowUps),
        Html("减分项", question.RedFlags), RubricHtml(question));

    public string RubricHtml(QuestionBlock question) => Html("评分标准",
        [.. question.Rubric.Select(row => new LocalizedText(string.Create(CultureInfo.InvariantCulture,
            $"{Line(row.Criterion)}：{string.Join("；", row.Levels.Select(level => string.Create(CultureInfo.InvariantCulture, $"{level.Score} {Line(level.Description)}")))}")))]);

    public static string Escape(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal);

    private IEnumerable<string> Sides(LocalizedText? text)
    {
        if (text is null)
            return [];
        string[] both = [.. new[] { language == BankLanguage.English ? null : text.Zh, language == BankLanguage.Chinese ? null : text.En }.OfType<string>()];
        return both.Length > 0 ? both : [text.ToString()];
    }

    private static string Tag(string mark) => mark switch { "**" => "b", "*" => "i", _ => "code" };

    // Strong, emphasis and code as guides write them; without a tag the marks go and the words stay.
    private static string Marked(string text, Func<string, string>? tag)
    {
        var output = new StringBuilder(text.Length + 8);
        for (int i = 0; i < text.Length; i++)
        {
            string? mark = text[i] switch { '`' => "`", '*' when i + 1 < text.Length && text[i + 1] == '*' => "**", '*' => "*", _ => null };
            int end = mark is null || i + mark.Length >= text.Length || char.IsWhiteSpace(text[i + mark.Length]) ? -1 : text.IndexOf(mark, i + mark.Length, StringComparison.Ordinal);
            if (end > i + mark?.Length && !char.IsWhiteSpace(text[end - 1]))
            {
                string inner = text[(i + mark!.Length)..end];
                string words = mark == "`" ? tag is null ? inner : Escape(inner) : Marked(inner, tag);
                output.Append(tag is null ? words : $"<{tag(mark)}>{words}</{tag(mark)}>");
                i = end + mark.Length - 1;
            }
            else if (text[i] == '\\' && i + 1 < text.Length && char.IsAscii(text[i + 1]) && char.IsPunctuation(text[i + 1]))
            {
                output.Append(tag is null ? text[++i].ToString() : Escape(text[++i].ToString()));
            }
            else
            {
                output.Append(tag is null ? text[i].ToString() : Escape(text[i].ToString()));
            }
        }

        return output.ToString();
    }
}
