using PackBuilder.Text.Diagnostics;
using PackBuilder.Text.Source;

namespace PackBuilder.Exchange;

/// <summary>Every message about exports and imports: codes PB9001 to PB9049.</summary>
public static class ExchangeErrors
{
    public static Diagnostic NoQuestions(string file, string guide) =>
        Diagnostic.Error("PB9001", $"the guide '{guide}' has no questions to export", SourceLocation.OfFile(file));

    public static Diagnostic QuestionWithoutId(string file) =>
        Diagnostic.Error("PB9002", "a question of this guide has no id to tell its row from others", SourceLocation.OfFile(file), "write id: … into each block of type question");

    public static Diagnostic CellTooLong(string file, string question, string column) =>
        Diagnostic.Error("PB9003", $"'{column}' of the question '{question}' is longer than a cell of a workbook can be", SourceLocation.OfFile(file), "split it, or edit it in the guide itself");

    public static Diagnostic NoExport(string file) =>
        Diagnostic.Error("PB9004", "this workbook was not written by 'packbuilder export', or its hidden sheet was lost", SourceLocation.OfFile(file),
            "export the guide again and copy your rows into that workbook", "a workbook of somebody else is read as a guide: put it into sources/guides");

    public static Diagnostic NoQuestionSheet(string file) =>
        Diagnostic.Error("PB9005", "no sheet of this workbook has the column of ids", SourceLocation.OfFile(file), "export the guide again, and leave the column headers as they are");

    public static Diagnostic ColumnTwice(SourceLocation at, string column) =>
        Diagnostic.Error("PB9006", $"the column '{column}' appears twice", at, "delete one of the two");

    public static Diagnostic UnknownColumn(SourceLocation at, string head) =>
        Diagnostic.Warning("PB9007", $"the column '{head}' does not belong to a question and is not read", at, "columns are recognised by their headers, so leave these as exported");

    public static Diagnostic MergedCells(SourceLocation at) =>
        Diagnostic.Error("PB9008", "cells are merged here, so that nobody can say which row they belong to", at, "unmerge them");

    public static Diagnostic FormulaWithoutValue(SourceLocation at) =>
        Diagnostic.Error("PB9009", "this formula has no stored value", at, "save the workbook in Excel or WPS once, or write the text itself");

    public static Diagnostic ErrorValue(SourceLocation at, string value) =>
        Diagnostic.Error("PB9010", $"the cell holds the error value {value}", at, "write the text itself");

    public static Diagnostic BadCell(SourceLocation at, Message problem) =>
        Diagnostic.Error("PB9011", $"this cell cannot be read: {problem}", at);

    public static Diagnostic UnknownId(SourceLocation at, string id) =>
        Diagnostic.Error("PB9012", $"no question of this export has the id '{id}'", at, "ids are not changed in a workbook; leave the cell empty for a new question");

    public static Diagnostic IdTwice(SourceLocation at, string id, int row) =>
        Diagnostic.Error("PB9013", $"the id '{id}' is that of row {row} as well", at, "clear the cell if this is a new question, or delete one of the rows");

    public static Diagnostic UnknownSection(SourceLocation at, string section, Message help) =>
        Diagnostic.Error("PB9014", $"the guide has no section '{section}'", at, help);

    public static Diagnostic UnknownTag(SourceLocation at, string tag, Message help) =>
        Diagnostic.Error("PB9015", $"the tag '{tag}' is not in tags.yaml", at, help);

    public static Diagnostic Conflict(SourceLocation at, string guide) =>
        Diagnostic.Error("PB9016", $"this cell was changed here, and in the guide '{guide}' as well since the export", at,
            "write here what the guide has now, or export the guide again");

    public static Diagnostic GoneInGuide(SourceLocation at, string id, bool isChanged) => isChanged
        ? Diagnostic.Error("PB9017", $"this row was changed, but the guide has no question '{id}' any more", at, "clear its id to add it as a new question, or delete the row")
        : Diagnostic.Warning("PB9017", $"the guide has no question '{id}' any more; the row is left out", at);

    public static Diagnostic DeletedButChanged(string file, string id) =>
        Diagnostic.Error("PB9018", $"the row of '{id}' was deleted, but the question was changed in the guide since the export", SourceLocation.OfFile(file),
            "export the guide again and delete the row there, or take it out of the guide by hand");

    public static Diagnostic OrderConflict(string file) =>
        Diagnostic.Error("PB9019", "rows were moved, but the questions of the guide are no longer in the order in which they were exported", SourceLocation.OfFile(file), "export the guide again and move the rows there");

    public static Diagnostic NotWrittenBack(SourceLocation at, Message what, Message why, params Message[] help) =>
        Diagnostic.Error("PB9020", $"{what} cannot be written into the guide: {why}", at, help);

    public static Diagnostic Adapted(SourceLocation at, string question) =>
        Diagnostic.Warning("PB9021", $"'{question}' is read slightly differently from the row, because punctuation and spaces are repaired in guides", at);

    public static Diagnostic OnlyWords(SourceLocation at, Message what, params Message[] help) =>
        Diagnostic.Error("PB9022", $"{what} cannot be changed by a correction, since the source is not ours to rewrite", at, help);

    public static Diagnostic NoTexts(string file, string guide) =>
        Diagnostic.Error("PB9023", $"the guide '{guide}' has no Chinese text to translate", SourceLocation.OfFile(file));

    public static Diagnostic TextTooLong(string file, string id) =>
        Diagnostic.Error("PB9024", $"the text '{id}' is longer than a cell of a workbook can be", SourceLocation.OfFile(file), "divide it into paragraphs of the guide");

    public static Diagnostic UnknownTextRow(SourceLocation at, string id) =>
        Diagnostic.Error("PB9025", $"no text of this export has the id '{id}'", at, "ids are not changed in a workbook; export the guide again if rows were mixed up");

    public static Diagnostic ChineseChanged(SourceLocation at) =>
        Diagnostic.Error("PB9026", "the Chinese was changed here, and only the English comes back", at, "put the Chinese back, change it in the guide or with 'packbuilder correct', and export again");

    public static Diagnostic TextGone(SourceLocation at, string chinese) =>
        Diagnostic.Error("PB9027", $"the guide does not say '{Short(chinese)}' any more, so its English has no place", at, "export the guide again, and translate the new text");

    public static Diagnostic EnglishCleared(SourceLocation at, string id) =>
        Diagnostic.Warning("PB9028", $"the English of '{id}' was cleared here; it stays, since the guide itself has it", at, "delete it in the guide if it is to go");

    public static Diagnostic WordConflict(SourceLocation at, string id, string guide, string file) =>
        Diagnostic.Error("PB9040", $"'{id}' was changed in this file, and in the guide as well since the file was written: the guide now says '{Short(guide)}', the file '{Short(file)}'", at,
            "build the document again and repeat the change there, or change the guide by hand");

    public static Diagnostic OrderOfPack(string file, string guide) =>
        Diagnostic.Warning("PB9041", $"questions were moved, but the pack has another order than the guide '{guide}'; their order is left as it is", SourceLocation.OfFile(file),
            "move them in the guide itself, or in the pack");

    public static Diagnostic MissingInWord(string file, string guide, int count) =>
        Diagnostic.Warning("PB9042", $"{count} questions of '{guide}' are not in this file; since other questions are chosen now than when it was written, none of them is taken for deleted",
            SourceLocation.OfFile(file), "delete them in the guide itself if they are to go");

    public static Diagnostic NoWordFile(string file) =>
        Diagnostic.Error("PB9043", "this is not a Word file that a build of this program wrote, or its hidden bookmarks are lost", SourceLocation.OfFile(file),
            "build the document again and make the changes in that file", "a Word file of somebody else is read as a guide: put it into sources/guides");

    public static Diagnostic NoSuchDocument(string file) =>
        Diagnostic.Error("PB9044", "the project has no pack, employer and edition that this file was written from", SourceLocation.OfFile(file),
            "run it in the project that the file came from, with the packs and employers it had");

    public static Diagnostic NotTakenBack(string file, string text, bool isGone) =>
        Diagnostic.Warning("PB9045", $"{(isGone ? "gone" : "changed")} outside the questions, and not taken back: '{Short(text)}'", SourceLocation.OfFile(file),
            "change it in the guide, the pack or the template that it comes from");

    private static string Short(string text) => (text.Length <= 60 ? text : text[..60] + "…").Replace('\n', ' ');

    public static Diagnostic AsMatching(string format, int count) =>
        new("PB9030", Severity.Note, $"{count} questions with several gaps, or with an order to find, are written as pairs to be matched, since {format} has no other way", null);

    public static Diagnostic NoCardsWithoutAnswers(string bank) =>
        Diagnostic.Error("PB9031", $"the cards of '{bank}' would have nothing on their backs: its edition hides answers", null, "name an edition that shows them, or none");

    public static Diagnostic CardsWithoutBack(int count) =>
        new("PB9034", Severity.Note, $"{count} questions have no answer and make no card", null);

    public static Diagnostic NothingInBank(string bank) =>
        Diagnostic.Error("PB9032", $"'{bank}' has nothing to export in this format", null);

    public static Diagnostic NoWayToMark(string format, int count, string kinds) =>
        new("PB9033", Severity.Note, $"{count} questions ({kinds}) are written as open ones, since {format} has no such kind", null);

    public static Diagnostic PicturesLeftOut(string format, int count) =>
        new("PB9035", Severity.Note, $"{count} pictures are left out, since {format} has no place for them", null);
}
