using System.Text;
using PackBuilder.Templating;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Benchmarks.Templates;

/// <summary>The templates that are measured.</summary>
internal sealed class BenchmarkTemplates : ITemplateLoader
{
    private const string HandbookText = """
        {{~ func gap(n); ret "_" * n; end ~}}
        # {{ title }}

        {{~ number = 0 ~}}
        {{~ for s in sections ~}}
        ## {{ for.index + 1 }}. {{ s.title }}

        {{~ for q in s.questions ~}}
        {{~ number += 1 ~}}
        {{ include "question.sbn" q number: number }}
        {{~ end ~}}
        {{~ end ~}}
        """;

    private const string QuestionText = """
        {{~ q = $1 ~}}
        **{{ $number }}.** {{ q.prompt }}{{ if q.minutes }} *({{ q.minutes }} {{ q.minutes | string.pluralize "minute" "minutes" }})*{{ end }}

        {{~ case q.kind ~}}
        {{~ when "choice" ~}}
        {{~ for o in q.options ~}}
           - [{{ for.index == q.answer ? "x" : " " }}] {{ "ABCDEFGH"[for.index] }}. {{ o }}
        {{~ end ~}}
        {{~ when "open" ~}}
        {{~ for i in 1..(q.lines ?? 3) ~}}
           {{ gap 48 }}
        {{~ end ~}}
        {{~ end ~}}
        {{~ if q.tags ~}}
        标签 Tags: {{ q.tags | array.join "、" | string.upcase }}
        {{~ end ~}}

        """;

    // About two hundred lines, as the designs of a pack have.
    private const string CardPart = """
        {{~ if c.level >= LEVEL ~}}
        ### {{ c.front }}
        {{~ if c.hint ~}}
        > {{ c.hint }}
        {{~ end ~}}
        {{~ else ~}}
        {{~ end ~}}

        """;

    public Checked<SourceText>? Load(string name) => name switch
    {
        "greeting.sbn" => Checked<SourceText>.Ok(new SourceText(name, "Hello {{ name }}!")),
        "handbook.sbn" => Checked<SourceText>.Ok(new SourceText(name, HandbookText)),
        "question.sbn" => Checked<SourceText>.Ok(new SourceText(name, QuestionText)),
        "cards.sbn" => Checked<SourceText>.Ok(new SourceText(name, Cards())),
        _ => null,
    };

    private static string Cards()
    {
        var text = new StringBuilder("{{~ for c in cards ~}}\n");
        for (int level = 0; level < 24; level++)
            text.Append(CardPart.Replace("LEVEL", level.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal));
        return text.Append("| {{ c.front }} | {{ c.back | string.truncate 20 }} | {{ for.index + 1 }} |\n\n{{~ end ~}}\n").ToString();
    }
}
