using System.Collections.Immutable;
using PackBuilder.Documents.Model;
using PackBuilder.Looks;

namespace PackBuilder.Slides.Planning;

/// <summary>Divides what does not fit under a title over several slides, between its items and between the rows of tables.</summary>
internal static class SlideFlow
{
    // A bullet and its first words alone at the foot of a slide are no good end.
    private const double LeastOfTable = 3 * SlideSizes.TableLine;

    public static ImmutableArray<Slide> Split(ImmutableArray<Slide> slides, StyledDocument styled) => [.. slides.SelectMany(slide => Split(slide, styled))];

    private static ImmutableArray<Slide> Split(Slide slide, StyledDocument styled)
    {
        double room = SlideSizes.RoomOf(slide.Kind);
        if (slide.Items.All(item => item is TextItem) && slide.Items.Sum(item => SlideSizes.HeightOf(item, styled, SlideSizes.Large)) <= room)
            return [slide with { Scale = SlideSizes.Large }];
        var parts = new List<List<SlideItem>> { new() };
        double used = 0;
        var waiting = new Queue<SlideItem>(slide.Items);
        while (waiting.TryDequeue(out var item))
        {
            double height = SlideSizes.HeightOf(item, styled);
            if (item is TableItem table && used + height > room)
            {
                foreach (var piece in PiecesOf(table, room, room - used))
                {
                    double size = SlideSizes.HeightOf(piece, styled);
                    if (used > 0 && used + size > room)
                        Break();
                    Put(piece, size);
                }
            }
            else
            {
                if (used > 0 && used + height > room)
                    Break();
                Put(item, height);
            }
        }

        return [.. parts.Select((items, i) => slide with
        {
            Items = [.. items],
            Notes = i == 0 ? slide.Notes : [],
            Title = i == 0 ? slide.Title : [.. slide.Title, new TextRun(styled.Words.Again)],
        })];

        void Break()
        {
            // A line that leads over to what follows goes with it.
            var last = parts[^1];
            SlideItem? lead = last.Count > 1 && last[^1] is TextItem { Mark: "", Inlines: [Strong] } ? last[^1] : null;
            if (lead is not null)
                last.RemoveAt(last.Count - 1);
            parts.Add(lead is null ? [] : [lead]);
            used = lead is null ? 0 : SlideSizes.HeightOf(lead, styled);
        }

        void Put(SlideItem item, double height)
        {
            parts[^1].Add(item);
            used += height;
        }
    }

    private static IEnumerable<TableItem> PiecesOf(TableItem item, double room, double first)
    {
        double left = first < LeastOfTable ? room : first;
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<TableCell>>();
        double head = SlideSizes.HeightOf(Piece([])), used = head;
        foreach (var row in item.Table.Rows)
        {
            double height = SlideSizes.HeightOf(row, item.Widths);
            if (rows.Count > 0 && used + height > left)
            {
                yield return Piece(rows.DrainToImmutable());
                used = head;
                left = room;
            }

            rows.Add(row);
            used += height;
        }

        yield return Piece(rows.DrainToImmutable());

        TableItem Piece(ImmutableArray<ImmutableArray<TableCell>> some) => item with { Table = item.Table with { Rows = some } };
    }
}
