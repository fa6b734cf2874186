namespace PackBuilder.Templating.Values;

/// <summary>Something with items in order: an array, or a list that works out its items when it is used.</summary>
internal abstract class ListValue
{
    /// <summary>True for a list whose items come from a function of the template: it may not be left early by a loop.</summary>
    public virtual bool RunsFunctions => false;

    /// <summary>How many lazy lists stand on one another here. Bounded, so that walking them cannot exhaust the stack.</summary>
    public virtual int Depth => 0;

    /// <summary>True for a list that works out its items each time it is used.</summary>
    public virtual bool IsLazy => false;

    public abstract IEnumerator<Value> GetEnumerator();

    /// <summary>The array to change when the template sets an item.</summary>
    public abstract ArrayValue ForWriting();

    public virtual int Count()
    {
        int count = 0;
        using var items = GetEnumerator();
        while (items.MoveNext())
            count++;
        return count;
    }

    /// <summary>The item at an index from 0, or null where there is none.</summary>
    public virtual Value ItemAt(long index)
    {
        if (index < 0)
            return Value.Null;
        using var items = GetEnumerator();
        for (long i = 0; items.MoveNext(); i++)
        {
            if (i == index)
                return items.Current;
        }

        return Value.Null;
    }

    public bool IsEmpty()
    {
        using var items = GetEnumerator();
        return !items.MoveNext();
    }

    /// <summary>The present items, in an array of their own.</summary>
    public ArrayValue Copy()
    {
        var copy = new ArrayValue();
        using var items = GetEnumerator();
        while (items.MoveNext())
            copy.Add(items.Current);
        return copy;
    }
}
