using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Parsing;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Cli.Commands;

/// <summary>Every message about a command line that cannot be understood: codes PB0020 to PB0029.</summary>
internal static class UsageErrors
{
    /// <summary>What is wrong, in the words of this program; none where the line can be run.</summary>
    public static ImmutableArray<Diagnostic> Find(ParseResult result)
    {
        var command = result.CommandResult.Command;
        ImmutableArray<Diagnostic> unknown = [.. Unmatched(result).Select(token => Unknown(token, command, result.RootCommandResult.Command))];
        if (!unknown.IsEmpty)
            return unknown;
        var found = result.Errors.Select(error => Explain(error, command, result)).DistinctBy(diagnostic => diagnostic.Message).ToImmutableArray();
        return found.IsEmpty && EmptyValue(result) is { } empty ? [Empty(empty)] : found;
    }

    // What follows an option that there is not is its value and no fault of its own.
    private static IEnumerable<string> Unmatched(ParseResult result) =>
        result.UnmatchedTokens.Any(token => token.StartsWith('-')) ? result.UnmatchedTokens.Where(token => token.StartsWith('-')) : result.UnmatchedTokens;

    private static Diagnostic Unknown(string token, Command command, Command root)
    {
        if (token.StartsWith('-'))
            return Diagnostic.Error("PB0020", $"there is no option '{token}'", null, Suggestion.Help(token, [.. Options(command, root)]), Help(command));
        return command.Subcommands.Count > 0
            ? Diagnostic.Error("PB0021", $"there is no command '{token}'", null, Suggestion.Help(token, [.. command.Subcommands.Where(sub => !sub.Hidden).Select(sub => sub.Name)]), Help(command))
            : Diagnostic.Error("PB0022", $"'{token}' is one argument too many", null, Help(command));
    }

    private static Diagnostic Explain(ParseError error, Command command, ParseResult result) => error.SymbolResult switch
    {
        OptionResult { Implicit: false, Tokens.Count: 0 } option => Diagnostic.Error("PB0023", $"'{option.Option.Name}' needs a value", null, Help(command)),
        OptionResult { Implicit: false } option => BadValue(option.Option.Name, option.Tokens, option.Option.GetCompletions(CompletionContext.Empty), command),
        ArgumentResult { Tokens.Count: > 0, Parent: OptionResult of } argument => BadValue(of.Option.Name, argument.Tokens, of.Option.GetCompletions(CompletionContext.Empty), command),
        ArgumentResult { Parent: OptionResult { Implicit: false } of } => Diagnostic.Error("PB0023", $"'{of.Option.Name}' needs a value", null, Help(command)),
        ArgumentResult { Tokens.Count: > 0 } argument => BadValue(argument.Argument.Name, argument.Tokens, argument.Argument.GetCompletions(CompletionContext.Empty), command),
        _ when IsMissing(command, result) => Missing(command),
        // What a command asks of several options together it says itself.
        _ => Diagnostic.Error("PB0028", Message.Verbatim(error.Message), null, Help(command)),
    };

    private static Diagnostic BadValue(string name, IReadOnlyList<Token> tokens, IEnumerable<CompletionItem> known, Command command)
    {
        string given = tokens[^1].Value;
        string[] values = [.. known.Select(item => item.Label)];
        return Diagnostic.Error("PB0024", $"'{given}' is not a value of '{name}'", null, values.Length > 0 ? Suggestion.Help(given, values) : Help(command));
    }

    // What a command cannot do without: another command, its arguments, some of its options.
    private static Diagnostic Missing(Command command)
    {
        if (command.Subcommands.Count > 0)
            return Diagnostic.Error("PB0025", "no command is given", null, Help(command));
        string[] needed =
        [
            .. command.Arguments.Where(argument => argument.Arity.MinimumNumberOfValues > 0).Select(argument => $"<{argument.Name}>"),
            .. command.Options.Where(option => option.Required).Select(option => option.Name),
        ];
        return Diagnostic.Error("PB0026", $"'{command.Name}' needs {Message.List(needed)}", null, Help(command));
    }

    private static bool IsMissing(Command command, ParseResult result) => command.Subcommands.Count > 0
        || command.Arguments.Any(argument => argument.Arity.MinimumNumberOfValues > 0 && result.GetResult(argument) is null or { Tokens.Count: 0 })
        || command.Options.Any(option => option.Required && result.GetResult(option) is null or { Implicit: true });

    private static Diagnostic Empty(string name) =>
        Diagnostic.Error("PB0027", $"{name} has an empty value", null, $"name one, or leave {name} out; a variable of a script may be unset");

    // An empty path would be the current folder, an empty list of packs all of them. Only words may be none.
    private static string? EmptyValue(ParseResult result) => result.CommandResult.Children.OfType<OptionResult>()
        .Where(option => option.Option.Name != CorrectCommand.Words && option.Tokens.Any(token => token.Value.Length == 0))
        .Select(option => option.Option.Name).FirstOrDefault();

    private static IEnumerable<string> Options(Command command, Command root) =>
        command.Options.Concat(root.Options.Where(option => option.Recursive)).Where(option => !option.Hidden).Select(option => option.Name).Distinct();

    private static Message Help(Command command) => command is RootCommand ? (Message)"packbuilder --help" : $"packbuilder {command.Name} --help";
}
