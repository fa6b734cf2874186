using PackBuilder.Documents.Model;
using PackBuilder.Html.Body;

namespace PackBuilder.Html.Pages;

/// <summary>One page that holds all, pictures too.</summary>
internal sealed class PageMedium : IMedium
{
    public bool TakesInput => true;

    public string AddressOf(string id) => "#" + Uri.EscapeDataString(id);

    public string SourceOf(string file, Picture picture) => $"data:{PictureTypes.Of(picture)};base64,{Convert.ToBase64String(picture.File.Span)}";
}
