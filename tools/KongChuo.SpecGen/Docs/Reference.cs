using KongChuo.SpecGen.Output;
using KongChuo.SpecGen.Shapes;
using KongChuo.SpecGen.Spec;

namespace KongChuo.SpecGen.Docs;

/// <summary>Makes the reference in both languages.</summary>
internal static class Reference
{
    /// <summary>Adds every page.</summary>
    public static void Emit(Specification specification, IReadOnlyList<ClassShape> shapes, GeneratedFiles files)
    {
        var links = new DocLinks(specification, shapes);
        foreach (var language in DocLanguage.Both)
        {
            files.Own(language.Folder);
            new SchemaPages(specification, shapes, links, language).Emit(files);
            TypePage.Emit(specification, language, files);
            CodeListPages.Emit(specification, links, language, files);
            new RulePages(specification, links, language).Emit(files);
            ProfilePages.Emit(specification, language, files);
            new ComparisonPage(specification, language).Emit(files);
            new LevelsPage(specification, language).Emit(files);
            new CoveragePage(specification, links, language).Emit(files);
            new QuestionsPage(specification, links, language).Emit(files);
            new BalancesPage(specification, links, language).Emit(files);
            new SourcesPage(specification, language).Emit(files);
            new IdentifiersPage(specification, language).Emit(files);
            new DutiesPage(specification, links, language).Emit(files);
            new CaseStatesPage(specification, language).Emit(files);
            new IndexPage(specification, shapes, links, language).Emit(files);
        }
    }
}
