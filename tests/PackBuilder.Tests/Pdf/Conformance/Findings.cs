namespace PackBuilder.Tests.Pdf.Conformance;

/// <summary>What a file breaks, each with the clause: UA is ISO 14289-1, A is ISO 19005-2, PDF is ISO 32000-1.</summary>
internal sealed class Findings
{
    private readonly SortedDictionary<string, int> _problems = new(StringComparer.Ordinal);

    public IEnumerable<string> Problems => _problems.Select(problem => problem.Value > 1 ? $"{problem.Key} ({problem.Value} times)" : problem.Key);

    public void Require(bool holds, string clause, string what)
    {
        if (!holds)
            _problems[$"{clause}: {what}"] = _problems.GetValueOrDefault($"{clause}: {what}") + 1;
    }
}
