namespace PackBuilder.Docx.Markup;

/// <summary>The small elements of WordprocessingML that stand everywhere (ISO/IEC 29500-1 17).</summary>
internal static class WordElements
{
    /// <summary>An element whose one attribute is its value.</summary>
    public static void Value(this XmlBuffer xml, ReadOnlySpan<byte> name, string value)
    {
        xml.Start(name);
        xml.Attribute("w:val"u8, value);
        xml.End();
    }

    public static void Value(this XmlBuffer xml, ReadOnlySpan<byte> name, int value)
    {
        xml.Start(name);
        xml.Attribute("w:val"u8, value);
        xml.End();
    }

    /// <summary>An element whose one attribute is its value, left out where that is null.</summary>
    public static void OptionalValue(this XmlBuffer xml, ReadOnlySpan<byte> name, string? value)
    {
        if (value is not null)
            xml.Value(name, value);
    }

    public static void OptionalValue(this XmlBuffer xml, ReadOnlySpan<byte> name, int? value)
    {
        if (value is { } number)
            xml.Value(name, number);
    }

    /// <summary>A property that is there or not; false writes out that it is not, against a style that has it (17.17.4).</summary>
    public static void Toggle(this XmlBuffer xml, ReadOnlySpan<byte> name, bool? isOn)
    {
        if (isOn is null)
            return;
        xml.Start(name);
        if (isOn == false)
            xml.Attribute("w:val"u8, "false"u8);
        xml.End();
    }

    /// <summary>A width in twips, as tables have them (17.4).</summary>
    public static void Width(this XmlBuffer xml, ReadOnlySpan<byte> name, int twips)
    {
        xml.Start(name);
        xml.Attribute("w:w"u8, twips);
        xml.Attribute("w:type"u8, "dxa"u8);
        xml.End();
    }

    /// <summary>A width in fiftieths of a percent, as tables have them (17.4).</summary>
    public static void Share(this XmlBuffer xml, ReadOnlySpan<byte> name, int fiftieths)
    {
        xml.Start(name);
        xml.Attribute("w:w"u8, fiftieths);
        xml.Attribute("w:type"u8, "pct"u8);
        xml.End();
    }

    /// <summary><c>w:shd</c>: a ground of one colour (17.3.5).</summary>
    public static void Ground(this XmlBuffer xml, Paint colour)
    {
        xml.Start("w:shd"u8);
        xml.Attribute("w:val"u8, "clear"u8);
        xml.Attribute("w:color"u8, "auto"u8);
        colour.Write(xml, "w:fill"u8, "w:themeFill"u8, "w:themeFillTint"u8);
        xml.End();
    }

    /// <summary><c>w:t</c>, in which spaces are kept where they would be lost.</summary>
    public static void TextElement(this XmlBuffer xml, string text, bool keepsBlanks)
    {
        xml.Start("w:t"u8);
        if (keepsBlanks)
            xml.Attribute("xml:space"u8, "preserve"u8);
        xml.Text(text);
        xml.End();
        xml.Stamp?.Add(text);
    }
}
