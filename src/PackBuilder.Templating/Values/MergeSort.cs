namespace PackBuilder.Templating.Values;

/// <summary>A stable sort that lets the errors of its comparison through.</summary>
internal static class MergeSort
{
    /// <param name="scratch">As long as the items.</param>
    public static void Sort(Span<Value> items, Span<Value> scratch, Comparison<Value> comparison)
    {
        if (items.Length < 2)
            return;
        int middle = items.Length / 2;
        Sort(items[..middle], scratch[..middle], comparison);
        Sort(items[middle..], scratch[middle..], comparison);
        items.CopyTo(scratch);
        int left = 0;
        int right = middle;
        for (int i = 0; i < items.Length; i++)
        {
            bool takeLeft = right == items.Length
                || (left < middle && comparison(scratch[left], scratch[right]) <= 0);
            items[i] = takeLeft ? scratch[left++] : scratch[right++];
        }
    }
}
