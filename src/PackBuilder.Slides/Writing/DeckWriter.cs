using System.Collections.Immutable;
using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Presentation;
using PackBuilder.Looks;
using PackBuilder.Slides.Planning;
using PackBuilder.Text.Archives;
using Slide = PackBuilder.Slides.Planning.Slide;

namespace PackBuilder.Slides.Writing;

/// <summary>A presentation around its slides: master, layouts, theme, notes.</summary>
internal static class DeckWriter
{
    private const string MainType = "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml";

    // What the standard has the ids of masters and slides start from (ECMA-376 part 1, 19.7.3 and 19.7.13).
    private const uint FirstMaster = 2147483648;
    private const uint FirstSlide = 256;

    public static byte[] Write(ImmutableArray<Slide> slides, StyledDocument styled, DateTimeOffset? date)
    {
        using var stream = new MemoryStream();
        using (var package = PresentationDocument.Create(stream, PresentationDocumentType.Presentation))
        {
            var deck = package.AddNewPart<PresentationPart>(MainType, "rId1");
            var master = MasterParts.Add(deck, styled.Design.Colours);
            var notes = NotesParts.AddMaster(deck, styled.Design.Colours);
            var ids = new SlideIdList();
            for (int i = 0; i < slides.Length; i++)
            {
                string id = "rId" + (i + 10).ToString(CultureInfo.InvariantCulture);
                var part = deck.AddNewPart<SlidePart>(id);
                part.AddPart(MasterParts.LayoutOf(master, slides[i].Kind), "rId1");
                SlideWriter.Write(part, slides[i], styled);
                if (!slides[i].Notes.IsEmpty)
                    NotesParts.Add(part, notes, slides[i].Notes);
                ids.Append(new SlideId { Id = FirstSlide + (uint)i, RelationshipId = id });
            }

            deck.Presentation = new Presentation(
                new SlideMasterIdList(new SlideMasterId { Id = FirstMaster, RelationshipId = deck.GetIdOfPart(master) }),
                new NotesMasterIdList(new NotesMasterId { Id = deck.GetIdOfPart(notes) }),
                ids,
                new SlideSize { Cx = (int)Shapes.Emu(SlideSizes.Width), Cy = (int)Shapes.Emu(SlideSizes.Height) },
                new NotesSize { Cx = Shapes.Emu(SlideSizes.Height), Cy = Shapes.Emu(SlideSizes.Width) });
            Properties(package, styled, date);
        }

        return PackageBytes.WithoutTimes(stream.ToArray());
    }

    // The part of the framework for this has a random name.
    private static void Properties(PresentationDocument package, StyledDocument styled, DateTimeOffset? date)
    {
        var info = styled.Document.Info;
        using var xml = System.Xml.XmlWriter.Create(package.AddNewPart<CoreFilePropertiesPart>("rId2").GetStream(FileMode.Create), new System.Xml.XmlWriterSettings { Encoding = new System.Text.UTF8Encoding(false) });
        const string core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
        const string dc = "http://purl.org/dc/elements/1.1/";
        const string terms = "http://purl.org/dc/terms/";
        xml.WriteStartElement("cp", "coreProperties", core);
        xml.WriteElementString("dc", "title", dc, info.NameInProperties);
        if (info.Subject.Length > 0)
            xml.WriteElementString("dc", "subject", dc, info.Subject);
        if (info.Author.Length > 0)
            xml.WriteElementString("dc", "creator", dc, info.Author);
        xml.WriteElementString("dc", "language", dc, info.Language);
        foreach (string name in date is null ? [] : new[] { "created", "modified" })
        {
            xml.WriteStartElement("dcterms", name, terms);
            xml.WriteAttributeString("xsi", "type", "http://www.w3.org/2001/XMLSchema-instance", "dcterms:W3CDTF");
            xml.WriteString(date!.Value.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}
