using System.Collections.Immutable;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Cli.Explaining;

/// <summary>How a message comes about, and how it is mended.</summary>
/// <param name="Where">The kind of file: <c>project</c>, <c>pack</c>, <c>employer</c>, <c>guide</c> for a part of one, <c>file</c> and <c>text</c> for a whole one.</param>
/// <param name="Wrong">Lines that draw the message.</param>
/// <param name="Mended">The same lines, as they should be.</param>
public sealed record CodeExample(string Code, string Where, ImmutableArray<string> Wrong, ImmutableArray<string> Mended)
{
    private static readonly Lazy<ImmutableArray<CodeExample>> Read = new(ReadAll);

    public static ImmutableArray<CodeExample> All => Read.Value;

    public Message Place => Where switch
    {
        "project" => (Message)"In packbuilder.yaml:",
        "pack" => "In a pack:",
        "employer" => "In an employer's file:",
        "text" => "In a text:",
        _ => "In a Markdown guide:",
    };

    private static ImmutableArray<CodeExample> ReadAll()
    {
        using var reader = new StreamReader(typeof(CodeExample).Assembly.GetManifestResourceStream("examples.txt")!);
        var examples = ImmutableArray.CreateBuilder<CodeExample>();
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith("PB", StringComparison.Ordinal))
                examples.Add(new CodeExample(line[..6], line[7..], [], []));
            else if (line.StartsWith("  -", StringComparison.Ordinal))
                examples[^1] = examples[^1] with { Wrong = examples[^1].Wrong.Add(Content(line)) };
            else if (line.StartsWith("  +", StringComparison.Ordinal))
                examples[^1] = examples[^1] with { Mended = examples[^1].Mended.Add(Content(line)) };
        }

        return examples.ToImmutable();
    }

    private static string Content(string line) => line.Length > 4 ? line[4..] : "";
}
