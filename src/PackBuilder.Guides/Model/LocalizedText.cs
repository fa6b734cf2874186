namespace PackBuilder.Guides.Model;

/// <summary>A text in Chinese, in English, or both. At least one of them is there.</summary>
/// <param name="Zh">Simplified Chinese, or a text whose language nobody stated.</param>
public sealed record LocalizedText(string? Zh, string? En = null)
{
    public bool IsBilingual => Zh is not null && En is not null;

    public override string ToString() => Zh ?? En ?? "";

    public static implicit operator LocalizedText(string zh) => new(zh);
}
