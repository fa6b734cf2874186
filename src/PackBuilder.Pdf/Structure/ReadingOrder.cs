using PackBuilder.Typesetting.Frames;

namespace PackBuilder.Pdf.Structure;

/// <summary>Puts an element's children and content in the order in which they are read.</summary>
internal static class ReadingOrder
{
    /// <summary>Fills <see cref="Element.Kids"/>.</summary>
    public static void Arrange(Element element, IReadOnlyList<ContentPiece> pieces)
    {
        var places = new List<(int Order, int Index, Kid Kid)>(element.Children.Count + pieces.Count);
        int before = -1;
        foreach (var child in element.Children)
        {
            if (child.FirstContent == Element.None && !MayBeEmpty(child))
                continue;
            // A note is read where it is referred to, though it is painted at the foot of the page.
            bool isInPlace = (child.Node.Role == StructureRole.Note || child.Node.KeepsPlace) && before >= 0;
            // A child without content follows the one created before it.
            before = child.FirstContent == Element.None || isInPlace ? before : child.FirstContent;
            places.Add((before, places.Count, new Kid(child, default)));
        }

        foreach (var piece in pieces)
            places.Add((piece.Order, places.Count, new Kid(null, piece)));
        if (!IsSorted(places))
            places.Sort(static (a, b) => a.Order != b.Order ? a.Order.CompareTo(b.Order) : a.Index.CompareTo(b.Index));
        foreach (var place in places)
            element.Kids.Add(place.Kid);
    }

    // An empty cell keeps its row regular, a row of empty cells its table, an empty list body its item complete; anything
    // else without content says nothing.
    private static bool MayBeEmpty(Element element) => element.Node.Role switch
    {
        StructureRole.DataCell or StructureRole.HeaderCell or StructureRole.ListBody => true,
        StructureRole.TableRow or StructureRole.TableBody => element.Children.Count > 0,
        _ => false,
    };

    private static bool IsSorted(List<(int Order, int Index, Kid Kid)> places)
    {
        for (int i = 1; i < places.Count; i++)
        {
            if (places[i].Order < places[i - 1].Order)
                return false;
        }

        return true;
    }
}
