using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Tests.Text;

/// <summary>One thing is said as one thing, in English; Chinese has no plural.</summary>
public class SingularTests
{
    [Fact]
    public void One_is_followed_by_the_singular()
    {
        Assert.Equal("wrote 1 file, 1 page", Wrote(1, 1));
        Assert.Equal("wrote 2 files, 1 page", Wrote(2, 1));
        Assert.Equal("wrote 0 files, 12 pages", Wrote(0, 12));
        Assert.Equal("1 question was changed in the guides", Of($"{1} questions were changed in the guides"));
        Assert.Equal("1 question (open) is written as an open one", Of($"{1} questions ({"open"}) are written as an open one"));
        Assert.Equal("a.html: 1 further place", Of($"{"a.html"}: {1} further places"));
    }

    [Fact]
    public void Numbers_that_count_nothing_change_no_word()
    {
        Assert.Equal("page 1 measures 3 by 4 pt", Of($"page {1} measures {3} by {4} pt"));
        Assert.Equal("this is not a text file: line 1 holds control characters", Of($"this is not a text file: line {1} holds control characters"));
        Assert.Equal("已写出1个文件", ((Message)$"wrote {1} files").In(Wording.Chinese));
    }

    private static string Wrote(int files, int pages) => Of($"wrote {files} files, {pages} pages");

    private static string Of(Message message) => message.English;
}
