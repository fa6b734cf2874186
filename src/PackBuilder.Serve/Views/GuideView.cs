using System.Collections.Immutable;
using System.Text.Json.Nodes;
using PackBuilder.Building.Files;
using PackBuilder.Building.Projects;
using PackBuilder.Building.Sources;
using PackBuilder.Guides.Captures;
using PackBuilder.Guides.Corrections;
using PackBuilder.Guides.Model;
using PackBuilder.Guides.Parsing.Sources;
using PackBuilder.Guides.Restoration;
using PackBuilder.Packs.Selection;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Serve.Views;

/// <summary>A guide for review: each line of its source beside what was read, with what was repaired, left out or is doubtful.</summary>
internal static class GuideView
{
    // A browser shows no more lines at once without becoming slow.
    private const int MostLines = 4000;

    /// <summary>What the page calls a guide, whether it could be read or not.</summary>
    public static string IdOf(GuideResult guide) => guide.Finished?.Guide.Id ?? GuideId.Of(guide.Stem);

    public static JsonObject Of(IFileSystem files, Project project, GuideResult guide, Func<ImmutableArray<Diagnostic>, JsonArray> messages)
    {
        string id = IdOf(guide);
        var stages = GuideStages.Of(files, project).Value!;
        var capture = stages.ReadFile(guide.Path).Then(stages.ReadCapture).Then(read => stages.FindPictures(guide.Path, read));
        var json = new JsonObject { ["id"] = id, ["file"] = project.Display(guide.Path), ["messages"] = messages(guide.Diagnostics) };
        if (capture.Value is not { } source)
            return json;
        var restored = stages.Restore(source).Value;
        var corrections = new CorrectionFiles(files, project).Find(id).Value ?? CorrectionList.Empty;
        var lines = new LineNotes(source.Text.LineCount);
        if (restored is not null)
            Note(restored, lines);
        foreach (var suspect in guide.Finished?.Findings.Suspects ?? [])
        {
            var note = lines.At(suspect.At.Line);
            note["suspect"] = suspect.Kind.ToString().ToLowerInvariant();
        }

        if (guide.Finished is { } finished)
            Note(finished.Guide, lines);
        foreach (var correction in corrections.Corrections)
            lines.At(correction.Line)["corrected"] = correction.Kind.ToString().ToLowerInvariant();
        json["lines"] = new JsonArray([.. Enumerable.Range(1, Math.Min(source.Text.LineCount, MostLines)).Select(line => (JsonNode)lines.Take(line, source.Text.Line(line)))]);
        json["count"] = source.Text.LineCount;
        return json;
    }

    private static void Note(RestoredCapture restored, LineNotes lines)
    {
        foreach (var dropped in restored.Dropped)
            lines.At(dropped.Line)["dropped"] = dropped.Rule;
        foreach (var furniture in restored.Furniture)
            lines.At(furniture.Line)["dropped"] = furniture.Rule;
        foreach (var span in restored.Repairs?.Spans ?? [])
        {
            var at = lines.At(span.Line);
            if (at["repairs"] is not JsonArray repairs)
                at["repairs"] = repairs = [];
            repairs.Add((JsonNode)new JsonObject { ["before"] = span.Before, ["after"] = span.After, ["doubtful"] = span.IsDoubtful });
        }

        foreach (var block in restored.Capture.Blocks.Where(block => block is not (CaptureBlank or CaptureMetadata or CaptureFurniture or CaptureDropped)))
        {
            var note = lines.At(block.At.Line);
            // Only where something starts is there something to correct.
            note["starts"] = true;
            if (TextOf(block) is { } text)
                note["text"] = text;
        }
    }

    private static void Note(Guide guide, LineNotes lines)
    {
        foreach (var section in guide.Sections)
        {
            if (section.From is { } from)
                lines.At(from.Line)["kind"] = "heading";
            foreach (var block in section.Blocks)
            {
                if (block.From is not { } at)
                    continue;
                var note = lines.At(at.Line);
                note["kind"] = BlockKinds.NameOf(block);
                if (block is QuestionBlock question)
                    note["question"] = Question(question);
            }
        }
    }

    // What was found of a question, so that what is missing shows.
    private static JsonObject Question(QuestionBlock question) => new()
    {
        ["id"] = question.Id,
        ["points"] = question.Answer.Points.Length,
        ["options"] = question.Options.Length,
        ["answered"] = question.Answer.Text is not null || question.Answer.Points.Length > 0 || question.Samples.Length > 0 || question.Correct.Length > 0,
    };

    private static string? TextOf(CaptureBlock block) => block switch
    {
        CaptureLine line => line.Text,
        CaptureHeading heading => heading.Text,
        CaptureParagraph paragraph => paragraph.Text,
        CaptureItem item => item.Text,
        _ => null,
    };

    private sealed class LineNotes(int count)
    {
        private readonly Dictionary<int, JsonObject> _notes = [];

        public JsonObject At(int line)
        {
            int known = Math.Clamp(line, 1, count);
            if (!_notes.TryGetValue(known, out var note))
                _notes.Add(known, note = []);
            return note;
        }

        public JsonObject Take(int line, string source)
        {
            var note = _notes.GetValueOrDefault(line) ?? [];
            note["line"] = line;
            note["source"] = source;
            return note;
        }
    }
}
