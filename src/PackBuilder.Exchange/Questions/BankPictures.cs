using System.Collections.Immutable;
using PackBuilder.Guides.Model;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Exchange.Questions;

/// <summary>The pictures of a bank for formats whose texts are HTML and whose files have names without folders.</summary>
/// <param name="place">What stands before the name of a file where a text shows it.</param>
internal sealed class BankPictures(QuestionBank bank, string place)
{
    /// <summary>Those of a question that the bank has the files of.</summary>
    public string Html(ImmutableArray<GuidePicture> pictures, BankText text) => string.Concat(Known(pictures).Select(picture =>
        $"<p><img src=\"{BankText.Escape(place + NameOf(picture.File))}\" alt=\"{BankText.Escape(text.Line(picture.Alternative))}\"></p>" + text.Html(picture.Caption)));

    public ImmutableArray<(string Name, ReadOnlyMemory<byte> Content)> Files(IEnumerable<GuidePicture> pictures) =>
        [.. Known(pictures).Select(picture => picture.File).Distinct(StringComparer.Ordinal).Select(file => (NameOf(file), bank.Pictures[file]))];

    /// <summary>What a format without pictures has to say of a bank with some.</summary>
    public static ImmutableArray<Diagnostic> LeftOut(string format, QuestionBank bank) =>
        bank.Questions.Sum(question => question.Question.Figures.Length + question.Question.Answer.Figures.Length) is > 0 and var count ? [ExchangeErrors.PicturesLeftOut(format, count)] : [];

    private IEnumerable<GuidePicture> Known(IEnumerable<GuidePicture> pictures) => pictures.Where(picture => bank.Pictures.ContainsKey(picture.File));

    private static string NameOf(string file) => file.Replace('/', '-');
}
