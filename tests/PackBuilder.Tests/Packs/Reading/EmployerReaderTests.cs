using PackBuilder.Packs.Model;
using PackBuilder.Packs.Reading;
using PackBuilder.Text.Source;

namespace PackBuilder.Tests.Packs.Reading;

public class EmployerReaderTests
{
    [Fact]
    public void A_sound_profile_is_read_whole()
    {
        var employer = Read("""
            schema: packbuilder/employer@1
            id: acme
            name: {zh: 样例公司, en: Example Ltd}
            role: 在线客服
            products: [{zh: 杯子, en: cups}, 盘子]
            kpi: [{name: 首次响应, target: 30秒}]
            facts: [{id: shift, text: 两班制, verified_on: "2026-09-01", stale_after: "2027-03-01"}]
            emphasis: {tags: [refund], questions: [q-1]}
            exclude: {sections: [phone]}
            extra: {guides: [acme-products]}
            overrides: {q-2: {minutes: 2, outline: [一, 二]}}
            slots: {入职日期: 三月}
            brand: {colour: "#1F4E79", logo: {file: logos/acme.svg, alt: {zh: 样例公司的标志, en: the mark}}}
            disclaimer: 仅供练习
            """).Value!;

        Assert.Equal(["杯子", "盘子"], employer.Products.Select(product => product.Zh!));
        Assert.Equal("30秒", employer.Kpi[0].Target.Zh);
        Assert.Equal("2027-03-01", employer.Facts[0].StaleAfter!.Name);
        Assert.Equal("q-1", employer.Emphasis.Questions[0].Name);
        Assert.Equal("phone", employer.Exclude.Sections[0].Name);
        Assert.Equal(2, employer.Overrides[0].Minutes);
        Assert.Equal(["一", "二"], employer.Overrides[0].Outline.Select(point => point.Zh!));
        Assert.Equal("#1F4E79", $"{employer.Colour?.Value}");
        Assert.Equal("logos/acme.svg", employer.Logo?.File.Name);
        Assert.Equal("the mark", employer.Logo?.Alternative.En);
    }

    [Theory]
    [InlineData("PB8026", "{file: ../secret.png, alt: 标志}")]
    [InlineData("PB8026", "{file: /etc/logo.png, alt: 标志}")]
    [InlineData("PB8026", "{file: 'C:/logo.png', alt: 标志}")]
    [InlineData("PB8026", "{file: 'https://example.com/logo.png', alt: 标志}")]
    [InlineData("PB8026", "{file: 'logos\\..\\..\\a.png', alt: 标志}")]
    [InlineData("PB8027", "{file: logo.gif, alt: 标志}")]
    [InlineData("PB8028", "{file: logo.png, alt: ' '}")]
    [InlineData("PB8028", "{file: logo.png, alt: logo.png}")]
    public void A_logo_is_a_picture_beside_the_file_with_a_description(string code, string logo)
    {
        var read = EmployerReader.Read(new SourceText("acme.yaml", $"schema: packbuilder/employer@1\nid: acme\nname: 样例公司\nbrand: {{logo: {logo}}}\n"));
        var problem = Assert.Single(read.Diagnostics);
        Assert.Equal((code, 4), (problem.Code, problem.Location!.Line));
    }

    [Fact]
    public void An_override_cannot_touch_what_makes_an_answer_right()
    {
        var read = Read("""
            schema: packbuilder/employer@1
            id: acme
            name: 样例公司
            overrides: {q-2: {rubric: []}}
            """);

        var problem = Assert.Single(read.Diagnostics);
        Assert.Equal("PB2010", problem.Code);
        Assert.Equal((4, 19), (problem.Location!.Line, problem.Location.Column));
    }

    [Theory]
    [InlineData("brand: {colour: blue}", "PB8009")]
    [InlineData("facts: [{id: a, text: b, verified_on: \"1.9.2026\"}]", "PB8010")]
    [InlineData("name2: x", "PB2010")]
    [InlineData("products: {a: b}", "PB2012")]
    public void A_wrong_value_is_told_with_its_line(string line, string code)
    {
        var read = Read("schema: packbuilder/employer@1\nid: acme\nname: 样例公司\n" + line + "\n");

        var problem = Assert.Single(read.Diagnostics);
        Assert.Equal(code, problem.Code);
        Assert.Equal(4, problem.Location!.Line);
    }

    private static PackBuilder.Text.Diagnostics.Checked<EmployerProfile> Read(string yaml) =>
        EmployerReader.Read(new SourceText("sources/employers/acme.yaml", yaml));
}
