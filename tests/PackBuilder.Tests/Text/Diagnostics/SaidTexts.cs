using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PackBuilder.Tests.Support;

namespace PackBuilder.Tests.Text.Diagnostics;

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
                _said.Add(WithCode(model, expression, Interpolated(expression, place)));
            else if (model.GetConstantValue(expression) is { HasValue: true, Value: string text })
                _said.Add(WithCode(model, expression, new SaidText(Escape(text), [], place)));
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
            _said.Add(WithCode(model, cast, new SaidText(Escape(text), [], place)));
        else if (cast.Expression is InterpolatedStringExpressionSyntax)
            _said.Add(WithCode(model, cast, Interpolated(cast.Expression, place)));
    }

    private static bool IsMessage(ITypeSymbol type) => type.Name == "Message" && type.ToDisplayString().TrimEnd('?') == MessageType;

    private static SaidText Interpolated(ExpressionSyntax expression, string place)
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

    // The call or creation that has a code among its arguments, as PB2001 or a constant of that value: what follows the code first is the message.
    private static SaidText WithCode(SemanticModel model, ExpressionSyntax expression, SaidText said)
    {
        for (var node = expression.Parent; node is not null and not MemberDeclarationSyntax and not InterpolationSyntax; node = node.Parent)
        {
            if (node is not (InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax))
                continue;
            var arguments = node switch { InvocationExpressionSyntax call => call.ArgumentList, BaseObjectCreationExpressionSyntax made => made.ArgumentList, _ => null };
            if (arguments?.Arguments.Select(argument => model.GetConstantValue(argument.Expression).Value as string).FirstOrDefault(value => value is not null && Code.IsMatch(value)) is not { } code)
                continue;
            int index = arguments.Arguments.IndexOf(argument => argument.Span.Contains(expression.Span));
            int first = arguments.Arguments.IndexOf(argument => IsText(model, argument.Expression));
            return said with { Code = code, IsHelp = index != first };
        }

        return said;
    }

    private static bool IsText(SemanticModel model, ExpressionSyntax expression) => model.GetTypeInfo(expression).ConvertedType is { } type && IsMessage(type);

    private static readonly Regex Code = new("^PB[0-9]{4}$");

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
/// <param name="Code">Of the diagnostic that says it; null for all else.</param>
/// <param name="IsHelp">Whether it says what to do.</param>
public sealed record SaidText(string Format, ImmutableArray<string> Values, string Place, string? Code = null, bool IsHelp = false)
{
    /// <summary>The places that only carry what English grammar asks for, such as the s of a plural.</summary>
    public IEnumerable<int> Grammar => Enumerable.Range(0, Values.Length).Where(i => Values[i].Contains(" ? \"", StringComparison.Ordinal) || Values[i].StartsWith("Plural.", StringComparison.Ordinal));
}
