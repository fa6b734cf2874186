using System.Collections.Immutable;
using System.Text;

namespace PackBuilder.Building.Leaks;

/// <summary>
/// Finds which secrets share a stretch of Latin letters with an id. Twelve letters of five bits are one number, so every stretch of every
/// secret is in one sorted list.
/// </summary>
internal sealed class LetterIndex
{
    // In letters: what an id shares with an answer by chance is shorter.
    private const int LongestChance = 12;
    private const int Bits = 5;
    private const ulong Mask = (1UL << (LongestChance * Bits)) - 1;

    private readonly ImmutableArray<Secret> _secrets;
    private readonly ulong[] _stretches;
    private readonly int[] _places;

    public LetterIndex(ImmutableArray<Secret> secrets)
    {
        _secrets = secrets;
        var all = new List<(ulong Stretch, int Place)>();
        for (int place = 0; place < secrets.Length; place++)
            all.AddRange(Stretches(LettersOf(secrets[place].Folded)).Distinct().Select(stretch => (stretch, place)));
        all.Sort();
        _stretches = [.. all.Select(one => one.Stretch)];
        _places = [.. all.Select(one => one.Place)];
    }

    /// <returns>Each secret with the letters that it shares with the id, in the order of the letters.</returns>
    public IEnumerable<(Secret Secret, string Letters)> Find(string id)
    {
        string letters = LettersOf(id);
        int start = 0;
        foreach (ulong stretch in Stretches(letters))
        {
            int place = Array.BinarySearch(_stretches, stretch);
            while (place > 0 && _stretches[place - 1] == stretch)
                place--;
            for (; place >= 0 && place < _stretches.Length && _stretches[place] == stretch; place++)
                yield return (_secrets[_places[place]], letters[start..(start + LongestChance)]);
            start++;
        }
    }

    /// <summary>The Latin letters of a text alone, small.</summary>
    public static string LettersOf(string text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (char.IsAsciiLetter(c))
                letters.Append(char.ToLowerInvariant(c));
        }

        return letters.ToString();
    }

    private static IEnumerable<ulong> Stretches(string letters)
    {
        ulong stretch = 0;
        for (int i = 0; i < letters.Length; i++)
        {
            stretch = (stretch << Bits | (uint)(letters[i] - 'a' + 1)) & Mask;
            if (i >= LongestChance - 1)
                yield return stretch;
        }
    }
}
