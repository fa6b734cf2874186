using System.Collections.Immutable;
using PackBuilder.Guides.Restoration.Damage;
using PackBuilder.Guides.Restoration.Furniture;
using PackBuilder.Guides.Restoration.Layout;
using PackBuilder.Guides.Restoration.Punctuation;

namespace PackBuilder.Guides.Restoration;

/// <summary>All repairs in their order. What reads words comes after what repairs them.</summary>
internal static class RestorationPasses
{
    public static ImmutableArray<RestorationPass> InOrder { get; } =
    [
        new SpacedTextPass(),
        new ByteShiftPass(),
        new PinyinPass(),
        new SimplifyPass(),
        new CompatibilityPass(),
        new InvisiblePass(),
        new FurniturePass(),
        new FileEndingPass(),
        new ImageCreditPass(),
        new UnwrapPass(),
        new DuplicatePass(),
        new PunctuationPass(),
    ];
}
