using System.CommandLine;
using PackBuilder.Cli.Hosting;

namespace PackBuilder.Cli.Commands;

/// <summary>
/// <c>packbuilder completions</c>: a script for a shell, which asks the program itself what may come next; so it knows the packs,
/// employers and editions of the project in whose folder one is.
/// </summary>
internal static class CompletionsCommand
{
    private const string Bash = """
        _packbuilder() {
            local IFS=$'\n'
            COMPREPLY=($(compgen -W "$(packbuilder "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}"))
        }
        complete -F _packbuilder packbuilder
        """;

    private const string Zsh = """
        #compdef packbuilder
        _packbuilder() {
            local -a found
            found=("${(@f)$(packbuilder "[suggest:${CURSOR}]" "${BUFFER}" 2>/dev/null)}")
            compadd -- $found
        }
        compdef _packbuilder packbuilder
        """;

    private const string Fish = """
        complete -f -c packbuilder -a '(packbuilder "[suggest:"(commandline -C)"]" (commandline -cp) 2>/dev/null)'
        """;

    private const string PowerShell = """
        Register-ArgumentCompleter -Native -CommandName packbuilder -ScriptBlock {
            param($word, $line, $position)
            packbuilder "[suggest:$position]" "$line" 2>$null | Where-Object { $_ -like "$word*" } |
                ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
        }
        """;

    public static Command Create(Host host)
    {
        var shell = new Argument<string>("shell") { Description = "bash, zsh, fish, pwsh" };
        shell.AcceptOnlyFromAmong("bash", "zsh", "fish", "pwsh");
        var command = new Command("completions", host.Text("Prints a script that completes commands, options and ids in a shell.")) { shell };
        command.SetAction(result =>
        {
            host.Output.WriteLine((result.GetRequiredValue(shell) switch { "bash" => Bash, "zsh" => Zsh, "fish" => Fish, _ => PowerShell }).ReplaceLineEndings("\n"));
            return ExitCode.Ok;
        });
        return command;
    }
}
