package interlude.config;

import static interlude.config.Sample.rejected;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The slips that people make with commas, brackets and quotation marks.
class SyntaxSlipTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"clinic\": { | \"clinic\": { // ours | 2 | comment",
        "\"clinic\": { | /* ours */ \"clinic\": { | 2 | comment",
        "\"clinic\": { | # ours | 2 | comment",
        "\"nameSources\": false | \"nameSources\": false, | 5 | comma too many",
        "\"languages\": [\"en\", \"es\"], | \"languages\": [\"en\", \"es\"] | 7 | comma is missing",
        "\"languages\": [\"en\", \"es\"], | \"languages\": [\"en\" \"es\"], | 7 | comma is missing",
        "\"languages\": [\"en\", \"es\"], | \"languages\": [\"en\",, \"es\"], | 7 | two commas",
        "\"languages\": [\"en\", \"es\"], | \"languages\": [\"en\", \"es\"}, | 7 | bracket }",
        "\"Riverside Clinic\" | 'Riverside Clinic' | 3 | quotation marks",
        "\"Riverside Clinic\" | “Riverside Clinic” | 3 | quotation marks",
        "\"Riverside Clinic\" | \"Riverside Clinic | 3 | not closed",
        "\"Riverside Clinic\" | Riverside Clinic | 3 | cannot be understood",
        "\"Riverside Clinic\" | \"River\\side\" | 3 | cannot be understood",
        "\"name\": | \"name\" | 3 | comma is missing",
        "false | False | 5 | cannot be understood",
        "\"seconds\": 90 | \"seconds\": 090 | 21 | cannot be understood",
        "\"seconds\": 90 | \"seconds\": +90 | 21 | cannot be understood",
        "\"seconds\": 90 | \"seconds\": NaN | 21 | cannot be understood",
      })
  void saysWhatIsWrongWithTheSigns(String piece, String otherwise, int line, String words) {
    var problem = rejected(Sample.with(piece, otherwise)).problems().getFirst();
    assertEquals("kiosk-config.json:" + line, problem.place(), problem.toString());
    assertTrue(problem.what().contains(words), problem.toString());
  }
}
