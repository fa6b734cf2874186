namespace PackBuilder.Guides.Restoration.Chinese;

/// <summary>
/// Traditional Chinese writes the particle 着 as 著, and OpenCC leaves 著 alone because of the words that keep it. In a
/// Traditional document every 著 is the particle but in those words.
/// </summary>
internal static class ParticleZhe
{
    private const string Before = "显名原编专论遗巨译合拙卓昭土较";
    private const string After = "名作者述称录书";

    // Verbs that take the particle, so that 拿著名片 is not read as 著名.
    private const string Verbs = "随沿跟拿看接味本朝凭带抱听想坐站走等忙顺靠守盯穿戴握提抓";

    public static string Restore(string text)
    {
        if (!text.Contains('著'))
            return text;
        return string.Create(text.Length, text, (output, source) =>
        {
            for (int i = 0; i < source.Length; i++)
                output[i] = source[i] == '著' && IsParticle(source, i) ? '着' : source[i];
        });
    }

    private static bool IsParticle(string text, int at) =>
        at > 0 && Verbs.Contains(text[at - 1])
        || (at == 0 || !Before.Contains(text[at - 1])) && (at + 1 == text.Length || !After.Contains(text[at + 1]));
}
