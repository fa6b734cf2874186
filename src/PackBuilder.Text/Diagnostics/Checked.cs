using System.Collections.Immutable;

namespace PackBuilder.Text.Diagnostics;

/// <summary>What a stage hands on: its value, if it could make one, and everything it has to say.</summary>
/// <param name="Value">Null where the errors left nothing to hand on.</param>
public sealed record Checked<T>(T? Value, ImmutableArray<Diagnostic> Diagnostics)
    where T : class
{
    public bool HasErrors => Diagnostics.Any(d => d.Severity == Severity.Error);

    public static Checked<T> Ok(T value) => new(value, []);

    public static Checked<T> Failed(params IEnumerable<Diagnostic> diagnostics) => new(null, [.. diagnostics]);
}
