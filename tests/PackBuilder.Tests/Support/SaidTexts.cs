using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PackBuilder.Tests.Support;

/// <summary>
/// Everything that the sources of the program say as a <c>Message</c>, found by the compiler: every interpolated string and every text that is
/// converted to one.
/// </summary>
public sealed class SaidTexts
{
    private const string MessageType = "PackBuilder.Text.Diagnostics.Message";

    private readonly List<SaidText> _said = [];
    private readonly List<string> _unsaid = [];

    private SaidTexts()
    {
    }

    public ImmutableArray<SaidText> Said => [.. _said];

    /// <summary>Places where a text that is no constant becomes a message, or a message a text: such words reach nobody in another language.</summary>
    public ImmutableArray<string> Lost => [.. _unsaid];

    /// <param name="sources">Path and text of every source of the program.</param>
    /// <param name="references">Paths of the assemblies that they use.</param>
    public static SaidTexts Find(IEnumerable<(string path, string text)> sources, IEnumerable<string> references)
    {
        var found = new SaidTexts();
        var compilation = Compile(sources, references);
        foreach (var tree in compilation.SyntaxTrees)
        {
            var model = compilation.GetSemanticModel(tree);
            // Only what holds or hands on a text needs the compiler's knowledge, which costs most of the time.
            foreach (var expression in tree.GetRoot().DescendantNodes().OfType<ExpressionSyntax>().Where(CanBeText))
                found.Look(model, expression);
        }

        return found;
    }

    /// <summary>Of the sources of this repository, with the assemblies that the tests run with.</summary>
    public static SaidTexts OfProgram()
    {
        string src = Path.Combine(TestPaths.Repository, "src");
        var sources = Directory.GetFiles(src, "*.cs", SearchOption.AllDirectories)
            .Select(path => (Path.GetRelativePath(src, path).Replace('\\', '/'), UsingsOf(src, path) + File.ReadAllText(path)))
            .OrderBy(source => source.Item1, StringComparer.Ordinal);
        string[] assemblies = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        return Find(sources, assemblies.Where(path => Path.GetFileName(path) is var name && !name.StartsWith("PackBuilder.", StringComparison.Ordinal) && name != "packbuilder.dll"));
    }

    // What a project file adds to each of its sources; on the first line, so that the numbers of lines stay.
    private static string UsingsOf(string src, string path)
    {
        string project = Path.GetRelativePath(src, path).Replace('\\', '/').Split('/')[0];
        string file = Path.Combine(src, project, project + ".csproj");
        var usings = Regex.Matches(File.ReadAllText(file), "<Using Include=\"(.+?)\"").Select(match => $"using {match.Groups[1].Value}; ");
        return string.Concat(usings);
    }

    public static CSharpCompilation Compile(IEnumerable<(string path, string text)> sources, IEnumerable<string> references)
    {
        const string usings = "global using System; global using System.IO; global using System.Linq; global using System.Collections.Generic; "
            + "global using System.Threading; global using System.Threading.Tasks; global using System.Net.Http;";
        var options = new CSharpParseOptions(LanguageVersion.Latest);
        return CSharpCompilation.Create("said",
            sources.Append(("usings.cs", usings)).Select(source => CSharpSyntaxTree.ParseText(source.Item2, options, source.Item1)),
            references.Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable, allowUnsafe: true));
    }

    private static bool CanBeText(ExpressionSyntax expression) => expression is not (TypeSyntax and not SimpleNameSyntax)
        && expression is not LiteralExpressionSyntax { RawKind: not ((int)SyntaxKind.StringLiteralExpression) }
        && expression.Parent is not (UsingDirectiveSyntax or BaseNamespaceDeclarationSyntax or QualifiedNameSyntax or MemberAccessExpressionSyntax);

    private void Look(SemanticModel model, ExpressionSyntax expression)
    {
        var type = model.GetTypeInfo(expression);
        // A cast may stand where any object does.
        if (type.Type is null || type.ConvertedType is null || SymbolEqualityComparer.Default.Equals(type.Type, type.ConvertedType) && !IsMessage(type.ConvertedType))
            return;
        string place = $"{expression.SyntaxTree.FilePath}:{expression.GetLocation().GetLineSpan().StartLinePosition.Line + 1}";
        if (IsMessage(type.ConvertedType) && !IsMessage(type.Type))
        {
            if (expression is ParenthesizedExpressionSyntax)
                return;
            if (model.GetConversion(expression).IsInterpolatedStringHandler)
                _said.Add(Interpolated(model, expression, place));
            else if (model.GetConstantValue(expression) is { HasValue: true, Value: string text })
                _said.Add(new SaidText(Escape(text), [], place));
            else if (type.Type.SpecialType == SpecialType.System_String)
                _unsaid.Add($"{place}: {expression}");
        }
        else if (IsMessage(type.Type) && type.ConvertedType.SpecialType == SpecialType.System_String)
        {
            _unsaid.Add($"{place}: {expression}");
        }
        else if (expression is CastExpressionSyntax cast && IsMessage(type.Type))
        {
            Cast(model, cast, place);
        }
    }

    private void Cast(SemanticModel model, CastExpressionSyntax cast, string place)
    {
        if (model.GetConstantValue(cast.Expression) is { HasValue: true, Value: string text })
            _said.Add(new SaidText(Escape(text), [], place));
        else if (cast.Expression is InterpolatedStringExpressionSyntax)
            _said.Add(Interpolated(model, cast.Expression, place));
    }

    private static bool IsMessage(ITypeSymbol type) => type.Name == "Message" && type.ToDisplayString().TrimEnd('?') == MessageType;

    private static SaidText Interpolated(SemanticModel model, ExpressionSyntax expression, string place)
    {
        var format = new StringBuilder();
        var values = ImmutableArray.CreateBuilder<string>();
        foreach (var content in Parts(expression))
        {
            if (content is InterpolatedStringTextSyntax text)
            {
                format.Append(text.TextToken.ValueText);
            }
            else if (content is InterpolationSyntax hole)
            {
                format.Append('{').Append(values.Count).Append('}');
                values.Add($"{hole.Expression}{hole.FormatClause}");
            }
        }

        return new SaidText(format.ToString(), values.ToImmutable(), place);
    }

    private static IEnumerable<InterpolatedStringContentSyntax> Parts(ExpressionSyntax expression) => expression switch
    {
        InterpolatedStringExpressionSyntax text => text.Contents,
        BinaryExpressionSyntax sum => Parts(sum.Left).Concat(Parts(sum.Right)),
        ParenthesizedExpressionSyntax inner => Parts(inner.Expression),
        _ => [],
    };

    // As a message does. In an interpolated string braces are doubled already.
    private static string Escape(string text) => text.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);
}

/// <summary>One thing that the program says.</summary>
/// <param name="Format">The English text with its places.</param>
/// <param name="Values">The expressions in the places.</param>
/// <param name="Place">File and line.</param>
public sealed record SaidText(string Format, ImmutableArray<string> Values, string Place)
{
    /// <summary>The places that only carry what English grammar asks for, such as the s of a plural.</summary>
    public IEnumerable<int> Grammar => Enumerable.Range(0, Values.Length).Where(i => Values[i].Contains(" ? \"", StringComparison.Ordinal) || Values[i].StartsWith("Plural.", StringComparison.Ordinal));
}
