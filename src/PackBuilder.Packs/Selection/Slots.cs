using System.Collections.Immutable;
using PackBuilder.Guides.Model;
using PackBuilder.Packs.Model;

namespace PackBuilder.Packs.Selection;

/// <summary>
/// Places in a guide that an employer fills, such as <c>[公司名称]</c>. Brackets may be square, full-width square or
/// lenticular (［ ］【 】), as captures have all of them.
/// </summary>
public sealed class Slots
{
    public static readonly Slots None = new([]);

    private readonly ImmutableArray<KeyValuePair<string, LocalizedText>> _values;

    private Slots(ImmutableArray<KeyValuePair<string, LocalizedText>> values) => _values = values;

    public static Slots For(EmployerProfile employer)
    {
        var values = ImmutableArray.CreateBuilder<KeyValuePair<string, LocalizedText>>();
        values.AddRange(employer.Slots);
        Add(employer.Name, "公司名称", "公司名", "企业名称", "Company Name", "Company");
        Add(employer.Role, "岗位名称", "职位名称", "应聘岗位", "Position", "Job Title");
        Add(employer.Industry, "行业", "Industry");
        Add(employer.City, "城市", "City");
        Add(Joined(employer.Products), "产品", "主要产品", "Products");
        Add(Joined(employer.Channels), "渠道", "Channels");
        Add(Joined(employer.Values), "核心价值观", "Values");
        Add(employer.Products.FirstOrDefault(), "一种产品", "A Product");
        Add(employer.Channels.FirstOrDefault(), "一个渠道", "A Channel");
        Add(employer.Terms.Select(term => new LocalizedText(term.Term)).FirstOrDefault(), "内部用语", "House Term");
        return new Slots(values.ToImmutable());

        void Add(LocalizedText? value, params string[] names)
        {
            if (value is not null)
                values.AddRange(names.Select(name => KeyValuePair.Create(name, value)));
        }
    }

    /// <param name="english">Whether the text is English, and so the value.</param>
    public string Fill(string text, bool english)
    {
        if (text.AsSpan().IndexOfAny("[［【") < 0)
            return text;
        foreach (var (name, value) in _values)
        {
            string words = (english ? value.En ?? value.Zh : value.Zh ?? value.En) ?? "";
            text = text.Replace($"[{name}]", words).Replace($"［{name}］", words).Replace($"【{name}】", words);
        }

        return text;
    }

    public bool AppearIn(IEnumerable<Guide> guides) =>
        guides.SelectMany(GuideTexts.All).Any(text =>
            text.Zh is { } zh && Fill(zh, false) != zh || text.En is { } en && Fill(en, true) != en);

    private static LocalizedText? Joined(ImmutableArray<LocalizedText> texts)
    {
        if (texts.IsEmpty)
            return null;
        string zh = string.Join("、", texts.Select(text => text.Zh).OfType<string>());
        string en = string.Join(", ", texts.Select(text => text.En).OfType<string>());
        return new LocalizedText(zh.Length > 0 ? zh : null, en.Length > 0 ? en : null);
    }
}
