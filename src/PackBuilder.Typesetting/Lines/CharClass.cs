namespace PackBuilder.Typesetting.Lines;

/// <summary>What a character is to line composition, after CLREQ 3.1 and GB/T 15834 part 5.</summary>
internal enum CharClass : byte
{
    /// <summary>Ideographs, full-width letters and digits, circled numbers: breaks before and after.</summary>
    Han,

    /// <summary>Other wide signs (arrows, stars, pictures): as Han, but without a gap towards Latin.</summary>
    Symbol,

    /// <summary>（ 《 “: the left half is blank; never ends a line.</summary>
    Open,

    /// <summary>） 》 ”: the right half is blank; never starts a line.</summary>
    Close,

    /// <summary>， 、 ； ：: the right half is blank; never starts a line.</summary>
    Pause,

    /// <summary>。 ？ ！: the right half is blank; never starts a line.</summary>
    End,

    /// <summary>· between parts of a name: half an em; never starts a line.</summary>
    Middle,

    /// <summary>～ – —, from one thing to another: never starts a line.</summary>
    Connector,

    /// <summary>/ between Han: neither starts nor ends a line from level gb on.</summary>
    Solidus,

    /// <summary>Half of ……: the halves stay together and never start a line.</summary>
    Ellipsis,

    /// <summary>——: one piece of two em.</summary>
    LongDash,

    /// <summary>々 ー: never starts a line.</summary>
    NonStarter,

    /// <summary>％ ℃ ‰: sticks to the number before it.</summary>
    Suffix,

    /// <summary>Letters, digits and what sticks to them; a gap towards Han.</summary>
    Latin,

    /// <summary>( [ {: no break after.</summary>
    LatinOpen,

    /// <summary>) ] } , . : ; ! ?: no break before.</summary>
    LatinClose,

    /// <summary>- and / between letters: a break after it.</summary>
    Hyphen,

    /// <summary>￥ $ €: sticks to the number after it.</summary>
    Currency,

    Space,

    /// <summary>A space that holds its neighbours together.</summary>
    HardSpace,

    /// <summary>Marks of no width of their own.</summary>
    Combining,

    /// <summary>A drawn box or a gap to write on.</summary>
    Drawn,

    /// <summary>Joiners, selectors, controls: never set.</summary>
    Ignored,
}
