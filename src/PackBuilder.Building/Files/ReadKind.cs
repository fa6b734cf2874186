namespace PackBuilder.Building.Files;

/// <summary>What a file is read as; each kind has its own largest size.</summary>
public enum ReadKind
{
    /// <summary>A file that people write for this program: YAML, a template, a model.</summary>
    Text,

    Guide,

    Font,

    Picture,

    /// <summary>A DOCX whose styles are taken over.</summary>
    Reference,
}
