using System.Net.Http;
using System.Net.Sockets;
using System.Reflection;
using System.Security.Cryptography;

namespace PackBuilder.Tests.Architecture;

/// <summary>Documentation ids of the form <c>P:System.DateTime.Now</c>, looked up among the types of .NET.</summary>
internal static class DocumentationIds
{
    private const BindingFlags Everything = BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly Type[] Types =
    [
        .. new[] { typeof(string), typeof(RandomNumberGenerator), typeof(HttpClient), typeof(Socket) }
            .Select(type => type.Assembly).Distinct().SelectMany(assembly => assembly.GetExportedTypes()),
    ];

    public static bool Exists(string id)
    {
        if (id.Length < 3 || id[1] != ':')
            return false;
        string name = id[2..];
        return id[0] switch
        {
            'N' => Types.Any(type => type.Namespace == name),
            'T' => TypeOf(name) is not null,
            'P' => MembersOf(name).OfType<PropertyInfo>().Any(),
            'F' => MembersOf(name).OfType<FieldInfo>().Any(),
            'M' => MembersOf(name.Split('(')[0]).OfType<MethodInfo>().Any(method => Parameters(method) == name[name.Split('(')[0].Length..]),
            _ => false,
        };
    }

    private static Type? TypeOf(string name) => Types.FirstOrDefault(type => type.FullName == name);

    private static MemberInfo[] MembersOf(string name)
    {
        int dot = name.LastIndexOf('.');
        return dot < 0 ? [] : TypeOf(name[..dot])?.GetMember(name[(dot + 1)..], Everything) ?? [];
    }

    private static string Parameters(MethodInfo method)
    {
        var types = method.GetParameters().Select(parameter => parameter.ParameterType.FullName).ToList();
        return types.Count == 0 ? "" : $"({string.Join(',', types)})";
    }
}
