namespace PackBuilder.Docx.Markup;

/// <summary>A colour, and the place of the theme that it is of: programs that know themes take that, so that another palette recolours the document; all others the value.</summary>
/// <param name="Hex">RRGGBB.</param>
/// <param name="Slot">Such as accent1 (ISO/IEC 29500-1 17.18.97); null for a colour that stays.</param>
internal sealed record Paint(string Hex, string? Slot)
{
    /// <summary>Hardly lighter than the place of the theme says: told apart by programs, not by eyes.</summary>
    public bool IsTwin { get; init; }

    /// <param name="name">Of the attribute with the value.</param>
    /// <param name="slot">Of the attribute with the place of the theme.</param>
    /// <param name="tint">Of the attribute that says how much lighter it is.</param>
    public void Write(XmlBuffer xml, ReadOnlySpan<byte> name, ReadOnlySpan<byte> slot, ReadOnlySpan<byte> tint)
    {
        xml.Attribute(name, Hex);
        if (Slot is null)
            return;
        xml.Attribute(slot, Slot);
        if (IsTwin)
            xml.Attribute(tint, "FE"u8);
    }
}
