using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace PackBuilder.Tests.Pdf.Structure;

/// <summary>The structure tree of a file as an indented list: type, properties, content as [page: MCID].</summary>
internal static partial class StructureOutline
{
    public static string Of(ReadablePdf file)
    {
        var text = new StringBuilder();
        int root = file.Find("/Type /StructTreeRoot");
        Write(file, file.Reference(root, "K"), 0, PagesOf(file), text);
        return text.ToString();
    }

    private static List<int> PagesOf(ReadablePdf file)
    {
        string kids = Regex.Match(file.Object(file.Find("/Type /Pages")), @"/Kids \[([^\]]*)\]").Groups[1].Value;
        return [.. Regex.Matches(kids, @"(\d+) 0 R").Select(match => Number(match.Groups[1]))];
    }

    private static void Write(ReadablePdf file, int number, int depth, List<int> pages, StringBuilder text)
    {
        string body = file.Object(number);
        text.Append(' ', depth * 2).Append(Regex.Match(body, @"/S /(\w+)").Groups[1].Value);
        foreach (Match property in Property().Matches(body))
            text.Append(' ').Append(property.Groups[1].Value).Append('=').Append(Decode(property.Groups[2].Value));
        int own = Regex.Match(body, @"/Pg +(\d+) 0 R") is { Success: true } page ? Number(page.Groups[1]) : 0;
        string kids = Regex.Match(body, @"/K ?\s*(.*)\n?>>$", RegexOptions.Singleline).Groups[1].Value;
        var children = new List<int>();
        foreach (Match kid in Kid().Matches(kids))
        {
            if (kid.Groups["obj"].Success)
                text.Append(" [link]");
            else if (kid.Groups["mcid"].Success)
                text.Append($" [page {pages.IndexOf(Number(kid.Groups["page"])) + 1}: {kid.Groups["mcid"].Value}]");
            else if (kid.Groups["child"].Success)
                children.Add(Number(kid.Groups["child"]));
            else
                text.Append($" [page {pages.IndexOf(own) + 1}: {kid.Groups["own"].Value}]");
        }

        text.Append('\n');
        foreach (int child in children)
            Write(file, child, depth + 1, pages, text);
    }

    private static int Number(Group group) => int.Parse(group.Value, CultureInfo.InvariantCulture);

    private static string Decode(string value) => value.StartsWith("<FEFF", StringComparison.Ordinal)
        ? Encoding.BigEndianUnicode.GetString(Convert.FromHexString(value[5..^1]))
        : value;

    [GeneratedRegex(@"/(T|Lang|Alt|ActualText|ID|Scope|ListNumbering|BBox) ?(<FEFF[0-9A-F]*>|\([^)]*\)|/\w+|\[[^\]]*\])")]
    private static partial Regex Property();

    [GeneratedRegex(@"<<\s*/Type /OBJR\s*/Pg +\d+ 0 R\s*/Obj +(?<obj>\d+) 0 R\s*>>|<<\s*/Type /MCR\s*/Pg +(?<page>\d+) 0 R\s*/MCID +(?<mcid>\d+)\s*>>|(?<child>\d+) 0 R|(?<own>\d+)")]
    private static partial Regex Kid();
}
