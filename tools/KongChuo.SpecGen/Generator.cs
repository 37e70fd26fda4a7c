using KongChuo.SpecGen.Docs;
using KongChuo.SpecGen.Emit;
using KongChuo.SpecGen.Output;
using KongChuo.SpecGen.Shapes;
using KongChuo.SpecGen.Spec;

namespace KongChuo.SpecGen;

/// <summary>The specification in, every generated file out; nothing else is read.</summary>
internal static class Generator
{
    /// <summary>Runs every emitter.</summary>
    /// <param name="files">The files of <c>spec/v1</c>.</param>
    public static GeneratedFiles Run(SpecFiles files)
    {
        var specification = new Specification(files);
        var generated = new GeneratedFiles();
        generated.Add("spec/v1/schema/" + CodesSchema.Path, JsonText.Indented(specification.CodesSchema));
        CodeStructs.Emit(specification, generated);
        CodeListsClass.Emit(generated);
        Resources.Emit(specification, generated);
        Bundles.Emit(specification, generated);
        var shapes = ShapeBuilder.Build(specification);
        RecordClasses.Emit(shapes, generated);
        RecordKinds.Emit(shapes, generated);
        RuleDescriptors.Emit(specification, generated);
        RuleBases.Emit(specification, generated);
        VectorIndex.Emit(specification, files, generated);
        Reference.Emit(specification, ShapeBuilder.Documented(specification), generated);
        EventIssuers.Emit(specification, generated);
        BulletinReceivers.Emit(specification, generated);
        PersonCounts.Emit(specification, generated);
        PastDates.Emit(specification, generated);
        MemberTitles.Emit(specification, generated);
        return generated;
    }
}
