using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Xml;
using PackBuilder.Guides.Model;
using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Exchange.Questions;

/// <summary>Moodle's own XML: every kind of question with its key, rubric for whoever marks, tags and ids.</summary>
internal sealed class MoodleXmlFormat : IQuestionFormat
{
    public string Name => "moodle-xml";

    public string Extension => ".moodle.xml";

    public string About => "Moodle's own format, with rubrics and tags";

    public Checked<BankBytes> Write(QuestionBank bank)
    {
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n", CheckCharacters = false }))
            new Writer(xml, bank).Write();
        return Checked<BankBytes>.Ok(new BankBytes(stream.ToArray()));
    }

    private sealed class Writer(XmlWriter xml, QuestionBank bank)
    {
        private readonly BankText _text = new(bank.Language);
        private readonly BankPictures _pictures = new(bank, "@@PLUGINFILE@@/");

        public void Write()
        {
            xml.WriteStartElement("quiz");
            string? section = null;
            foreach (var question in bank.Questions)
            {
                string path = $"{Category(_text.Line(bank.Title))}/{Category(_text.Line(question.Section))}";
                if (path != section)
                {
                    Start("category");
                    Text("category", "$course$/" + path);
                    xml.WriteEndElement();
                }

                section = path;
                Write(question);
            }

            xml.WriteEndElement();
        }

        private void Write(BankQuestion question)
        {
            var block = question.Question;
            bool hasKey = ClosedAnswers.HasKey(block);
            string type = !hasKey ? "essay" : block.Kind switch
            {
                ClosedKinds.SingleChoice or ClosedKinds.MultipleChoice => "multichoice",
                ClosedKinds.TrueFalse => "truefalse",
                ClosedKinds.FillIn => block.Correct.Length == 1 && Gaps(block) < 2 ? "shortanswer" : "cloze",
                ClosedKinds.Matching => "matching",
                _ => "ordering",
            };
            Start(type);
            Text("name", question.Key);
            Html("questiontext", (question.Material is null ? "" : _text.Html(question.Material.Text)) + Prompt(block, type)
                + _pictures.Html(block.Figures, _text) + (hasKey ? "" : Options(block)), block.Figures);
            bool isJudged = type == "essay";
            Html("generalfeedback", bank.HidesAnswers || isJudged ? "" : Answer(block), bank.HidesAnswers || isJudged ? [] : block.Answer.Figures);
            Element("defaultgrade", (block.Points ?? 1).ToString("0.#######", CultureInfo.InvariantCulture));
            Element("penalty", type is "essay" or "truefalse" ? (type == "essay" ? "0" : "1") : "0.3333333");
            Element("hidden", "0");
            Element("idnumber", question.Key);
            Answers(block, type);
            Tags(question);
            xml.WriteEndElement();
        }

        private void Answers(QuestionBlock question, string type)
        {
            switch (type)
            {
                case "multichoice":
                    Element("single", question.Kind == ClosedKinds.SingleChoice ? "true" : "false");
                    Element("shuffleanswers", "true");
                    Element("answernumbering", "ABCD");
                    foreach (var option in question.Options)
                    {
                        bool isRight = ClosedAnswers.IsRight(question, option);
                        Answer(question.Kind == ClosedKinds.SingleChoice ? (isRight ? "100" : "0") : ClosedAnswers.Share(question, isRight), _text.Html(option.Text), "html");
                    }

                    break;
                case "truefalse":
                    bool isTrue = question.Correct[0] == ClosedKinds.True;
                    Answer(isTrue ? "100" : "0", "true", "moodle_auto_format");
                    Answer(isTrue ? "0" : "100", "false", "moodle_auto_format");
                    break;
                case "shortanswer":
                    Element("usecase", "0");
                    Answer("100", question.Correct[0], "moodle_auto_format");
                    break;
                case "matching":
                    Element("shuffleanswers", "true");
                    foreach (var (left, right) in ClosedAnswers.Pairs(question))
                        Pair(left is null ? "" : _text.Html(left), _text.Line(right));
                    break;
                case "ordering":
                    Element("layouttype", "VERTICAL");
                    Element("selecttype", "ALL");
                    Element("selectcount", "0");
                    Element("gradingtype", "ABSOLUTE_POSITION");
                    Element("showgrading", "SHOW");
                    Element("numberingstyle", "none");
                    var items = ClosedAnswers.InOrder(question);
                    for (int i = 0; i < items.Length; i++)
                        Answer((i + 1).ToString(CultureInfo.InvariantCulture), _text.Html(items[i]), "html");
                    break;
                case "essay":
                    Element("responseformat", "editor");
                    Element("responserequired", "1");
                    Element("responsefieldlines", "10");
                    Element("attachments", "0");
                    Html("graderinfo", bank.HidesAnswers ? "" : _text.Html("考察点", question.Intent) + Answer(question) + _text.Html("追问提示", question.FollowUpHints),
                        bank.HidesAnswers ? [] : question.Answer.Figures);
                    Html("responsetemplate", "", []);
                    break;
            }
        }

        // The words of a cloze question stand in the gaps themselves.
        private string Prompt(QuestionBlock question, string type)
        {
            string html = _text.Html(question.Prompt);
            return type == "cloze" ? ClosedAnswers.WithGaps(html, gap => $"{{1:SHORTANSWER:={Cloze(question.Correct[gap % question.Correct.Length])}}}") : html;
        }

        private static int Gaps(QuestionBlock question) => ClosedAnswers.GapCount(question.Prompt.ToString());

        private string Options(QuestionBlock question) =>
            string.Concat(question.Options.Select(option => $"<p>{BankText.Escape(option.Key)}. {BankText.Escape(_text.Line(option.Text))}</p>"));

        private static string Cloze(string word)
        {
            var output = new StringBuilder();
            foreach (char c in BankText.Escape(word))
            {
                if (c is '}' or '#' or '~' or '/' or '\\' or '=')
                    output.Append('\\');
                output.Append(c);
            }

            return output.ToString();
        }

        private void Tags(BankQuestion question)
        {
            if (question.Tags.IsEmpty)
                return;
            xml.WriteStartElement("tags");
            foreach (string tag in question.Tags)
                Text("tag", tag);
            xml.WriteEndElement();
        }

        private void Start(string type)
        {
            xml.WriteStartElement("question");
            xml.WriteAttributeString("type", type);
        }

        private void Answer(string fraction, string text, string format)
        {
            xml.WriteStartElement("answer");
            xml.WriteAttributeString("fraction", fraction);
            xml.WriteAttributeString("format", format);
            Element("text", text);
            xml.WriteEndElement();
        }

        private void Pair(string html, string answer)
        {
            xml.WriteStartElement("subquestion");
            xml.WriteAttributeString("format", "html");
            Element("text", html);
            Text("answer", answer);
            xml.WriteEndElement();
        }

        private void Text(string name, string text)
        {
            xml.WriteStartElement(name);
            Element("text", text);
            xml.WriteEndElement();
        }

        private string Answer(QuestionBlock question) => _text.AnswerHtml(question) + _pictures.Html(question.Answer.Figures, _text);

        private void Html(string name, string html, ImmutableArray<GuidePicture> pictures)
        {
            xml.WriteStartElement(name);
            xml.WriteAttributeString("format", "html");
            Element("text", html);
            foreach (var (file, content) in _pictures.Files(pictures))
            {
                xml.WriteStartElement("file");
                xml.WriteAttributeString("name", file);
                xml.WriteAttributeString("path", "/");
                xml.WriteAttributeString("encoding", "base64");
                xml.WriteString(Convert.ToBase64String(content.Span));
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        private void Element(string name, string text) => xml.WriteElementString(name, new string([.. text.Where((c, i) => XmlConvert.IsXmlChar(c) || char.IsSurrogate(c))]));

        private static string Category(string name) => name.Replace("/", "//", StringComparison.Ordinal);
    }
}
