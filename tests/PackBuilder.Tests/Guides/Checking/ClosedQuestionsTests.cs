using PackBuilder.Guides.Checking;
using PackBuilder.Guides.Yaml;
using PackBuilder.Text.Source;

namespace PackBuilder.Tests.Guides.Checking;

/// <summary>A closed question that cannot be marked is refused.</summary>
public class ClosedQuestionsTests
{
    private const string AB = "options: [{key: A, text: 先道歉}, {key: B, text: 先查单}]";

    [Theory]
    [InlineData("single-choice", AB + ", correct: [A]", "")]
    [InlineData("single-choice", AB, "PB2117")]
    [InlineData("single-choice", AB + ", correct: [C]", "PB2118")]
    [InlineData("single-choice", "options: [{key: A, text: 先道歉}], correct: [A]", "PB2119")]
    [InlineData("single-choice", "correct: [A]", "PB2118 PB2119")]
    [InlineData("single-choice", "options: [{key: A, text: 甲}, {key: A, text: 乙}], correct: [A]", "PB2120")]
    [InlineData("single-choice", AB + ", correct: [A, B]", "PB2121")]
    [InlineData("multiple-choice", AB + ", correct: [A, B]", "")]
    [InlineData("knowledge", AB + ", correct: [C]", "PB2118")]
    [InlineData("true-false", "correct: 'true'", "")]
    [InlineData("true-false", "correct: [对]", "PB2118")]
    [InlineData("true-false", "complete: true", "PB2117")]
    [InlineData("fill-in", "correct: [品名, 数量]", "")]
    [InlineData("ordering", AB + ", correct: [B, A]", "")]
    [InlineData("matching", "options: [{key: '1', text: 甲}, {key: A, text: 乙}], correct: [1-A]", "")]
    [InlineData("matching", "options: [{key: '1', text: 甲}, {key: A, text: 乙}], correct: [1-B]", "PB2118")]
    [InlineData("knowledge", "material: m-1", "PB2122")]
    [InlineData("knowledge", "complete: true", "")]
    public void It_is_refused_where_it_cannot_be_marked(string kind, string fields, string codes)
    {
        var source = new SourceText("x.yaml", $"schema: packbuilder/guide@1\nid: x\nsections: [{{id: s, heading: 一, blocks: [{{type: question, kind: {kind}, prompt: 先做什么, {fields}}}]}}]\n");
        var read = GuideYamlReader.Read(source);

        Assert.Empty(read.Diagnostics);
        var found = ContentChecker.Check(read.Value!, source, ContentRuleData.None).Select(problem => problem.Code).Where(code => string.CompareOrdinal(code, "PB2117") >= 0);

        Assert.Equal(codes, string.Join(' ', found.Order(StringComparer.Ordinal)));
    }
}
