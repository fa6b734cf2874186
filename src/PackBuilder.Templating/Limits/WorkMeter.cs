namespace PackBuilder.Templating.Limits;

/// <summary>
/// Counts what a rendering does, in steps of about equal cost: a statement, an item met, a handful of characters made.
/// Bounding the sum bounds time and memory together, without a clock and the same on every machine.
/// </summary>
internal sealed class WorkMeter(long limit)
{
    private const int CharactersPerStep = 16;

    private long _left = limit > 0 ? limit : long.MaxValue;

    public void Charge(long steps = 1)
    {
        _left -= steps;
        if (_left < 0)
            throw new WorkExceededException();
    }

    public void ChargeText(long characters) => Charge(characters / CharactersPerStep);
}
