using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Documents.Reading;

/// <summary>Every message about the Markdown of a document: codes PB4001 to PB4059, PB4092 and PB4093.</summary>
internal static class DocumentErrors
{
    public static Diagnostic NoFrontMatter(SourceLocation at) =>
        Diagnostic.Error("PB4001", "the document has no front matter", at,
            "start it with a line ---, then title: …, then a line ---");

    public static Diagnostic FrontMatterNotClosed(SourceLocation at) =>
        Diagnostic.Error("PB4002", "the front matter is never closed", at, "end it with a line ---");

    public static Diagnostic BadLanguage(string language, SourceLocation at) =>
        Diagnostic.Error("PB4003", $"'{language}' is not a supported language", at, "write zh-CN or en");

    public static Diagnostic EmptyTitle(SourceLocation at) =>
        Diagnostic.Error("PB4004", "the title is empty", at, "give the document a title");

    public static Diagnostic Unprintable(int codePoint, SourceLocation at) =>
        Diagnostic.Error("PB4005", $"the character U+{codePoint:X4} cannot be printed", at, "remove it from the text or the template") with
        {
            Character = codePoint,
        };

    public static Diagnostic TooDeep(SourceLocation at) =>
        Diagnostic.Error("PB4006", "the nesting is too deep", at, "take inner blocks out of the outer ones");

    public static Diagnostic EmptyDocument(SourceLocation at) =>
        Diagnostic.Error("PB4007", "the document has nothing to print", at, "the template wrote front matter only");

    public static Diagnostic UnknownContainer(string word, SourceLocation at, IReadOnlyCollection<string> known) =>
        Diagnostic.Error("PB4010", $"there is no block called '{word}'", at, Suggestion.Help(word, known));

    public static Diagnostic NeverClosed(string word, int colons, SourceLocation at) =>
        Diagnostic.Error("PB4011", $"the block '{word}' is never closed", at,
            $"end it with a line of {colons} colons, not indented more than its first line");

    public static Diagnostic ClosesNothing(SourceLocation at) =>
        Diagnostic.Error("PB4012", "there is no open block for this line of colons to close", at,
            "the closing line has as many colons as the opening line of its block");

    public static Diagnostic TextAfterContainerWord(string word, SourceLocation at) =>
        Diagnostic.Error("PB4013", $"only attributes in braces may follow '{word}'", at, "put the text on a line of its own");

    public static Diagnostic NotHere(Message what, Message where, SourceLocation at, Message help) =>
        Diagnostic.Error("PB4014", $"{what} cannot be in {where}", at, help);

    public static Diagnostic MustBeEmpty(string word, SourceLocation at) =>
        Diagnostic.Error("PB4015", $"the block '{word}' takes no content", at, "close it on the next line");

    public static Diagnostic MustNotBeEmpty(string word, SourceLocation at) =>
        Diagnostic.Error("PB4016", $"the block '{word}' is empty", at, "leave it out where there is nothing to print");

    public static Diagnostic BadAttributes(SourceLocation at) =>
        Diagnostic.Error("PB4020", "these attributes cannot be read", at,
            "write {#id key=\"value\"}; inside a value write \\\" for a quotation mark",
            "write \\{ for a brace that is part of the text");

    public static Diagnostic UnknownAttribute(Message what, string name, SourceLocation at, IReadOnlyCollection<string> known) =>
        Diagnostic.Error("PB4021", $"{what} has no attribute '{name}'", at, Suggestion.Help(name, known));

    public static Diagnostic RepeatedAttribute(string name, SourceLocation at) =>
        Diagnostic.Error("PB4022", $"the attribute '{name}' is given twice", at, "keep one of them");

    public static Diagnostic WrongValue(string name, string value, SourceLocation at, Message help) =>
        Diagnostic.Error("PB4023", $"'{value}' is not a value of '{name}'", at, help);

    public static Diagnostic MissingAttribute(Message what, string name, SourceLocation at) =>
        Diagnostic.Error("PB4024", $"{what} needs the attribute '{name}'", at);

    public static Diagnostic BadId(string id, SourceLocation at) =>
        Diagnostic.Error("PB4025", $"'{id}' cannot be an id", at,
            "an id starts with a Latin letter and holds letters, digits, - and _, at most 80 of them");

    public static Diagnostic RepeatedId(string id, SourceLocation at, SourceLocation first) =>
        Diagnostic.Error("PB4026", $"the id '{id}' is used twice", at, "give one of the two another id") with
        {
            Related = [new RelatedPlace("first used here", first)],
        };

    public static Diagnostic UnknownReference(string id, SourceLocation at, IReadOnlyCollection<string> known) =>
        Diagnostic.Error("PB4027", $"nothing in this document has the id '{id}'", at,
            Suggestion.Nearest(id, known) is { } near ? (Message)$"did you mean '#{near}'?" : $"give the heading or question {{#{id}}}");

    public static Diagnostic BadLink(string target, SourceLocation at) =>
        Diagnostic.Error("PB4028", $"'{target}' is not an address that works in print", at,
            "write a whole address (https://…, mailto:…, tel:…) or #id of this document");

    public static Diagnostic Nameless(string id, SourceLocation at) =>
        Diagnostic.Error("PB4029", $"the block '{id}' has no name that a reference could print", at,
            "write the text of the link between the brackets, or give the block a caption, a number or a title");

    public static Diagnostic ReferenceOutsideLink(SourceLocation at) =>
        Diagnostic.Error("PB4034", "{name} and {page} are allowed only in the text of a link to an id", at,
            "write [第 {page} 页](#id), or \\{ for a brace that is part of the text");

    public static Diagnostic Unsupported(Message what, SourceLocation at, Message help) =>
        Diagnostic.Error("PB4030", $"{what} cannot be printed", at, help);

    public static Diagnostic HeadingTooDeep(int level, SourceLocation at) =>
        Diagnostic.Error("PB4031", $"a heading of level {level} is too deep", at, "use # to ####");

    public static Diagnostic EmptyHeading(SourceLocation at) =>
        Diagnostic.Error("PB4032", "the heading is empty", at, "write a text after the #, or remove the line");

    public static Diagnostic HeadingSkips(int level, int previous, SourceLocation at) =>
        Diagnostic.Error("PB4033",
            previous == 0 ? (Message)$"the first heading is of level {level}" : $"a heading of level {level} follows one of level {previous}", at,
            $"use {new string('#', previous + 1)} here: readers of the outline and screen readers lose their way where a level is left out");

    public static Diagnostic FigureWithoutText(SourceLocation at) =>
        Diagnostic.Error("PB4035", "the figure has no description", at,
            "write what it shows between the brackets, for people who cannot see it, or {decorative=yes} where it shows nothing");

    public static Diagnostic DecorationWithText(SourceLocation at) =>
        Diagnostic.Error("PB4036", "a decorative figure has neither description nor caption", at, "remove them, or remove decorative=yes");

    public static Diagnostic BadPictureName(string name, SourceLocation at) =>
        Diagnostic.Error("PB4037", $"'{name}' is not the name of a picture in the project", at,
            "write it from the project's folder on, with / between the parts: no address, no .. and no / at the start");

    public static Diagnostic UnknownNote(string id, SourceLocation at, IReadOnlyCollection<string> known) =>
        Diagnostic.Error("PB4046", $"there is no note '{id}'", at, Suggestion.Help(id, known), $"write its text on a line of its own: [^{id}]: …");

    public static Diagnostic NoteUsedTwice(string id, SourceLocation at) =>
        Diagnostic.Error("PB4047", $"the note '{id}' is referred to twice", at, "write a second note: each is printed at the foot of the page of its number");

    public static Diagnostic UnusedNote(string id, SourceLocation at) =>
        Diagnostic.Error("PB4048", $"nothing refers to the note '{id}'", at, $"write [^{id}] where its number should appear, or remove it");

    public static Diagnostic NoTableRule(SourceLocation at) =>
        Diagnostic.Error("PB4040", "a table needs the line |---|---| under its header", at,
            "a line of text that starts with | is written \\|");

    public static Diagnostic WrongCellCount(int cells, int columns, SourceLocation at) =>
        Diagnostic.Error("PB4041", $"this row has {cells} cells where the table has {columns} columns", at,
            "write an empty cell as | |, and a bar inside a cell as \\|");

    public static Diagnostic WrongWidthCount(int widths, int columns, SourceLocation at) =>
        Diagnostic.Error("PB4042", $"there are {widths} widths for {columns} columns", at, "give one positive number for each column");

    public static Diagnostic WrongWriting(string written, int columns, SourceLocation at) =>
        Diagnostic.Error("PB4049", $"'{written}' does not say for {columns} columns what is written in them", at,
            "give each column one of name, date, tick, number, sentence or a width such as 25mm, and - to a column that is printed");

    public static Diagnostic TableHasNoRows(SourceLocation at) =>
        Diagnostic.Error("PB4043", "the table has a header and no rows", at, "leave the table out where there is nothing to print");

    public static Diagnostic TableWithoutBars(SourceLocation at) =>
        Diagnostic.Error("PB4044", "a row of a table starts with |", at, "write | before the first cell of each row");

    public static Diagnostic TooManyColumns(int columns, int most, SourceLocation at) =>
        Diagnostic.Error("PB4045", $"a table of {columns} columns does not fit on a page", at, $"use at most {most} columns");

    public static Diagnostic TurnWithoutSpeaker(SourceLocation at) =>
        Diagnostic.Error("PB4050", "a turn of a dialogue starts with a name and ：", at, "write 客服：您好");

    public static Diagnostic NoPrompt(SourceLocation at) =>
        Diagnostic.Error("PB4051", "the question has no prompt", at, "write the question before its parts");

    public static Diagnostic AfterParts(SourceLocation at) =>
        Diagnostic.Error("PB4052", "only parts may follow the first part of a question", at, "move this before the parts, or into one of them");

    public static Diagnostic BilingualNeedsBoth(SourceLocation at) =>
        Diagnostic.Error("PB4053", "a bilingual block holds one block 'zh' and one block 'en'", at);

    public static Diagnostic FacesOnlyInDocument(SourceLocation at) =>
        Diagnostic.Error("PB4054", "languages stand side by side only at the top level of the document", at, "close the outer block before it, or leave out the layout");

    public static Diagnostic HeadingsOfPairDiffer(SourceLocation at) =>
        Diagnostic.Error("PB4055", "a heading in two languages is a pair of its own: one heading in each language, of one level, the first alone with an id", at,
            "close the pair after the headings and start another");

    public static Diagnostic NotACard(SourceLocation at) =>
        Diagnostic.Error("PB4056", "a block 'cards' holds blocks 'card' and nothing else", at, "put this into a card, or outside of the cards");

    public static Diagnostic CardNeedsTwoSides(SourceLocation at) =>
        Diagnostic.Error("PB4057", "a card needs a front and, at its end, one block 'back'", at, "write the question, then ::: back with the answer");

    public static Diagnostic GridNeedsLabels(SourceLocation at) =>
        Diagnostic.Error("PB4058", "a grid holds one list, each item a line of text that labels a row", at, "write - 情境 for a row called 情境");

    public static Diagnostic WrongHeightCount(int heights, int rows, SourceLocation at) =>
        Diagnostic.Error("PB4059", $"there are {heights} heights for {rows} rows", at, "give one height in mm for all rows, or one for each, from 8 to 200");

    public static Diagnostic OptionsNeedKeys(SourceLocation at) =>
        Diagnostic.Error("PB4092", "options are one list without numbers, each item a line with a key or a box", at,
            "write - A. 先道歉 or - [ ] A. 先道歉; a number as a key is written - 1\\. 退货");

    public static Diagnostic RepeatedKey(string key, SourceLocation at) =>
        Diagnostic.Error("PB4093", $"two options have the key '{key}'", at, "give each option a key of its own");
}
