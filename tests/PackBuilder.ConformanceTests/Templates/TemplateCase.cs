using PackBuilder.Templating;
using PackBuilder.Text.Data;
using PackBuilder.Text.Source;
using PackBuilder.Text.Yaml;

namespace PackBuilder.ConformanceTests.Templates;

/// <summary>One case of the template language: what goes in and what the real engine made of it.</summary>
/// <param name="Output">The expected output; null where an error is expected.</param>
public sealed record TemplateCase(
    string Path, DataMap Model, TemplateOptions Options, IReadOnlyDictionary<string, string> Templates,
    string? Output, ExpectedError? Error)
{
    public const string Main = "main";

    public static TemplateCase Read(string path)
    {
        var root = (DataMap)Yaml(path);
        var expect = (DataMap)root["expect"]!;
        var templates = new Dictionary<string, string> { [Main] = ((DataText)root["template"]!).Value };
        foreach (var partial in (root["partials"] as DataMap)?.Entries ?? [])
            templates[partial.Key] = ((DataText)partial.Value).Value;
        return new TemplateCase(
            path, root["model"] as DataMap ?? new DataMap([]), ReadOptions(root["options"] as DataMap), templates,
            (expect["output"] as DataText)?.Value, ExpectedError.Read(expect["error"] as DataMap));
    }

    public static DataValue Yaml(string path)
    {
        var read = YamlFile.Read(new SourceText(path, File.ReadAllText(path)));
        return YamlData.From(read.Value ?? throw new InvalidDataException($"{path}: {read.Diagnostics[0].Message}"));
    }

    public static TemplateOptions ReadOptions(DataMap? options)
    {
        var result = TemplateOptions.Default;
        foreach (var (key, value) in options?.Entries ?? [])
        {
            result = key switch
            {
                "strict_variables" => result with { StrictVariables = ((DataFlag)value).Value },
                "relaxed_member_access" => result with { RelaxedMemberAccess = ((DataFlag)value).Value },
                "relaxed_target_access" => result with { RelaxedTargetAccess = ((DataFlag)value).Value },
                "relaxed_indexer_access" => result with { RelaxedIndexerAccess = ((DataFlag)value).Value },
                "auto_indent" => result with { AutoIndent = ((DataFlag)value).Value },
                "loop_limit" => result with { LoopLimit = (int)((DataInteger)value).Value },
                "recursive_limit" => result with { RecursiveLimit = (int)((DataInteger)value).Value },
                "object_recursion_limit" => result with { ObjectRecursionLimit = (int)((DataInteger)value).Value },
                // The engine has no such cut; its own limit is far above the cases.
                "limit_to_string" => result,
                _ => throw new InvalidDataException($"unknown option {key}"),
            };
        }

        return result;
    }
}
