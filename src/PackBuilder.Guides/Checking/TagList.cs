using System.Collections.Immutable;
using PackBuilder.Guides.Model;

namespace PackBuilder.Guides.Checking;

/// <summary>The tags that guides may use, as <c>tags.yaml</c> (<c>packbuilder/tags@1</c>) lists them, each with its name for people.</summary>
public sealed record TagList(ImmutableSortedDictionary<string, LocalizedText> Names)
{
    /// <summary>Marks text that shows what not to say, or what is only an exercise: rules on what is said pass over it.</summary>
    public const string BadExample = "bad-example";

    /// <summary>Marks numbers that are made up for practice.</summary>
    public const string Exercise = "exercise";

    /// <summary>What the program itself knows, listed or not.</summary>
    public static readonly ImmutableArray<string> BuiltIn = [BadExample, Exercise];
}
