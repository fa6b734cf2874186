using PackBuilder.Guides.Parsing.Plain.RunOn;

namespace PackBuilder.Guides.Parsing.Lines;

/// <summary>Lines that hold several questions without a line end between them.</summary>
internal static class RunOnLines
{
    // Shorter lines hold no bank.
    private const int Shortest = 100;

    public static bool IsBank(string line) => line.Length >= Shortest && RunOnQuestions.Find(line.Trim()).Length > 1;

    /// <summary>Such a line with each question on a line of its own; any other as it is.</summary>
    public static IEnumerable<string> Split(string line)
    {
        if (line.Length < Shortest || RunOnQuestions.Find(line) is not { Length: > 1 } questions)
            return [line];
        int[] starts = [.. questions.Select(question => question.Start).Prepend(0).Distinct(), line.Length];
        return starts.Zip(starts.Skip(1), (from, to) => line[from..to]);
    }
}
