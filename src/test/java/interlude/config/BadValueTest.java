package interlude.config;

import static interlude.config.Sample.places;
import static interlude.config.Sample.rejected;
import static interlude.config.Sample.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// One value spoiled at a time.
class BadValueTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"seconds\": 90 | \"seconds\": 14 | 21 (idle/seconds)",
        "\"seconds\": 90 | \"seconds\": 601 | 21 (idle/seconds)",
        "\"seconds\": 90 | \"seconds\": -60 | 21 (idle/seconds)",
        "\"seconds\": 90 | \"seconds\": 1e308 | 21 (idle/seconds)",
        "\"seconds\": 90 | \"seconds\": 1e999999 | 21 (idle/seconds)",
        "\"seconds\": 90 | \"seconds\": 99999999999999999999999 | 21 (idle/seconds)",
        "\"seconds\": 90 | \"seconds\": 9223372036854775807 | 21 (idle/seconds)",
        "\"seconds\": 90 | \"seconds\": 90.5 | 21 (idle/seconds)",
        "\"seconds\": 90 | \"seconds\": \"90\" | 21 (idle/seconds)",
        "\"seconds\": 90 | \"seconds\": null | 21 (idle/seconds)",
        "\"seconds\": 90 | \"seconds\": [90] | 21 (idle/seconds)",
        "\"seconds\": 90 | \"seconds\": {} | 21 (idle/seconds)",
        "\"seconds\": 90 | \"seconds\": true | 21 (idle/seconds)",
        "\"warningSeconds\": 30 | \"warningSeconds\": 19 | 21 (idle/warningSeconds)",
        "\"warningSeconds\": 30 | \"warningSeconds\": 121 | 21 (idle/warningSeconds)",
        "\"dwellSeconds\": 12 | \"dwellSeconds\": 4 | 10 (featured/0/dwellSeconds)",
        "\"dwellSeconds\": 12 | \"dwellSeconds\": 121 | 10 (featured/0/dwellSeconds)",
        "\"textSize\": 125 | \"textSize\": 130 | 22 (look/textSize)",
        "\"textSize\": 125 | \"textSize\": 175 | 22 (look/textSize)",
        "\"theme\": \"dark\" | \"theme\": \"darc\" | 22 (look/theme)",
        "\"theme\": \"dark\" | \"theme\": 1 | 22 (look/theme)",
        "\"motion\": \"calm\" | \"motion\": \"none\" | 22 (look/motion)",
        "#1B6E5A | #1B6E5 | 22 (look/accent)",
        "#1B6E5A | green | 22 (look/accent)",
        "#1B6E5A | #1B6E5G | 22 (look/accent)",
        "31.5 | 6.9 | 23 (screen/diagonalInches)",
        "31.5 | 111 | 23 (screen/diagonalInches)",
        "700 | 299 | 23 (screen/viewingDistanceMm)",
        "700 | 3001 | 23 (screen/viewingDistanceMm)",
        "\"lowReach\": true | \"lowReach\": \"yes\" | 24 (layout/lowReach)",
        "\"volumeCap\": 40 | \"volumeCap\": 101 | 25 (sound/volumeCap)",
        "\"volumeCap\": 40 | \"volumeCap\": -1 | 25 (sound/volumeCap)",
        "2026-12-01 | 2026-13-01 | 11 (featured/0/from)",
        "2026-12-01 | 1.12.2026 | 11 (featured/0/from)",
        "2026-12-01 | 2026-02-30 | 11 (featured/0/from)",
        "2026-12-01 | 1970-01-01 | 11 (featured/0/from)",
        "2026-12-01 | +999999999-01-01 | 11 (featured/0/from)",
        "\"2026-12-01\" | 20261201 | 11 (featured/0/from)",
        "2026-12-31 | 2026-11-30 | 12 (featured/0/until)",
        "\"fri\" | \"Friday\" | 13 (featured/0/weekdays/1)",
        "\"fri\" | 5 | 13 (featured/0/weekdays/1)",
        "22:00-06:00 | 22-6 | 14 (featured/0/hours/1)",
        "22:00-06:00 | 24:00-06:00 | 14 (featured/0/hours/1)",
        "22:00-06:00 | 22:60-06:00 | 14 (featured/0/hours/1)",
        "22:00-06:00 | 22:00–06:00 | 14 (featured/0/hours/1)",
        "[\"2026-12-24\"] | \"2026-12-24\" | 15 (featured/0/closedDays)",
        "[\"2026-12-25\"] | [\"Christmas\"] | 20 (closedDays/0)",
        "\"mind-and-body\" | \"Mind and body\" | 9 (featured/0/article)",
        "\"mind-and-body\" | \"../secret\" | 9 (featured/0/article)",
        "\"spinal-cord\" | \"mind-and-body\" | 18 (featured/1)",
        "\"article\": \"spinal-cord\", | `` | 18 (featured/1)",
        "\"Riverside Clinic\" | \"\" | 3 (clinic/name)",
        "\"Riverside Clinic\" | \"  \" | 3 (clinic/name)",
        "\"Riverside Clinic\" | \"\\ud800\" | 3 (clinic/name)",
        "\"Riverside Clinic\" | \"a\\u202eb\" | 3 (clinic/name)",
        "\"name\": \"Riverside Clinic\", | `` | 2 (clinic)",
        "\"nameSources\": false | \"nameSources\": 0 | 5 (clinic/nameSources)",
        "\"es\" | \"Spanish\" | 7 (languages/1)",
        "\"en\", \"es\" | `` | 7 (languages)",
        "[\"en\", \"es\"] | \"en\" | 7 (languages)",
        "\"until\": \"2026-12-24T18:00\", | `` | 26 (notice)",
        "2026-12-24T18:00 | 2026-12-24 | 26 (notice/until)",
        "2026-12-24T18:00 | 2026-12-24T25:00 | 26 (notice/until)",
        "\"page\" | \"poster\" | 26 (notice/style)",
        "+1 (555) 010-0199 | call me | 28 (help/records/0/call)",
        "\"service\": \"County Line\", | `` | 28 (help/records/0)",
        "\"source\": \"county.example\", | `` | 28 (help/records/0)",
        "2027-04-30 | 2027-05-01 | 30 (help/records/0/reviewBy)",
        "2027-04-30 | 2026-10-30 | 30 (help/records/0/reviewBy)",
      })
  void namesThePlaceOfAnErrorAndKeepsTheRest(String piece, String otherwise, String place) {
    var result = rejected(with(piece, otherwise == null ? "" : otherwise));
    assertEquals(
        List.of("kiosk-config.json:" + place), places(result), () -> result.problems().toString());
    assertTrue(result.problems().getFirst().isError());
    assertTrue(result.salvage().isPresent());
  }

  @Test
  void aThousandProblemsAreCountedNotListed() {
    var result =
        rejected("{ \"clinic\": { \"name\": \"A\" }, \"featured\": [" + "1,".repeat(999) + "1] }");
    assertEquals(101, result.problems().size());
    assertEquals("There are 900 more problems.", result.problems().getLast().what());
  }

  @Test
  void aListOfAHundredThousandIsReadInPart() {
    var result =
        rejected(
            "{ \"clinic\": { \"name\": \"A\" }, \"featured\": [" + "{},".repeat(99_999) + "{}] }");
    assertTrue(
        result.problems().getFirst().what().contains("100000 entries"),
        result.problems().toString());
  }

  @Test
  void messagesStayShortWhateverTheFileHolds() {
    var long_ = "x".repeat(5000);
    for (var problem :
        rejected(with("\"theme\"", "\"" + long_ + "\"").replace("\"calm\"", "\"" + long_ + "\""))
            .problems()) {
      assertTrue(problem.toString().length() < 400, problem.toString());
    }
  }
}
