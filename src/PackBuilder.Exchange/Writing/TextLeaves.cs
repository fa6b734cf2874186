using PackBuilder.Text.Data;

namespace PackBuilder.Exchange.Writing;

/// <summary>The single texts by which two trees of one form differ.</summary>
internal static class TextLeaves
{
    /// <returns>Null where they differ in more than words.</returns>
    public static List<(string Before, string After)>? Of(DataValue before, DataValue after)
    {
        var changed = new List<(string, string)>();
        return Compare(before, after, changed) ? changed : null;
    }

    private static bool Compare(DataValue before, DataValue after, List<(string, string)> changed)
    {
        switch (before, after)
        {
            case (DataText old, DataText text):
                return Compare(old.Value.Split('\n'), text.Value.Split('\n'), changed);
            case (DataMap old, DataMap map):
                return old.Entries.Length == map.Entries.Length
                    && old.Entries.Zip(map.Entries).All(pair => pair.First.Key == pair.Second.Key && Compare(pair.First.Value, pair.Second.Value, changed));
            case (DataList old, DataList list):
                return old.Items.Length == list.Items.Length && old.Items.Zip(list.Items).All(pair => Compare(pair.First, pair.Second, changed));
            default:
                return before.Equals(after);
        }
    }

    private static bool Compare(string[] before, string[] after, List<(string, string)> changed)
    {
        if (before.Length != after.Length)
            return false;
        changed.AddRange(before.Zip(after).Where(pair => pair.First != pair.Second));
        return true;
    }
}
