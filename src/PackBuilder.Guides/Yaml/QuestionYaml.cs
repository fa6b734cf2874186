using System.Collections.Immutable;
using PackBuilder.Guides.Model;

namespace PackBuilder.Guides.Yaml;

/// <summary>A question, read from YAML.</summary>
internal static class QuestionYaml
{
    public const string Keys = "number kind points difficulty minutes competencies prompt intent frame material figures script for samples options correct answer complete explanation follow_ups follow_up_hints red_flags rubric notes";

    public static QuestionBlock Read(BlockFields fields)
    {
        var reader = fields.Reader;
        return new QuestionBlock(fields.Optional("number"), fields.Required("prompt"), ReadAnswer(fields))
        {
            Kind = fields.Optional("kind"),
            Points = reader.Number(fields.Map, "points"),
            Difficulty = reader.Integer(fields.Map, "difficulty"),
            Minutes = reader.Number(fields.Map, "minutes"),
            Intent = fields.Text("intent"),
            Frame = fields.Optional("frame"),
            Material = fields.Optional("material"),
            Figures = BlockYaml.Pictures(fields, "figures"),
            Script = fields.Optional("script"),
            For = reader.Texts(fields.Map, "for"),
            Samples = [.. fields.Maps("samples").Select(sample => sample.Has("for text", one => new SampleVariant(one.Reader.Texts(one.Map, "for"), one.Required("text"))))],
            Options = [.. fields.Maps("options").Select(ReadOption)],
            Correct = reader.Texts(fields.Map, "correct"),
            Explanation = fields.Text("explanation"),
            FollowUps = fields.Texts("follow_ups"),
            Competencies = reader.Texts(fields.Map, "competencies"),
            FollowUpHints = fields.Texts("follow_up_hints"),
            RedFlags = fields.Texts("red_flags"),
            Rubric = [.. fields.Maps("rubric").Select(ReadRow)],
            Notes = fields.Texts("notes"),
        };
    }

    private static QuestionOption ReadOption(BlockFields fields) =>
        fields.Has("key text", option => new QuestionOption(option.Word("key"), option.Required("text")));

    private static Answer ReadAnswer(BlockFields fields)
    {
        bool complete = fields.Reader.Flag(fields.Map, "complete") ?? true;
        if (fields.Reader.Map(fields.Map["answer"], "'answer'") is not { } map)
            return Answer.None with { Complete = complete };
        return new BlockFields(fields.Reader, map, []).Has("text points figures", answer =>
            new Answer(answer.Text("text"), answer.Texts("points"), complete) { Figures = BlockYaml.Pictures(answer, "figures") });
    }

    private static RubricRow ReadRow(BlockFields fields) =>
        fields.Has("criterion levels", row => new RubricRow(row.Required("criterion"), [.. row.Maps("levels").Select(ReadLevel)]));

    private static RubricLevel ReadLevel(BlockFields fields) =>
        fields.Has("score description", level => new RubricLevel(level.Integer("score", 0), level.Required("description")));
}
