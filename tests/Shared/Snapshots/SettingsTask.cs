using System.Runtime.CompilerServices;

namespace VerifyTests;

/// <summary>A comparison that runs when it is awaited, so that settings can be chained before.</summary>
internal sealed class SettingsTask(Snapshot snapshot)
{
    private Task? running;

    /// <summary>Names the parameters of a theory in the snapshot's file name.</summary>
    public SettingsTask UseTextForParameters(string text)
    {
        snapshot.Parameters = text;
        return this;
    }

    /// <summary>Runs the comparison.</summary>
    public Task ToTask() => running ??= snapshot.CompareAsync();

    /// <summary>Lets the comparison be awaited.</summary>
    public TaskAwaiter GetAwaiter() => ToTask().GetAwaiter();

    /// <summary>Lets a test return the comparison.</summary>
    public static implicit operator Task(SettingsTask task) => task.ToTask();
}
