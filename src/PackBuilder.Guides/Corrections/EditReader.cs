using System.Collections.Immutable;
using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;
using PackBuilder.Text.Yaml;

namespace PackBuilder.Guides.Corrections;

/// <summary>A text that a person changed in the YAML of a guide.</summary>
/// <param name="Line">The line of the source, on which the block starts that the text belongs to; 1 where the YAML does not say.</param>
/// <param name="At">In the changed YAML.</param>
public sealed record Edit(string Before, string After, int Line, SourceLocation At);

/// <summary>Finds what a person changed in the YAML of a guide, by comparing it with the one that was written.</summary>
public static class EditReader
{
    /// <returns>The changed texts; what was changed otherwise is in the diagnostics.</returns>
    public static Checked<EditList> Read(SourceText written, SourceText edited)
    {
        var before = YamlFile.Read(written);
        var after = YamlFile.Read(edited);
        if (before.Value is null || after.Value is null)
            return new Checked<EditList>(null, after.Diagnostics);
        var walk = new Walk([], []);
        walk.Compare(before.Value, after.Value, 1);
        return new Checked<EditList>(new EditList([.. walk.Edits]), [.. walk.Problems]);
    }

    private sealed record Walk(List<Edit> Edits, List<Diagnostic> Problems)
    {
        public void Compare(YamlNode before, YamlNode after, int line)
        {
            switch (before, after)
            {
                case (YamlScalar old, YamlScalar changed) when old.Value != changed.Value:
                    Edits.Add(new Edit(old.Value, changed.Value, line, changed.Location));
                    break;
                case (YamlScalar, YamlScalar):
                    break;
                case (YamlMap old, YamlMap changed):
                    Compare(old, changed, LineOf(old) ?? line);
                    break;
                case (YamlList old, YamlList changed) when old.Items.Length == changed.Items.Length:
                    foreach (var (one, other) in old.Items.Zip(changed.Items))
                        Compare(one, other, line);
                    break;
                case (YamlList old, YamlList changed):
                    Problems.Add(CorrectionErrors.NotTurned(changed.Location, $"{old.Items.Length} entries were here and {changed.Items.Length} are now"));
                    break;
                default:
                    Problems.Add(CorrectionErrors.NotTurned(after.Location, "it is of another form"));
                    break;
            }
        }

        private void Compare(YamlMap before, YamlMap after, int line)
        {
            foreach (var entry in after.Entries)
            {
                if (before[entry.Key.Value] is { } old)
                    Compare(old, entry.Value, line);
                else
                    Problems.Add(CorrectionErrors.NotTurned(entry.Key.Location, $"'{entry.Key.Value}' was added"));
            }

            foreach (var gone in before.Entries.Where(entry => after[entry.Key.Value] is null))
                Problems.Add(CorrectionErrors.NotTurned(after.Location, $"'{gone.Key.Value}' was taken out"));
        }

        private static int? LineOf(YamlMap map) =>
            map["from"] is YamlMap from && from["line"] is YamlScalar line && int.TryParse(line.Value, out int number) ? number : null;
    }
}

/// <summary>In the order of the YAML.</summary>
public sealed record EditList(ImmutableArray<Edit> Edits);
