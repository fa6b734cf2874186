using System.Reflection;

namespace PackBuilder.Cli.Hosting;

/// <summary>The version of the program, as its build says.</summary>
public static class ProgramVersion
{
    public static string Text { get; } =
        typeof(ProgramVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown";
}
