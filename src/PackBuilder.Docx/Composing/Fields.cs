using W = DocumentFormat.OpenXml.Wordprocessing;

namespace PackBuilder.Docx.Composing;

/// <summary>Makes complex fields with their result filled in, so that nothing has to be updated on opening.</summary>
internal static class Fields
{
    public static IEnumerable<W.Run> Make(string instruction, string result) =>
        [.. Begin(instruction), new W.Run(new W.Text(result)), End()];

    /// <summary>Everything before the result.</summary>
    public static IEnumerable<W.Run> Begin(string instruction) =>
    [
        Mark(W.FieldCharValues.Begin),
        new W.Run(new W.FieldCode(instruction) { Space = DocumentFormat.OpenXml.SpaceProcessingModeValues.Preserve }),
        Mark(W.FieldCharValues.Separate),
    ];

    public static W.Run End() => Mark(W.FieldCharValues.End);

    private static W.Run Mark(W.FieldCharValues type) => new(new W.FieldChar { FieldCharType = type });
}
