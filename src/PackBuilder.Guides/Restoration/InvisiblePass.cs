using System.Text;

namespace PackBuilder.Guides.Restoration;

/// <summary>Removes characters that print nothing, and makes every kind of space that is not Chinese a plain one.</summary>
internal sealed class InvisiblePass : TextPass
{
    public override string Name => "invisible";

    protected override (string Text, int Changes) Repair(string text, RestorationState state)
    {
        int changes = 0;
        foreach (char c in text)
            changes += Plain(c) == c ? 0 : 1;
        if (changes == 0)
            return (text, 0);
        var output = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (Plain(c) is { } plain)
                output.Append(plain);
        }

        return (output.ToString(), changes);
    }

    // Null removes the character.
    private static char? Plain(char c) => c switch
    {
        >= ' ' and < '\u007F' => c,
        '\u00A0' or (>= '\u2000' and <= '\u200A') or '\u202F' or '\u205F' or '\u2028' or '\u2029' => ' ',
        '\u00AD' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2064') => null,
        '\uFEFF' or '\uFE0E' or '\uFE0F' or '\u007F' => null,
        < ' ' and not ('\t' or '\n' or '\r') => null,
        _ => c,
    };
}
