namespace PackBuilder.Templating.Running;

/// <summary>The members of values that are no objects of a template, by a table: the engine would look them up by reflection.</summary>
internal sealed class ValueAccessor<T>(params (string Name, Func<T, object?> Value)[] members) : IObjectAccessor
{
    public bool HasIndexer => false;

    public Type? IndexType => null;

    public int GetMemberCount(TemplateContext context, SourceSpan span, object target) => members.Length;

    public IEnumerable<string> GetMembers(TemplateContext context, SourceSpan span, object target) => members.Select(member => member.Name);

    public bool HasMember(TemplateContext context, SourceSpan span, object target, string member) => members.Any(one => one.Name == member);

    public bool TryGetValue(TemplateContext context, SourceSpan span, object target, string member, out object? value)
    {
        var found = members.FirstOrDefault(one => one.Name == member);
        value = found.Value?.Invoke((T)target);
        return found.Value is not null;
    }

    public bool TrySetValue(TemplateContext context, SourceSpan span, object target, string member, object? value) => false;

    public bool TryGetItem(TemplateContext context, SourceSpan span, object target, object index, out object? value)
    {
        value = null;
        return false;
    }

    public bool TrySetItem(TemplateContext context, SourceSpan span, object target, object index, object? value) => false;
}
