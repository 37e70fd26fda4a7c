using KongChuo.SpecGen.Output;
using KongChuo.SpecGen.Spec;

namespace KongChuo.SpecGen.Docs;

/// <summary>Makes the page of the questions the source documents leave open.</summary>
internal sealed class QuestionsPage(Specification specification, DocLinks links, DocLanguage language)
{
    /// <summary>Adds the page.</summary>
    public void Emit(GeneratedFiles files)
    {
        if (specification.Questions.Count == 0)
            return;
        var words = specification.QuestionWords;
        var page = new MarkdownPage().Heading(1, language.Of(words.Text("zh")!, words.Text("en")!));
        page.Paragraph(language.Of(words.Text("note")!, words.Text("noteEn")!));
        page.Table(
            ["#", language.Of("问题", "Question"), language.Of("本规范的处理", "What this standard does"), language.Of("由什么承载", "Carried by")],
            specification.Questions.Select(question => (IReadOnlyList<string>)
            [
                question.Number,
                MarkdownPage.Escape(language.Of(question.Chinese, question.English)),
                MarkdownPage.Escape(language.Of(question.ChineseAnswer, question.EnglishAnswer)),
                string.Join(language.Of("、", ", "), question.Targets.Select(target => links.Target(target, language))),
            ]));
        files.Add($"{language.Folder}/questions.md", page.ToString());
    }
}
