namespace PackBuilder.Guides.Restoration;

/// <summary>One kind of repair: a pure function from state to state.</summary>
internal abstract class RestorationPass
{
    /// <summary>As the repair log names it.</summary>
    public abstract string Name { get; }

    public abstract RestorationState Apply(RestorationState state);
}
