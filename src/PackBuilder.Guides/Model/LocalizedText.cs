namespace PackBuilder.Guides.Model;

/// <summary>A text in Chinese, in English, or both. At least one of them is there.</summary>
/// <param name="Zh">Simplified Chinese, or a text whose language nobody stated.</param>
public sealed record LocalizedText(string? Zh, string? En = null)
{
    /// <summary>
    /// <see cref="TranslationHash"/> of the Chinese that the English was made from, where somebody recorded it. A text of
    /// several paragraphs has one for each, separated by line ends; an empty line where a paragraph has none.
    /// </summary>
    public string? FromHash { get; init; }

    public bool IsBilingual => Zh is not null && En is not null;

    public override string ToString() => Zh ?? En ?? "";

    public static implicit operator LocalizedText(string zh) => new(zh);
}
