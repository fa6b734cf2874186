namespace PackBuilder.Guides.Restoration.Damage;

/// <summary>One way to read the text so far.</summary>
/// <param name="A">The last character but one, Simplified; what the language model looks at.</param>
/// <param name="B">The last character, Simplified.</param>
/// <param name="Pending">The first byte of a character whose second is still to come, or -1 where reading is in step.</param>
/// <param name="LastByte">The last byte of the last character, or -1 where that was no Chinese character.</param>
internal sealed record ShiftHypothesis(double Cost, char A, char B, int Pending, int LastByte, ShiftStep? Last)
{
    public bool IsAligned => Pending < 0;

    /// <summary>Equal for hypotheses that every continuation treats alike, so that only the best of them is worth keeping.</summary>
    public ulong State =>
        ((ulong)A << 48) | ((ulong)B << 32) | ((ulong)(ushort)Pending << 16) | (ushort)LastByte;
}
