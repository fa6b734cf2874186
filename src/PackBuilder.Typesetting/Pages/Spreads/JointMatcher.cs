using PackBuilder.Typesetting.Pages.Galleys;

namespace PackBuilder.Typesetting.Pages.Spreads;

/// <summary>A stretch of a spread that starts at one height on both pages: strips [Left, LeftEnd) beside [Right, RightEnd).</summary>
internal readonly record struct JointSegment(int Left, int LeftEnd, int Right, int RightEnd);

/// <summary>
/// Finds the places where facing pages meet. All pairs do; what is inside them does where both languages have equally many:
/// parts of a card, paragraphs, items, rows.
/// </summary>
internal sealed class JointMatcher
{
    private readonly List<JointSegment> _segments = [];
    private readonly Galley _left;
    private readonly Galley _right;
    private readonly int _deepest;

    private JointMatcher(Galley left, Galley right)
    {
        (_left, _right) = (left, right);
        _deepest = Math.Max(Deepest(left), Deepest(right));
    }

    public static List<JointSegment> Match(Spread spread)
    {
        var matcher = new JointMatcher(spread.Left, spread.Right);
        matcher.Divide(new JointSegment(0, spread.Left.Count, 0, spread.Right.Count), 0);
        return matcher._segments;
    }

    private void Divide(JointSegment segment, int level)
    {
        if (level > _deepest)
        {
            _segments.Add(segment);
            return;
        }

        var left = JointsIn(_left, segment.Left, segment.LeftEnd, level);
        var right = JointsIn(_right, segment.Right, segment.RightEnd, level);
        // What is inside a place that is not met has no opposite.
        if (left.Count != right.Count)
        {
            _segments.Add(segment);
            return;
        }

        var (l, r) = (segment.Left, segment.Right);
        for (int i = 0; i < left.Count; i++)
        {
            if (left[i] > l || right[i] > r)
                Divide(new JointSegment(l, left[i], r, right[i]), level + 1);
            (l, r) = (left[i], right[i]);
        }

        Divide(segment with { Left = l, Right = r }, level + 1);
    }

    private static List<int> JointsIn(Galley galley, int from, int to, int level)
    {
        var joints = new List<int>();
        for (int i = from; i < to; i++)
        {
            if (galley[i].Kind == StripKind.Joint && galley[i].A == level)
                joints.Add(i);
        }

        return joints;
    }

    private static int Deepest(Galley galley)
    {
        int deepest = 0;
        for (int i = 0; i < galley.Count; i++)
        {
            if (galley[i].Kind == StripKind.Joint)
                deepest = Math.Max(deepest, galley[i].A);
        }

        return deepest;
    }
}
