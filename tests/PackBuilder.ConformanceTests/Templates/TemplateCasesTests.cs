using System.Runtime.CompilerServices;

namespace PackBuilder.ConformanceTests.Templates;

/// <summary>Every case of the template language: output byte for byte, errors at their stage, file, line and column.</summary>
public sealed class TemplateCasesTests
{
    public static TheoryData<string> Cases => [.. TemplateCaseFolders.CaseFiles];

    [TemplateCasesTheory]
    [MemberData(nameof(Cases))]
    public void Case_gives_what_the_real_engine_gives(string path)
    {
        string? difference = TemplateCaseRunner.Difference(TemplateCase.Read(path));

        Assert.True(difference is null, $"{Path.GetFileName(path)}: {difference}");
    }
}

/// <summary>A theory over the case files; skipped, saying so, where there are none.</summary>
public sealed class TemplateCasesTheoryAttribute : TheoryAttribute
{
    public TemplateCasesTheoryAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1) : base(file, line)
    {
        if (TemplateCaseFolders.Existing.Count == 0)
            Skip = $"there are no template cases in ../shared, and {TemplateCaseFolders.Variable} names none";
    }
}
