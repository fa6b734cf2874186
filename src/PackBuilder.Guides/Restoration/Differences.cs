namespace PackBuilder.Guides.Restoration;

/// <summary>Counts changed characters for the repair log.</summary>
internal static class Differences
{
    /// <summary>Places that differ, where texts are as long; else those of the shorter one and what the longer has more.</summary>
    public static int Count(string before, string after)
    {
        if (ReferenceEquals(before, after))
            return 0;
        int count = Math.Abs(before.Length - after.Length);
        for (int i = 0; i < Math.Min(before.Length, after.Length); i++)
        {
            if (before[i] != after[i])
                count++;
        }

        return count;
    }
}
