using System.Collections.Immutable;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Exchange.Questions;

/// <summary>A format of another program that questions can be written in.</summary>
public interface IQuestionFormat
{
    /// <summary>As the command line calls it.</summary>
    string Name { get; }

    /// <summary>What stands after the bank's id in the name of the file, such as <c>.gift.txt</c>.</summary>
    string Extension { get; }

    /// <summary>What it is for, in a few words.</summary>
    string About { get; }

    /// <summary>Its files cannot do without a day.</summary>
    bool NeedsDay => false;

    /// <returns>No bytes where the format has no way to say what the bank holds; notes on what it can say only in another way.</returns>
    Checked<BankBytes> Write(QuestionBank bank);
}

/// <summary>A bank in some format.</summary>
public sealed record BankBytes(byte[] Bytes);

/// <summary>Every format of questions.</summary>
public static class QuestionFormats
{
    public static ImmutableArray<IQuestionFormat> All { get; } =
    [
        new AnkiFormat(),
        new CsvFormat(),
        new ExamTextFormat(),
        new ExamWorkbookFormat(),
        new GiftFormat(),
        new MoodleXmlFormat(),
    ];
}
