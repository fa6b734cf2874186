using PackBuilder.Building.Running;
using PackBuilder.Building.Sources;
using PackBuilder.Text.Source;

namespace PackBuilder.Serve;

/// <summary>Finds the page that somebody is writing at, so that it is the one that is shown.</summary>
internal static class ChangedPage
{
    /// <summary>The page on which the first changed line of a guide is printed.</summary>
    /// <param name="before">The guides of the document that was shown until now.</param>
    /// <returns>Null where no guide has changed, or nothing of it is printed.</returns>
    public static int? Find(ProjectGuides before, ProjectGuides now, BuildResult made)
    {
        var old = before.Finished.DistinctBy(guide => guide.Guide.Id).ToDictionary(guide => guide.Guide.Id, StringComparer.Ordinal);
        foreach (var guide in now.Finished)
        {
            if (!old.TryGetValue(guide.Guide.Id, out var was) || ReferenceEquals(was.Text, guide.Text) || FirstDifference(was.Text, guide.Text) is not { } line)
                continue;
            var block = made.Ledgers.SelectMany(ledger => ledger.Blocks)
                .Where(block => block.Key.Guide == guide.Guide.Id && block.From.Line <= line && block.Printed.Any(print => print.Page > 0))
                .MaxBy(block => block.From.Line);
            if (block is not null)
                return block.Printed.First(print => print.Page > 0).Page;
        }

        return null;
    }

    private static int? FirstDifference(SourceText one, SourceText other)
    {
        for (int line = 1; line <= Math.Min(one.LineCount, other.LineCount); line++)
        {
            if (one.Line(line) != other.Line(line))
                return line;
        }

        return one.LineCount == other.LineCount ? null : Math.Min(one.LineCount, other.LineCount);
    }
}
