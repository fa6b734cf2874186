using PackBuilder.Documents.Designs;
using PackBuilder.Documents.Model;
using PackBuilder.Text.Measures;

namespace PackBuilder.Typesetting.Lines;

/// <summary>What all paragraphs of a document share.</summary>
/// <param name="IsChinese">The document is Chinese, so that Latin words are foreign; else it is the other way round.</param>
/// <param name="Targets">Ids that links inside the document may point to.</param>
internal sealed record ParagraphContext(LineBreaking Level, Colour LinkColour, IReadOnlySet<string> Targets, bool IsChinese = true)
{
    public MarkRules Marks { get; init; } = new();

    /// <summary>Text of long words has straight right edges where its lines are long enough.</summary>
    public bool JustifiesLatin { get; init; }

    /// <summary>Whether the faces have ☐ and ☑, which text faces lack.</summary>
    public Func<bool> HasBoxes { get; init; } = () => false;

    /// <summary>Whether emphasised Han has dots under it, not another face.</summary>
    public Func<Emphasis, bool> HasDots { get; init; } = _ => false;

    /// <summary>The text that a reference prints.</summary>
    public Func<Reference, string> TextOf { get; init; } = _ => "";

    /// <summary>黑体 for Han with its own Latin; inside a heading nothing is stronger.</summary>
    public RunStyle Stronger(RunStyle style) => style with { Role = FaceRole.Heading, Bold = true };

    /// <summary>Dots under Han (着重号), italic for Latin.</summary>
    public RunStyle Dotted(RunStyle style) => style with { IsDotted = true, Italic = true };

    /// <summary>楷体 for Han, italic for Latin; in a 楷体 passage the face of running text.</summary>
    public RunStyle Emphasised(RunStyle style) => style with
    {
        Role = style.Role == FaceRole.Body ? FaceRole.Example : style.Role == FaceRole.Example ? FaceRole.Body : style.Role,
        Italic = true,
    };
}
