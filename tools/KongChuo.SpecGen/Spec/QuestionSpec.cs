using System.Globalization;

namespace KongChuo.SpecGen.Spec;

/// <summary>A question the source documents leave open, and what the standard does about it; an item of <c>questions.json</c>.</summary>
/// <param name="Number">Its number, from 1 without a gap.</param>
/// <param name="Chinese">The question in Chinese.</param>
/// <param name="English">The question in English.</param>
/// <param name="ChineseAnswer">What is done, in Chinese.</param>
/// <param name="EnglishAnswer">What is done, in English.</param>
/// <param name="Targets">What carries the answer: <c>parameter:KB-R033.grouping</c> and the like; may be empty.</param>
internal sealed record QuestionSpec(string Number, string Chinese, string English, string ChineseAnswer, string EnglishAnswer, IReadOnlyList<string> Targets)
{
    /// <summary>The file.</summary>
    public const string Path = "questions.json";

    /// <summary>Reads the questions and checks that their numbers have no gap and that what carries them exists.</summary>
    public static IReadOnlyList<QuestionSpec> ReadAll(SpecFiles files, Specification specification)
    {
        if (!files.Contains(Path))
            return [];
        var targets = new RequirementTargets(files, specification);
        var questions = new List<QuestionSpec>();
        foreach (var item in files.Object(Path).Objects("questions"))
        {
            var number = (questions.Count + 1).ToString(CultureInfo.InvariantCulture);
            if (item["number"]?.ToJsonString() != number)
                throw new SpecException(Path, $"question {number} is missing or out of order");
            var question = new QuestionSpec(number, item.Text("zh")!, item.Text("en")!, item.Text("answer")!, item.Text("answerEn")!, item.Texts("carriedBy"));
            if (question.Targets.FirstOrDefault(target => !targets.Has(target)) is { } missing)
                throw new SpecException(Path, $"question {number} is carried by {missing}, which does not exist");
            questions.Add(question);
        }

        return questions;
    }
}
