namespace PackBuilder.Templating.Errors;

/// <summary>What is wrong with a regular expression, in the words of this program: the library speaks English only, and repeats the pattern.</summary>
internal static class PatternFaults
{
    private static readonly FrozenDictionary<RegexParseError, Message> Known = new Dictionary<RegexParseError, Message>
    {
        [RegexParseError.InsufficientClosingParentheses] = "a ( is not closed",
        [RegexParseError.InsufficientOpeningParentheses] = "a ) closes nothing",
        [RegexParseError.UnterminatedBracket] = "a [ is not closed",
        [RegexParseError.UnterminatedComment] = "a comment (?# is not closed",
        [RegexParseError.ReversedCharacterRange] = "a range such as [a-z] ends before it starts",
        [RegexParseError.ShorthandClassInCharacterRange] = "a range such as [a-z] cannot end in a class such as \\d",
        [RegexParseError.ExclusionGroupNotLast] = "what a class takes out, as in [a-z-[m]], must stand last in it",
        [RegexParseError.QuantifierAfterNothing] = "a *, + or ? has nothing in front of it",
        [RegexParseError.NestedQuantifiersNotParenthesized] = "two of * + ? {} follow one another: put parentheses around the first",
        [RegexParseError.ReversedQuantifierRange] = "in a {least,most} the second number is the smaller one",
        [RegexParseError.QuantifierOrCaptureGroupOutOfRange] = "a number is too large",
        [RegexParseError.UnescapedEndingBackslash] = "it ends with a single \\",
        [RegexParseError.UnrecognizedEscape] = "a \\ stands before a letter that has no meaning with it",
        [RegexParseError.UnrecognizedControlCharacter] = Code,
        [RegexParseError.MissingControlCharacter] = Code,
        [RegexParseError.InsufficientOrInvalidHexDigits] = Code,
        [RegexParseError.InvalidUnicodePropertyEscape] = Property,
        [RegexParseError.MalformedUnicodePropertyEscape] = Property,
        [RegexParseError.UnrecognizedUnicodeProperty] = Property,
        [RegexParseError.UndefinedNamedReference] = Reference,
        [RegexParseError.UndefinedNumberedReference] = Reference,
        [RegexParseError.MalformedNamedReference] = Reference,
        [RegexParseError.AlternationHasUndefinedReference] = Reference,
        [RegexParseError.AlternationHasMalformedReference] = Reference,
        [RegexParseError.CaptureGroupNameInvalid] = Group,
        [RegexParseError.CaptureGroupOfZero] = Group,
        [RegexParseError.InvalidGroupingConstruct] = "(? is followed by nothing that is known",
        [RegexParseError.AlternationHasTooManyConditions] = Condition,
        [RegexParseError.AlternationHasMalformedCondition] = Condition,
        [RegexParseError.AlternationHasNamedCapture] = Condition,
        [RegexParseError.AlternationHasComment] = Condition,
    }.ToFrozenDictionary();

    private const string Code = "a code such as \\x41 or \\cA is not whole";
    private const string Property = "\\p{…} names no kind of character: \\p{L} are letters, \\p{Lu} capitals, \\p{Nd} digits";
    private const string Reference = "it refers to a group that it does not have";
    private const string Group = "the name of a group has a character that it cannot have, or is 0";
    private const string Condition = "a choice (?(…)…|…) is not written as it must be";

    public static Message TooLong(int limit) => $"it has more than {limit} characters";

    /// <summary>With the place in the pattern, counted from 1.</summary>
    public static Message Of(RegexParseException fault) =>
        Known.TryGetValue(fault.Error, out var words) ? (Message)$"{words}, at character {Math.Max(1, fault.Offset)}" : $"it cannot be read, at character {Math.Max(1, fault.Offset)}";
}
