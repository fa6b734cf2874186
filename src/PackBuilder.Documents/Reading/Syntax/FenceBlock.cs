using Markdig.Parsers;
using Markdig.Syntax;
using PackBuilder.Text.Source;

namespace PackBuilder.Documents.Reading.Syntax;

/// <summary>A block between <c>::: word {attributes}</c> and <c>:::</c>, not yet interpreted.</summary>
internal sealed class FenceBlock(BlockParser parser) : ContainerBlock(parser)
{
    /// <summary>Colons in the opening line.</summary>
    public required int Colons { get; init; }

    /// <summary>What follows the colons: word and attributes.</summary>
    public required TextSpan Info { get; init; }

    /// <summary>Fences around this one.</summary>
    public required int Depth { get; init; }

    /// <summary>True once the closing line was found.</summary>
    public bool FoundEnd { get; set; }

    /// <summary>True once no line can be added any more.</summary>
    public bool Ended { get; set; }
}
