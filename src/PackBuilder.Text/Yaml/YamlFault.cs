using System.Collections.Immutable;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Text.Yaml;

/// <summary>
/// What the library says of YAML that it cannot read, in the words of people who write these files: it speaks of tokens and contexts, and
/// English only.
/// </summary>
/// <param name="Said">What its sentence has in it.</param>
internal sealed record YamlFault(string Said, Message What, Message Help)
{
    // The first that fits.
    private static readonly ImmutableArray<YamlFault> Known =
    [
        new("',' or '}'", "a brace { is not closed, or a comma is missing between its entries", "write { key: value, key: value }; put text that contains , : [ ] { or } in double quotes"),
        new("',' or ']'", "a bracket [ is not closed, or a comma is missing between its entries", "write [ one, two ]; put text that contains , : [ ] { or } in double quotes"),
        new("tab", "a tab is used where spaces are required", "indent with spaces"),
        new("did not find expected key", "here a key is missing: the line is no 'key: value', or it is indented otherwise than the keys above", "write key: value, indented with spaces just as the keys above"),
        new("'-' indicator", "here an entry of the list is missing: the line does not start with '- ', or it is indented otherwise than the entries above", "write '- ' in front of each entry, all indented alike"),
        new("could not find expected ':'", "a line has no key: ':' and a space are missing", "write key: value; where a text runs over several lines, indent those after the first"),
        new("mapping values are not allowed", KeyInText, KeyInTextHelp),
        new("invalid mapping", KeyInText, KeyInTextHelp),
        new("mapping keys are not allowed", KeyInText, KeyInTextHelp),
        new("sequence entries are not allowed", "a list cannot start here: '- ' follows a key or is inside a text", "start the list on the line below the key"),
        new("document start", "this does not belong to what stands above: a file is either one list or one map of keys", "indent it below the key that it belongs to, or take it out"),
        new("directive", "a line starts with %, which is kept for YAML itself", "put the text in double quotes"),
        new("unexpected end of stream", "a quotation mark is not closed", "close it at the end of the text"),
        new("node content", "a value is missing here: a bracket, a brace or a comma is in its place", "write the value, or put text that has such marks in double quotes"),
        new("cannot start any token", "no text can start with this character", "put the text in double quotes"),
        new("escape character", EscapeCode, EscapeCodeHelp),
        new("hexadecimal", EscapeCode, EscapeCodeHelp),
        new("character escape code", EscapeCode, EscapeCodeHelp),
        new("surrogates", EscapeCode, EscapeCodeHelp),
        new("wrong indentation", "a text in quotation marks runs over lines that are not indented", "indent the lines below the first, or close the quotation mark"),
        new("block scalar", "a text below | or > is not written as such a text must be", "leave nothing after | or >, and indent all lines below it alike"),
        new("comment", "a comment stands where none can", "put it on a line of its own"),
        new("anchor", "a text starts with & or *, which name other places in YAML", "put the text in double quotes"),
        new("tag", "a text starts with !, which has a meaning of its own in YAML", "put the text in double quotes"),
    ];

    private static readonly YamlFault Unknown = new("", "from here on it cannot be read",
        "put text that contains : # [ ] { } or starts with a special character in double quotes, and indent with spaces, never with tabs");

    private const string KeyInText = "this key is read as part of a text: the line is indented further than the keys above, or the text itself has a colon and a space in it";
    private const string KeyInTextHelp = "indent it just as the keys above, or put the whole text in double quotes";
    private const string EscapeCode = "in double quotes \\ starts an escape, and this is not one";
    private const string EscapeCodeHelp = "write \\\\ for \\, or put the text in single quotes";

    public static YamlFault Of(string said) => Known.FirstOrDefault(fault => said.Contains(fault.Said, StringComparison.OrdinalIgnoreCase)) ?? Unknown;
}
