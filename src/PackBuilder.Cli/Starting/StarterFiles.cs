namespace PackBuilder.Cli.Starting;

/// <summary>The files that new ones are started from.</summary>
internal static class StarterFiles
{
    private const string Prefix = "starter/";

    public static string Read(string name)
    {
        using var reader = new StreamReader(typeof(StarterFiles).Assembly.GetManifestResourceStream(Prefix + name)!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
