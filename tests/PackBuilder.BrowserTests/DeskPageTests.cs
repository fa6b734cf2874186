using System.Diagnostics;
using Microsoft.Playwright;
using PackBuilder.BrowserTests.Support;
using static Microsoft.Playwright.Assertions;

namespace PackBuilder.BrowserTests;

/// <summary>The page of <c>packbuilder serve</c>, used as a person uses it.</summary>
[Tier(Tier.Browser)]
public sealed class DeskPageTests(PageBrowser browser, ITestOutputHelper output) : IClassFixture<PageBrowser>
{
    [ToolFact(PageBrowser.Program)]
    public async Task Pages_and_phone_are_shown_side_by_side_and_follow_each_save()
    {
        using var project = new ServedProject();
        var page = await browser.OpenAsync(await project.LinkAsync());
        var trouble = new List<string>();
        page.Console += (_, message) => trouble.AddRange(message.Type == "error" ? [message.Text] : []);
        page.PageError += (_, message) => trouble.Add(message);
        await Expect(page.FrameLocator("#html iframe").GetByText("一段正文。")).ToBeVisibleAsync();
        await Expect(page.Locator("#pdf iframe")).ToHaveCountAsync(1);
        await Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "zh-CN");

        var clock = Stopwatch.StartNew();
        project.Change("sources/guides/tiny.md", "一段正文。", "改过的正文。");
        await Expect(page.FrameLocator("#html iframe:not(.coming)").GetByText("改过的正文。")).ToBeVisibleAsync();
        output.WriteLine($"from the save to the page: {clock.ElapsedMilliseconds} ms");
        Assert.Empty(trouble);
    }

    [ToolFact(PageBrowser.Program)]
    public async Task A_mistake_is_told_in_both_languages_and_a_click_leads_to_its_line()
    {
        using var project = new ServedProject();
        var page = await browser.OpenAsync(await project.LinkAsync());
        await Expect(page.Locator("#html iframe")).ToHaveCountAsync(1);

        project.Change("sources/guides/tiny.md", "difficulty=1", "difficulty=easy");
        var message = page.Locator("#messages li", new() { HasText = "difficulty" }).First;
        await Expect(message).ToBeVisibleAsync();
        await Expect(message).ToContainTextAsync("应为数字");
        await page.Locator("#language").ClickAsync();
        await Expect(message).ToContainTextAsync("must be a number");
        await Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "en");

        await message.Locator("button.place").First.ClickAsync();
        await Expect(page.Locator("#lines li:focus")).ToContainTextAsync("difficulty=easy");

        project.Change("sources/guides/tiny.md", "difficulty=easy", "difficulty=2");
        await page.GetByRole(AriaRole.Link, new() { Name = "Packs" }).ClickAsync();
        await Expect(page.Locator("#status")).ToContainTextAsync("pages");
    }

    [ToolFact(PageBrowser.Program)]
    public async Task A_bank_is_dropped_corrected_by_the_keyboard_and_printed()
    {
        using var project = new ServedProject();
        File.Delete(project.PathOf("sources/guides/bank.txt"));
        var page = await browser.OpenAsync(await project.LinkAsync() + "#review");
        using var kept = new Tests.Cli.Support.ScratchFolder();
        await File.WriteAllTextAsync(kept["bank.txt"], "前台题库\n\n1、客人要求提前入住怎么办？\n答：先查房态，再说明。\n\n2、客人投诉噪音怎么办？\n答：先道歉，再换房。\n\n行李的事\n\n先安抚，再查监控。\n", TestContext.Current.CancellationToken);

        await page.Locator("#file").SetInputFilesAsync(kept["bank.txt"]);
        var line = page.Locator("#lines li", new() { HasText = "行李的事" });
        await Expect(line).ToBeVisibleAsync();
        Assert.True(File.Exists(project.PathOf("sources/guides/bank.txt")));

        await line.FocusAsync();
        await page.Keyboard.PressAsync("q");
        await Expect(line).ToContainTextAsync("已更正：题目");
        await Expect(line).ToBeFocusedAsync();
        Assert.Contains("question", await File.ReadAllTextAsync(project.PathOf("sources/corrections/bank.yaml"), TestContext.Current.CancellationToken));

        var answer = page.Locator("#lines li", new() { HasText = "先安抚" });
        await answer.GetByRole(AriaRole.Button, new() { Name = "是答案" }).ClickAsync();
        await Expect(answer).ToContainTextAsync("已更正：答案");
        await page.GetByRole(AriaRole.Link, new() { Name = "手册" }).ClickAsync();
        await Expect(page.FrameLocator("#html iframe:not(.coming)").Locator("article .ask", new() { HasText = "行李的事" })).ToBeVisibleAsync();

        await page.GoBackAsync();
        await answer.FocusAsync();
        await page.Keyboard.PressAsync("z");
        await Expect(answer.Locator(".tag.done")).ToHaveCountAsync(0);
    }

    [ToolFact(PageBrowser.Program)]
    public async Task Everything_is_reached_by_the_keyboard_alone()
    {
        using var project = new ServedProject();
        var page = await browser.OpenAsync(await project.LinkAsync() + "#review/bank");
        await page.Locator("#filter").SelectOptionAsync("all");
        await Expect(page.Locator("#lines li").First).ToBeVisibleAsync();

        var reached = new List<string>();
        for (int i = 0; i < 24; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            reached.Add(await page.EvaluateAsync<string>("() => document.activeElement.className + '#' + document.activeElement.id"));
        }

        Assert.Contains("skip#", reached);
        Assert.Contains(reached, at => at.EndsWith("#language", StringComparison.Ordinal));
        Assert.Contains(reached, at => at.EndsWith("#guide", StringComparison.Ordinal));
        Assert.Contains(reached, at => at.EndsWith("#file", StringComparison.Ordinal));
        Assert.Contains(reached, at => at.Contains("#line-", StringComparison.Ordinal));
        string outline = await page.EvaluateAsync<string>("() => { document.querySelector('#lines li').focus(); return getComputedStyle(document.activeElement).outlineStyle; }");
        Assert.Equal("solid", outline);
        await page.Keyboard.PressAsync("ArrowDown");
        Assert.Equal("line-3", await page.EvaluateAsync<string>("() => document.activeElement.id"));
    }

    [ToolFact(PageBrowser.Program)]
    public async Task The_overview_draws_guides_packs_and_paper()
    {
        using var project = new ServedProject();
        var page = await browser.OpenAsync(await project.LinkAsync() + "#overview");

        await Expect(page.Locator("#bars li")).ToHaveCountAsync(2);
        await Expect(page.Locator("#bars [role=img]").First).ToHaveAttributeAsync("aria-label", new System.Text.RegularExpressions.Regex("读懂"));
        await Expect(page.Locator("#grids caption")).ToContainTextAsync("小手册");
        await Expect(page.Locator("#papers tbody tr")).ToHaveCountAsync(4);
    }

    [ToolFact(PageBrowser.Program)]
    public async Task Why_a_block_is_there_is_told_with_its_page()
    {
        using var project = new ServedProject();
        var page = await browser.OpenAsync(await project.LinkAsync());
        await page.Locator("#why summary").ClickAsync();

        var row = page.Locator("#blocks tr", new() { HasText = "q-introduce" });
        await Expect(row).ToContainTextAsync("选入");
        await Expect(row).ToContainTextAsync("sources/guides/tiny.md:14");
        await Expect(row.GetByRole(AriaRole.Button).First).ToContainTextAsync("页");
    }

    [ToolFact(PageBrowser.Program)]
    public async Task A_page_of_somebody_else_gets_nothing_and_changes_nothing()
    {
        using var project = new ServedProject();
        string link = await project.LinkAsync();
        var page = await browser.OpenAsync("data:text/html,<title>other</title>");

        foreach (string options in new[] { "{}", "{method: 'POST', mode: 'no-cors', body: JSON.stringify({guide: 'tiny', line: 13, do: 'drop'})}", "{method: 'POST', headers: {'X-PackBuilder': '1'}, body: JSON.stringify({guide: 'tiny', line: 13, do: 'drop'})}" })
        {
            string got = await page.EvaluateAsync<string>($"fetch('{link}api/correct', {options}).then(reply => reply.text()).catch(error => 'refused')");
            Assert.Contains(got, new[] { "", "refused" });
        }

        Assert.False(Directory.Exists(project.PathOf("sources/corrections")));
    }
}
