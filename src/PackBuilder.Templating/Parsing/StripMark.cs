namespace PackBuilder.Templating.Parsing;

/// <summary>What a mark beside a code block removes from the text on its side.</summary>
internal enum StripMark
{
    None,

    /// <summary><c>-</c>: all white space, line ends included.</summary>
    All,

    /// <summary><c>~</c>: on the left the white space after the last LF, on the right up to and including the first LF.</summary>
    Line,
}
