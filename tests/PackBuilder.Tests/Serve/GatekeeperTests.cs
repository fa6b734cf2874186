using PackBuilder.Serve;
using PackBuilder.Serve.Http;

namespace PackBuilder.Tests.Serve;

/// <summary>Only a browser of this machine that was given the link is let in.</summary>
public class GatekeeperTests
{
    private static readonly Gatekeeper Gate = new("0123456789abcdef", 8080);

    [Theory]
    [InlineData("127.0.0.1:8080", "/0123456789abcdef/", "/")]
    [InlineData("localhost:8080", "/0123456789abcdef/api/project", "/api/project")]
    [InlineData("LOCALHOST:8080", "/0123456789abcdef", "/")]
    public void Whoever_has_the_link_is_let_in(string host, string path, string expected)
    {
        Assert.Equal(expected, Gate.Admit("GET", host, path, null, null));
    }

    [Theory]
    // A name of somebody else's that leads here (DNS rebinding).
    [InlineData("GET", "evil.example:8080", "/0123456789abcdef/", null, null)]
    [InlineData("GET", "127.0.0.1", "/0123456789abcdef/", null, null)]
    [InlineData("GET", "127.0.0.1:9090", "/0123456789abcdef/", null, null)]
    [InlineData("GET", null, "/0123456789abcdef/", null, null)]
    // No token, another token, the beginning of the token.
    [InlineData("GET", "127.0.0.1:8080", "/", null, null)]
    [InlineData("GET", "127.0.0.1:8080", "/api/project", null, null)]
    [InlineData("GET", "127.0.0.1:8080", "/0123456789abcdeX/", null, null)]
    [InlineData("GET", "127.0.0.1:8080", "/0123456789abcde/", null, null)]
    [InlineData("GET", "127.0.0.1:8080", "//0123456789abcdef/", null, null)]
    // A page of another origin that has come by the link.
    [InlineData("GET", "127.0.0.1:8080", "/0123456789abcdef/", "https://evil.example", null)]
    [InlineData("POST", "127.0.0.1:8080", "/0123456789abcdef/api/correct", "null", "1")]
    // A form, which cannot send a header.
    [InlineData("POST", "127.0.0.1:8080", "/0123456789abcdef/api/correct", null, null)]
    [InlineData("PUT", "127.0.0.1:8080", "/0123456789abcdef/api/correct", null, "1")]
    [InlineData("DELETE", "127.0.0.1:8080", "/0123456789abcdef/api/correct", null, "1")]
    public void Everybody_else_is_turned_away(string method, string? host, string path, string? origin, string? own)
    {
        Assert.Null(Gate.Admit(method, host, path, origin, own));
    }

    [Fact]
    public void Our_page_may_write()
    {
        Assert.Equal("/api/correct", Gate.Admit("POST", "localhost:8080", "/0123456789abcdef/api/correct", "http://localhost:8080", "1"));
    }

    [Theory]
    [InlineData("前台.docx", true)]
    [InlineData("bank 2.MD", true)]
    [InlineData("../x.md", false)]
    [InlineData("a/b.md", false)]
    [InlineData("a\\b.md", false)]
    [InlineData("C:x.md", false)]
    [InlineData(".hidden.md", false)]
    [InlineData(".md", false)]
    [InlineData("Con.md", false)]
    [InlineData("bank.xlsm", true)]
    [InlineData("x.exe", false)]
    [InlineData("x.md\0.exe", false)]
    [InlineData("", false)]
    [InlineData("..", false)]
    public void A_file_that_is_dropped_has_a_plain_name_of_a_guide(string name, bool isFit)
    {
        Assert.Equal(isFit, DroppedName.IsFit(name));
    }
}
