namespace PackBuilder.Guides.Restoration.Damage;

/// <summary>The token that is read now.</summary>
/// <param name="IsClosedLater">A closing bracket without an opening one follows.</param>
internal sealed record ShiftPlace(DamageToken Token, DamageToken? Next, bool IsClosedLater);
