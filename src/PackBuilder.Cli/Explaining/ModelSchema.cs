using System.Collections.Immutable;
using PackBuilder.Text.Data;

namespace PackBuilder.Cli.Explaining;

/// <summary>What values in one place of a model have in common: the kind, and one of them as an example.</summary>
internal abstract record ModelSchema;

/// <summary>A text, number or flag.</summary>
internal sealed record LeafShape(DataValue Example) : ModelSchema;

/// <param name="Item">Null for a list that is always empty.</param>
internal sealed record ListShape(ModelSchema? Item) : ModelSchema;

/// <param name="Members">In the order they were met.</param>
internal sealed record MapShape(ImmutableArray<MemberShape> Members) : ModelSchema;

/// <summary>Maps that say by their <c>type</c> what they hold.</summary>
internal sealed record VariantsShape(ImmutableArray<KeyValuePair<string, MapShape>> Variants) : ModelSchema;

/// <param name="ModelSchema">Null where no map of the model has it.</param>
/// <param name="IsOptional">Some maps do not have it.</param>
internal sealed record MemberShape(string Name, ModelSchema? ModelSchema, bool IsOptional);
