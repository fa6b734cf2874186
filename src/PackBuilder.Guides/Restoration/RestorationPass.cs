namespace PackBuilder.Guides.Restoration;

/// <summary>One kind of repair: a pure function from state to state.</summary>
internal abstract class RestorationPass
{
    /// <summary>As the repair log names it.</summary>
    public abstract string Name { get; }

    /// <summary>
    /// False for a pass that rewrites text. One that only moves text about or takes it out must hand on every character, among the
    /// blocks or among what was dropped.
    /// </summary>
    public virtual bool KeepsCharacters => false;

    public abstract RestorationState Apply(RestorationState state);
}
