namespace PackBuilder.Guides.Captures;

internal enum CaptureFormat
{
    Unknown,
    PlainText,
    Markdown,
    Html,
    Docx,
    Yaml,
    OldWord,
    Pdf,
}
