namespace PackBuilder.Guides.Restoration.Damage;

/// <summary>What a character that is not Chinese costs in running text, and how odd a character is that no clean text has.</summary>
internal static class MarkCosts
{
    private const double Odd = 9;

    public static double Of(char c) => HalfWidth(c) switch
    {
        ',' => 0.9,
        '。' => 1.1,
        '、' => 2.2,
        ':' => 2.8,
        '“' or '”' or '"' or '\n' => 3.0,
        '?' => 3.2,
        '(' or ')' => 3.6,
        '.' => 4.0,
        ';' or '!' or '/' or '-' or '《' or '》' => 4.5,
        '‘' or '’' or '…' or '—' or '×' or '%' or '+' => 5.0,
        '·' => 6.0,
        >= '0' and <= '9' => 3.5,
        < '\u0080' => 5.0,
        _ => 14.0,
    };

    /// <summary>Added for characters that come from reading one byte off.</summary>
    public static double Oddness(char c) => c switch
    {
        >= '\uE000' and <= '\uF8FF' => 3 * Odd,
        (>= '\u3040' and <= '\u312F') or (>= '\u0370' and <= '\u04FF') or (>= '\u2460' and <= '\u24FF') or (>= '\u2500' and <= '\u25FF') => Odd,
        _ => 0,
    };

    private static char HalfWidth(char c) => c is >= '\uFF01' and <= '\uFF5E' ? (char)(c - 0xFEE0) : c;
}
