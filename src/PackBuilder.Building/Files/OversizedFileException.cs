namespace PackBuilder.Building.Files;

/// <summary>A file is larger than its reader allows.</summary>
/// <param name="limit">What is allowed, in bytes.</param>
public sealed class OversizedFileException(long limit) : IOException
{
    public long Limit { get; } = limit;
}
