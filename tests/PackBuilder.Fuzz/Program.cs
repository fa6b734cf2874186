using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using PackBuilder.Fuzz;

// Tries random input on every reader and writer, in process: dotnet run -c Release --project tests/PackBuilder.Fuzz -- --seconds 60 --seed 1
// What breaks one is made as small as can be and kept in tests/data/fuzz; a test tries everything that is there.
const double LongestRun = 5;
const int MostSteps = 400;

string repository = Path.GetFullPath(Value("--repository") ?? ".");
int seconds = Number("--seconds", 60), seed = Number("--seed", 1);
string? only = Value("--target");
string kept = Path.Combine(repository, "tests", "data", "fuzz");
var targets = FuzzTarget.All(repository).Where(target => only is null || target.Name == only).ToArray();
if (targets.Length == 0)
{
    Console.Error.WriteLine($"there is no target '{only}'; available: {string.Join(", ", FuzzTarget.All(repository).Select(target => target.Name))}");
    return 64;
}

int findings = 0, inputs = 0;
var told = new HashSet<string>();
var start = Stopwatch.StartNew();
foreach (var target in targets)
{
    byte[][] seeds = Seeds(target);
    if (seeds.Length == 0)
    {
        Console.Error.WriteLine($"{target.Name}: no file of the repository is a seed");
        continue;
    }

    var mutator = new Mutator(seed);
    double share = seconds / (double)targets.Length, before = Cpu();
    int tried = 0;
    while (Cpu() - before < share)
    {
        byte[] input = mutator.Change(seeds[mutator.Next(seeds.Length)], seeds[mutator.Next(seeds.Length)], target.IsPackage);
        tried++;
        if (Fault(target, input) is { } fault && told.Add(target.Name + fault))
            Keep(target, input, fault);
    }

    inputs += tried;
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{target.Name,-14} {seeds.Length,4} seeds {tried,8} inputs {Cpu() - before,7:0.0} CPU s"));
}

Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{inputs} inputs in {Cpu():0} CPU s ({start.Elapsed.TotalSeconds:0} s), {findings} findings"));
return findings == 0 ? 0 : 1;

double Cpu() => Environment.CpuUsage.TotalTime.TotalSeconds;

// Where the program broke, by the place in its code; null where it answered.
static string? Fault(FuzzTarget target, byte[] input)
{
    double before = Environment.CpuUsage.TotalTime.TotalSeconds;
    try
    {
        target.Run(input);
    }
    catch (Exception exception)
    {
        string place = new StackTrace(exception).GetFrames().Select(frame => frame.GetMethod()).FirstOrDefault(method => method?.DeclaringType?.Namespace?.StartsWith("PackBuilder", StringComparison.Ordinal) == true)?.ToString() ?? "";
        return $"{exception.GetType().Name} in {place}: {(exception is InvalidDataException ? exception.Message.Split(':')[0] : "")}";
    }

    return Environment.CpuUsage.TotalTime.TotalSeconds - before > LongestRun ? "takes too long" : null;
}

// Takes out halves, quarters, … of the input for as long as it breaks in the same place.
void Keep(FuzzTarget target, byte[] input, string fault)
{
    findings++;
    int steps = 0;
    for (int size = input.Length / 2; size > 0 && steps < MostSteps; size /= 2)
    {
        for (int at = 0; at + size <= input.Length && steps < MostSteps;)
        {
            byte[] smaller = [.. input[..at], .. input[(at + size)..]];
            steps++;
            if (Fault(target, smaller) == fault)
                input = smaller;
            else
                at += size;
        }
    }

    string folder = Path.Combine(kept, target.Name);
    Directory.CreateDirectory(folder);
    string file = Path.Combine(folder, Convert.ToHexStringLower(SHA256.HashData(input))[..12] + target.Extension);
    File.WriteAllBytes(file, input);
    Console.Error.WriteLine($"{target.Name}: {fault}\n  {Path.GetRelativePath(repository, file)} ({input.Length} bytes)");
}

// Small files of the repository, in a fixed order: large ones are slow to change and say nothing more.
byte[][] Seeds(FuzzTarget target) =>
[
    .. new[] { "sources", "templates", "tests/data" }.Select(folder => Path.Combine(repository, folder)).Where(Directory.Exists)
        .SelectMany(folder => Directory.EnumerateFiles(folder, "*" + target.Extension, SearchOption.AllDirectories))
        .Where(file => new FileInfo(file).Length is > 0 and < 200_000)
        .Order(StringComparer.Ordinal).Select(File.ReadAllBytes),
    .. target.Seeds,
];

string? Value(string option) => Array.IndexOf(args, option) is >= 0 and var place && place + 1 < args.Length ? args[place + 1] : null;

int Number(string option, int otherwise) => Value(option) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;
