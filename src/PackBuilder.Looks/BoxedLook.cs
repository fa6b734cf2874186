using System.Collections.Immutable;
using PackBuilder.Documents.Model;
using PackBuilder.Text.Measures;

namespace PackBuilder.Looks;

/// <summary>A block that is set apart, as every format writes it: a box, a label and parts. A new kind is one more arm of <see cref="Of"/>.</summary>
/// <param name="Name">Names its styles in Word; each kind has its own.</param>
/// <param name="Label">Stands beside the first part, or before it; empty for none.</param>
public sealed record BoxedLook(string Name, BoxLook Box, string Label, ImmutableArray<BoxedPart> Parts)
{
    /// <summary>Whether these are words that somebody writes or says, which readers hear announced as a quotation.</summary>
    public bool IsQuotation { get; private init; }

    /// <summary>The column of the label: two characters and a gap, or a word of the other language below them.</summary>
    public Em LabelColumn => new(Label.Length == 0 ? 0 : TwoLanguages.OfLabel(Label).Second.Length == 0 ? 3.4 : 4.2);

    public ImmutableArray<Block> Blocks => [.. Parts.SelectMany(part => part.Blocks)];

    public static BoxedLook Of(BoxedBlock block, Words words) => block switch
    {
        Callout { Kind: CalloutKind.Tip } => Labelled("Tip", BoxLook.Tip, block, words.Tip),
        Callout { Kind: CalloutKind.Warning } => Labelled("Warning", BoxLook.Warning, block, words.Warning),
        Callout { Kind: CalloutKind.Note } => Labelled("Note", BoxLook.Tip, block, words.Note),
        Letter letter => new("Letter", BoxLook.Letter, "", LetterLook.PartsOf(letter)) { IsQuotation = true },
        _ => throw new UnknownKindException(block),
    };

    private static BoxedLook Labelled(string name, BoxLook box, BoxedBlock block, string usual) =>
        new(name, box, block.Title.Length > 0 ? block.Title : usual, [new BoxedPart(block.Blocks, PartPlace.Body)]);
}

/// <summary>Blocks of a box that stand in the same way.</summary>
public sealed record BoxedPart(ImmutableArray<Block> Blocks, PartPlace Place);

public enum PartPlace
{
    /// <summary>With the indents of the box.</summary>
    Body,

    /// <summary>Flush with the left edge, such as the greeting of a letter.</summary>
    Start,

    /// <summary>Flush with the right edge, such as a signature.</summary>
    End,
}
