using System.Collections.Immutable;
using PackBuilder.Guides.Model;

namespace PackBuilder.Guides.Checking;

/// <summary>Phrases that no guide says to its readers, as <c>avoid.yaml</c> (<c>packbuilder/avoid@1</c>) lists them.</summary>
public sealed record AvoidList(ImmutableArray<AvoidedPhrase> Phrases)
{
    public static readonly AvoidList Empty = new([]);
}

/// <param name="Text">As it would stand in a text; English words are found in any case.</param>
/// <param name="Why">What is wrong with it.</param>
/// <param name="Instead">What to say instead, or null.</param>
public sealed record AvoidedPhrase(string Text, LocalizedText Why, LocalizedText? Instead)
{
    /// <summary>How often the book of a pack may say it before it becomes a mannerism; null for what is not said at all.</summary>
    public int? AtMost { get; init; }
}
