namespace PackBuilder.Documents.Designs;

/// <summary>Which breaks are forbidden (CLREQ, prohibition rules for line start and line end).</summary>
public enum LineBreaking
{
    /// <summary>Breaks between any two Han or marks.</summary>
    None,

    /// <summary>No line starts with a closing mark or ends with an opening one.</summary>
    Basic,

    /// <summary>As basic; nor does a solidus stand at a line end (GB/T 15834 5.1.9).</summary>
    Gb,

    /// <summary>As gb; nor does a line start with a long dash.</summary>
    Strict,
}
