using System.Text;
using KongChuo.Findings;
using KongChuo.Schemas;
using KongChuo.Validator.Commands;

namespace KongChuo.Tests.Validator.Commands;

public sealed class SchemaFaultTextTests
{
    [Fact]
    public void EveryKeyword_HasWordsInBothLanguages()
    {
        const string Schema = """
            {"properties":{
              "a":{"type":"null"},"b":{"const":0},"c":{"enum":[0]},"d":{"minimum":9,"maximum":0,"exclusiveMinimum":9,"exclusiveMaximum":0,"multipleOf":7},
              "e":{"minLength":9,"maxLength":0,"pattern":"^x","format":"date"},"f":{"minItems":9,"maxItems":0,"uniqueItems":true},
              "g":{"contains":false},"h":{"contains":true,"minContains":9,"maxContains":0},"i":{"minProperties":9,"maxProperties":0,"required":["z"]},
              "j":{"dependentRequired":{"x":["y"]},"dependencies":{"x":["y"]}},"k":{"anyOf":[false]},"l":{"oneOf":[false]},"m":{"not":true},
              "n":false,"o":{"items":false},"p":{"unevaluatedProperties":false},"q":{"propertyNames":false},"r":{"if":true,"then":false}}}
            """;
        const string Instance = """
            {"a":1,"b":1,"c":1,"d":1,"e":"ab","f":[1,1],"g":[1],"h":[1],"i":{"x":1},"j":{"x":1},"k":1,"l":1,"m":1,"n":1,"o":[1],"p":{"x":1},"q":{"x":1},"r":1}
            """;
        var program = new SchemaRegistry().Compile(Encoding.UTF8.GetBytes(Schema), new SchemaOptions { AssertFormat = true });
        var result = new SchemaResult();
        program.Diagnose(Encoding.UTF8.GetBytes(Instance), result);
        Assert.Equal(31, result.Faults.Count);
        foreach (var fault in result.Faults)
        {
            var (chinese, english) = (SchemaFaultText.Of(fault, Language.Chinese), SchemaFaultText.Of(fault, Language.English));
            Assert.Contains(chinese, letter => letter >= '\u4E00');
            Assert.DoesNotContain(english, letter => letter >= '\u0080');
            foreach (var argument in fault.Arguments.Where(argument => argument.Integer is not null))
                Assert.True(chinese.Contains(argument.ToString(), StringComparison.Ordinal) == english.Contains(argument.ToString(), StringComparison.Ordinal), english);
        }
    }
}
