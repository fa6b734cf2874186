using System.Collections.Immutable;
using PackBuilder.Building.Planning;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Serve;

/// <summary>One question of the page.</summary>
/// <param name="Path">After the token.</param>
internal sealed record Asked(string Method, string Path, IReadOnlyDictionary<string, string> Query, byte[] Body)
{
    /// <summary>The language that the page is shown in.</summary>
    public Wording Wording => Wording.In(Value("lang")) ?? Wording.Chinese;

    /// <summary>The variant that was picked, in whatever formats its edition has.</summary>
    public BuildRequest Variant => new()
    {
        Packs = [Value("pack")],
        Employers = [Value("employer") is { Length: > 0 } employer ? employer : BuildRequest.NoEmployer],
        Editions = Value("edition") is { Length: > 0 } edition ? [edition] : ImmutableArray<string>.Empty,
        Design = Value("design") is { Length: > 0 } design ? design : null,
    };

    /// <summary>Empty where it was not given.</summary>
    public string Value(string name) => Query.GetValueOrDefault(name) ?? "";
}
