using System.Collections.Immutable;
using PackBuilder.Documents.Model;

namespace PackBuilder.Typesetting.Pages;

/// <summary>Sets blocks in the sizes of a composition, for containers that choose these themselves.</summary>
internal delegate void BlockSetter(Composition composition, ImmutableArray<Block> blocks, Setting setting);
