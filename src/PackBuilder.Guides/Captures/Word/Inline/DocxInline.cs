using PackBuilder.Guides.Captures.Word.Package;
using PackBuilder.Guides.Captures.Word.Styles;

namespace PackBuilder.Guides.Captures.Word.Inline;

/// <summary>
/// Reads what stands within a paragraph, at any depth. An element that is not known here is gone through for what is known;
/// words are never lost with the element around them.
/// </summary>
internal sealed class DocxInline(DocxScope scope, DocxBlocks blocks)
{
    private readonly FieldStack _fields = new();
    private readonly DocxDrawing _drawing = new(scope, blocks);

    /// <summary>The element that the reader is at.</summary>
    public void Read(DocxXml xml, DocxLine line, DocxRun run)
    {
        switch (xml.Name)
        {
            case "w:del":
                ReadInner(xml, line, run.LeftOut("deleted"));
                break;
            case "w:moveFrom":
                ReadInner(xml, line, run.LeftOut("moved"));
                break;
            case "w:rt":
                line.EndStretch();
                ReadInner(xml, line, run.LeftOut("reading"));
                line.EndStretch();
                break;
            case "w:bookmarkStart":
                line.AnchorAt(xml.Attribute("name"));
                break;
            case "m:oMath":
                Put(line, run, EquationText.Of(xml));
                break;
            case "m:oMathPara":
                ReadEquations(xml, line, run);
                break;
            case "mc:AlternateContent":
                scope.ReadAlternatives(xml, _ => Read(xml, line, run));
                break;
            // A text box without a drawing around it, as some converters write it.
            case "w:txbxContent":
                _drawing.ReadBox(xml, line, run);
                break;
            case var drawn when IsDrawn(drawn):
                _drawing.Read(xml, line, run);
                break;
            default:
                if (!ReadSign(xml, line, run))
                    ReadInner(xml, line, run);
                break;
        }
    }

    /// <summary>True for what stands in a paragraph.</summary>
    public static bool IsInline(string name) => IsWritten(name) || IsDrawn(name);

    /// <summary>True for what stands in a paragraph and is no drawing.</summary>
    public static bool IsWritten(string name) => name is "w:r" or "w:t" or "w:delText" or "w:sym" or "w:hyperlink" or "w:fldSimple" or "w:ruby" or "w:rt"
        or "m:oMath" or "m:oMathPara" or "m:r" or "m:t";

    public void EndParagraph() => _fields.EndParagraph();

    private void ReadInner(DocxXml xml, DocxLine line, DocxRun run)
    {
        // Runs are the same whatever is around them; the look of one ends with it.
        var inner = xml.Name == "w:r" ? run with { Own = SourceRunProperties.None } : run;
        foreach (string name in xml.Children())
        {
            if (name == "w:rPr")
            {
                inner = run.With(SourceRunProperties.Read(xml), scope.Styles);
                line.IsQuestion |= OwnStyles.IsQuestionText(scope.Styles.NameOf(inner.Own.Style));
            }
            else if (!IsProperties(name))
                Read(xml, line, inner);
        }
    }

    private bool ReadSign(DocxXml xml, DocxLine line, DocxRun run)
    {
        switch (xml.Name)
        {
            case "w:t":
                PutText(line, run, xml.Text());
                return true;
            case "m:t":
                Put(line, run, xml.Text());
                return true;
            case "w:delText":
                PutText(line, run.LeftOut("deleted"), xml.Text());
                return true;
            case "w:tab" or "w:ptab":
                Put(line, run, "\t");
                return true;
            case "w:br" or "w:cr":
                Put(line, run, "\n");
                return true;
            case "w:noBreakHyphen":
                Put(line, run, "-");
                return true;
            case "w:sym":
                PutSymbol(line, run, xml.Attribute("font"), xml.Attribute("char"));
                return true;
            case "w:footnoteReference":
                Refer(DocxNoteKind.Footnote, xml, line, run);
                return true;
            case "w:endnoteReference":
                Refer(DocxNoteKind.Endnote, xml, line, run);
                return true;
            case "w:commentReference":
                Refer(DocxNoteKind.Comment, xml, line, run);
                return true;
            case "w:fldChar":
                ReadField(xml, line, run);
                return true;
            case "w:instrText" or "w:delInstrText":
                _fields.Instruct(xml.Text());
                return true;
            default:
                return false;
        }
    }

    private void ReadField(DocxXml xml, DocxLine line, DocxRun run)
    {
        switch (xml.Attribute("fldCharType"))
        {
            case "begin":
                _fields.Begin();
                Add(line, run, FieldText.OfForm(xml));
                break;
            case "separate":
                _fields.Separate();
                break;
            case "end" when _fields.End() is { } instruction:
                Add(line, run, FieldText.Of(instruction));
                break;
        }
    }

    private void ReadEquations(DocxXml xml, DocxLine line, DocxRun run)
    {
        foreach (string name in xml.Children())
        {
            if (IsProperties(name))
                continue;
            if (!line.IsEmpty)
                Put(line, run, "\n");
            Read(xml, line, run);
        }
    }

    private void PutText(DocxLine line, DocxRun run, string text)
    {
        string seen = SymbolFonts.Write(run.Own.Font, text);
        Put(line, run, run.Own.Script switch
        {
            "superscript" => RaisedDigits.Raise(seen),
            "subscript" => RaisedDigits.Lower(seen),
            _ => seen,
        });
        if (seen.Contains(SymbolFonts.Unknown) && !text.Contains(SymbolFonts.Unknown))
            line.Follow(Unplaced.LeftOut("symbol", $"{run.Own.Font}: {text}"));
    }

    private void PutSymbol(DocxLine line, DocxRun run, string? font, string? code)
    {
        string sign = SymbolFonts.Sign(font, code);
        Put(line, run, sign);
        if (sign.Contains(SymbolFonts.Unknown))
            line.Follow(Unplaced.LeftOut("symbol", $"{font}: {code}"));
    }

    private void Put(DocxLine line, DocxRun run, string text)
    {
        scope.Count(text);
        Add(line, run, text);
    }

    private void Add(DocxLine line, DocxRun run, string text)
    {
        if (run.WhyLeftOut is { } reason)
            line.LeaveOut(reason, text);
        else if (_fields.IsInInstruction)
            line.LeaveOut("field", text);
        else
            line.Add(text, run.Look.IsBold == true, run.Look.Size);
    }

    private static void Refer(DocxNoteKind kind, DocxXml xml, DocxLine line, DocxRun run)
    {
        if (xml.Attribute("id") is { } id)
            line.References.Add(new DocxReference(kind, id, run.WhyLeftOut));
    }

    // Parts of drawings too: some converters leave out what should be around them.
    private static bool IsDrawn(string name) => name is "w:drawing" or "w:pict" or "w:object" or "a:p" or "a:t"
        || name.StartsWith("v:", StringComparison.Ordinal) || name.StartsWith("wp:", StringComparison.Ordinal);

    // They hold no text, and names in them (w:tab, w:del) mean something else.
    private static bool IsProperties(string name) => name.StartsWith("w:", StringComparison.Ordinal) && (name.EndsWith("Pr", StringComparison.Ordinal) || name == "w:pPrChange");
}
