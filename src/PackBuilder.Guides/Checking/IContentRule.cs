using PackBuilder.Text.Diagnostics;

namespace PackBuilder.Guides.Checking;

/// <summary>One thing that is wrong in a guide's content, or may be.</summary>
internal interface IContentRule
{
    IEnumerable<Diagnostic> Check(GuideUnderCheck guide);
}
