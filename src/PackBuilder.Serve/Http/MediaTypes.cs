namespace PackBuilder.Serve.Http;

/// <summary>Media types of what is downloaded, by the end of its name.</summary>
internal static class MediaTypes
{
    public static string Of(string name) => Path.GetExtension(name) switch
    {
        ".pdf" => "application/pdf",
        ".html" => "text/html; charset=utf-8",
        ".epub" => "application/epub+zip",
        ".docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        ".pptx" => "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        ".zip" => "application/zip",
        _ => "application/octet-stream",
    };
}
