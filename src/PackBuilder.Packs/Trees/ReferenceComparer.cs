using System.Runtime.CompilerServices;

namespace PackBuilder.Packs.Trees;

/// <summary>Tells values apart that say the same: two sections or questions may be equal and still be two.</summary>
internal sealed class ReferenceComparer<T> : IEqualityComparer<T>
    where T : class
{
    public static readonly ReferenceComparer<T> Instance = new();

    public bool Equals(T? x, T? y) => ReferenceEquals(x, y);

    public int GetHashCode(T value) => RuntimeHelpers.GetHashCode(value);
}
