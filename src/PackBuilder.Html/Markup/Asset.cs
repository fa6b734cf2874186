namespace PackBuilder.Html.Markup;

/// <summary>A style sheet or script that comes with this project.</summary>
internal static class Asset
{
    public static string Read(string name)
    {
        using var stream = typeof(Asset).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"{name} is missing");
        using var reader = new StreamReader(stream);
        // Line ends are those of whoever checked the file out.
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
