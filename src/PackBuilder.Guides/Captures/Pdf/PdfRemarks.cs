using UglyToad.PdfPig.Annotations;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Tokens;

namespace PackBuilder.Guides.Captures.Pdf;

/// <summary>What was put upon a page after it was made: remarks are notes, what was filled into a form is left out.</summary>
internal static class PdfRemarks
{
    public static IEnumerable<PdfPiece> Of(Page page)
    {
        foreach (var annotation in page.GetAnnotations())
        {
            double height = annotation.Rectangle.Top;
            string text = TextOf(annotation.Content ?? "");
            if (annotation.Type == AnnotationType.Widget)
            {
                string value = TextOf(ValueOf(annotation.AnnotationDictionary));
                if (value.Length > 0)
                    yield return new PdfAside(page.Number, "form-field", value, false) { Height = height };
            }
            else if (annotation.Type is not (AnnotationType.Popup or AnnotationType.Link) && text.Length > 0)
            {
                yield return new PdfNote(page.Number, text) { Height = height };
            }
        }
    }

    private static string TextOf(string value) =>
        string.Join('\n', value.Split('\r', '\n').Select(PdfCharacters.Clean).Select(line => line.Trim()).Where(line => line.Length > 0));

    private static string ValueOf(DictionaryToken field) => field.Data.GetValueOrDefault("V") switch
    {
        StringToken text => text.Data,
        HexToken hex => hex.Data,
        _ => "",
    };
}
