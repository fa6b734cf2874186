using PackBuilder.Documents.Model;

namespace PackBuilder.Html.Body;

/// <summary>What pages and books do differently.</summary>
internal interface IMedium
{
    /// <summary>Whether readers can tick and write in it.</summary>
    bool TakesInput { get; }

    /// <summary>Where a name of the document is found.</summary>
    string AddressOf(string id);

    /// <summary>Where a picture is found.</summary>
    string SourceOf(string file, Picture picture);
}
