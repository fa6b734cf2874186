using System.Runtime.CompilerServices;

namespace PackBuilder.Tests.Support;

/// <summary>A test that runs a program of the machine: skipped, saying so, where that is not installed.</summary>
public sealed class ToolFactAttribute : FactAttribute
{
    public ToolFactAttribute(string program, [CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line) => Skip = ToolTheoryAttribute.Absence(program);
}

/// <inheritdoc cref="ToolFactAttribute"/>
public sealed class ToolTheoryAttribute : TheoryAttribute
{
    public ToolTheoryAttribute(string program, [CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line) => Skip = Absence(program);

    internal static string? Absence(string program) => OutsideProgram.Find(program) is null ? $"the program {program} is not here" : null;
}
