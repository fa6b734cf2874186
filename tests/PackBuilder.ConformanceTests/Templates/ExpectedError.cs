using PackBuilder.Text.Data;

namespace PackBuilder.ConformanceTests.Templates;

/// <summary>The error a case must end with. An error of the model has no place.</summary>
/// <param name="Stage">model, parse or render.</param>
public sealed record ExpectedError(string Stage, string? File, long Line, long Column)
{
    public static ExpectedError? Read(DataMap? error) => error is null
        ? null
        : new ExpectedError(
            ((DataText)error["stage"]!).Value,
            (error["file"] as DataText)?.Value,
            (error["line"] as DataInteger)?.Value ?? 0,
            (error["column"] as DataInteger)?.Value ?? 0);
}
