namespace KongChuo.Schemas.Fast;

/// <summary>What the fast path needs to know of a schema. Immutable and shared by all threads.</summary>
/// <param name="Root">The node of the whole document.</param>
/// <param name="Predictions">How many predictions a walker keeps.</param>
/// <param name="Caches">How many caches of accepted texts a walker keeps.</param>
/// <param name="Slots">How many values are captured.</param>
internal sealed record FastPlan(FastNode Root, int Predictions, int Caches, int Slots)
{
    /// <summary>The plan of the schema that accepts every JSON value: a walk by it checks what the gate checks.</summary>
    public static FastPlan AnyJson { get; } = new(FastNode.Any, 0, 0, 0);

    /// <summary>Makes the plan of a program; what annotations ask is judged on the way.</summary>
    public static FastPlan Of(SchemaProgram program, Func<SchemaAnnotation, FastAnnotation?> meaningOf) => FastCompiler.Compile(program, meaningOf);
}
