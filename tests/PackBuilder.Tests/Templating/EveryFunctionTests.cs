using PackBuilder.Tests.Support;
using Scriban.Functions;
using Scriban.Runtime;

namespace PackBuilder.Tests.Templating;

/// <summary>
/// tests/data/templates/functions.sbn takes hold of every function that templates may call. .ci/run has the native program render it,
/// where functions that the engine finds by reflection would be missing.
/// </summary>
public sealed class EveryFunctionTests
{
    private static string File => Path.Combine(TestPaths.Data, "templates", "functions.sbn");

    [Fact]
    public void The_list_names_every_function_of_the_engine_that_is_not_refused()
    {
        var builtIn = new BuiltinFunctions();
        var allowed = builtIn.Keys
            .SelectMany(name => builtIn[name] is ScriptObject group ? group.Keys.Select(member => $"{name}.{member}") : [name])
            .Where(name => Rendering.Render($"{{{{ f = @{name} }}}}").Value is not null)
            .Order(StringComparer.Ordinal);

        Assert.Equal(allowed.Select(name => $"{{{{ f = @{name} }}}}{name}"), System.IO.File.ReadAllLines(File).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Each_of_them_is_there() =>
        Assert.Equal(System.IO.File.ReadAllLines(File).Select(line => line[(line.IndexOf('}') + 2)..]), Rendering.Output(System.IO.File.ReadAllText(File)).TrimEnd().Split('\n'));
}
