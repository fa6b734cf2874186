using System.Text.RegularExpressions;
using PackBuilder.Guides.Parsing.Answers;

namespace PackBuilder.Guides.Parsing.Plain.RunOn;

/// <summary>
/// Where a question ends and its answer starts, when nothing marks it: the prompt goes up to its last question, or to its
/// request, before the first statement of the answer. It may open with statements that set the scene.
/// </summary>
internal static partial class PromptEnd
{
    private const int MostSentences = 6;

    /// <summary>The length of the prompt; the whole text where there is no answer.</summary>
    public static int Find(string text)
    {
        var sentences = Sentences.Read(text, MostSentences);
        if (sentences.IsEmpty)
            return text.Length;
        int last = LastOfPrompt(sentences);
        return sentences[last].End;
    }

    /// <summary>True for text that asks: it opens with a request, or has a question near its start.</summary>
    public static bool StartsLikePrompt(string text)
    {
        var sentences = Sentences.Read(text, 4);
        return sentences.Length > 0
            && (Request().IsMatch(sentences[0].Text) || Choice().IsMatch(sentences[0].Text) || sentences.Any(sentence => sentence.IsQuestion || Task().IsMatch(sentence.Text)));
    }

    private static int LastOfPrompt(System.Collections.Immutable.ImmutableArray<Sentence> sentences)
    {
        int last = -1;
        for (int i = 0; i < sentences.Length; i++)
        {
            if (sentences[i].IsQuestion || Task().IsMatch(sentences[i].Text) || Request().IsMatch(sentences[i].Text) && i == last + 1)
                last = i;
            else if (last >= 0 || AnswerOpening().IsMatch(sentences[i].Text))
                break;
        }

        return Math.Max(0, last);
    }

    [GeneratedRegex(@"^(?:请|试|描述|举例|举一|举个|谈谈|谈一|说说|说一|简述|简要|阐述|分享|介绍|列举|解释|结合.{0,12}[谈说]|如何|怎样)")]
    private static partial Regex Request();

    // What an examiner sets, after a description of the case.
    [GeneratedRegex(@"^请(?:你)?(?:写出|说明|简述|设计|分析|回答|描述|列举|给出|模拟|谈谈|问)")]
    private static partial Regex Task();

    // A gap to fill in: "（ ）" or "____".
    [GeneratedRegex(@"[（(]\s*[）)]|_{2,}")]
    private static partial Regex Choice();

    // Somebody who says "I" answers; who says "you" still asks.
    [GeneratedRegex(@"^(?:我(?!们公司|们的)|在我|首先|第一步|面对.{0,30}我会|处理.{0,30}我会|当.{0,40}我会|如果.{0,40}我会)")]
    private static partial Regex AnswerOpening();
}
