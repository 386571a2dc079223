package interlude.config;

import static interlude.config.Sample.FULL;
import static interlude.config.Sample.accepted;
import static interlude.config.Sample.places;
import static interlude.config.Sample.read;
import static interlude.config.Sample.rejected;
import static interlude.config.Sample.salvaged;
import static interlude.config.Sample.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Region and help lines, where a mistake must never show another country's number.
class HelpPartsTest {

  private static final String LEAST =
      "{ \"clinic\": { \"name\": \"A\" }, \"featured\": [ { \"article\": \"a\" } ] }";

  @Test
  void salvageLeavesOutAHelpLineWithAnyMistake() {
    assertEquals(List.of(), salvaged(with("2027-04-30", "2027-05-01")).helpRecords());
  }

  @Test
  void wrongRegionIsNoRegionAndSoNoHelpLine() {
    var result = rejected(with("\"region\": \"US\"", "\"region\": \"USA\""));
    assertEquals(
        List.of("kiosk-config.json:4 (clinic/region)", "kiosk-config.json:28 (help/records/0)"),
        places(result));
    assertEquals("", result.salvage().orElseThrow().clinic().region());
  }

  @ParameterizedTest
  @CsvSource({"US, US", "us, US", "UK, UK", "GB, GB", "EU, EU", "DE, DE", "'', ''", "ie, IE"})
  void regionIsTwoLettersInAnyCase(String written, String read) {
    var file =
        with("\"region\": \"us\",", "")
            .replace("\"region\": \"US\"", "\"region\": \"" + written + "\"");
    assertEquals(read, accepted(file).clinic().region());
  }

  @Test
  void regionThatNoCountryHasIsAnError() {
    assertTrue(
        places(rejected(with("\"region\": \"US\"", "\"region\": \"XX\"")))
            .contains("kiosk-config.json:4 (clinic/region)"));
  }

  @Test
  void countryWithoutNumbersWarns() {
    var result = read(LEAST.replace("\"A\"", "\"A\", \"region\": \"CH\""));
    assertInstanceOf(ConfigResult.Accepted.class, result);
    assertEquals(List.of("kiosk-config.json:1 (clinic/region)"), places(result));
  }

  @Test
  void helpLineOfAnotherCountryWarns() {
    var result = read(with("\"region\": \"us\"", "\"region\": \"CA\""));
    assertInstanceOf(ConfigResult.Accepted.class, result);
    assertEquals(List.of("kiosk-config.json:29 (help/records/0/region)"), places(result));
  }

  @Test
  void helpLineWithoutRegionIsOfTheClinics() {
    assertEquals("US", accepted(with("\"region\": \"us\",", "")).helpRecords().getFirst().region());
  }

  @Test
  void helpLineToTextOnlyIsAccepted() {
    assertEquals(
        "",
        accepted(with("\"call\": \"+1 (555) 010-0199\", ", "")).helpRecords().getFirst().call());
  }

  @Test
  void helpLineWithoutAnyNumberIsAnError() {
    var result = rejected(with("\"call\": \"+1 (555) 010-0199\", \"text\": \"555 010\", ", ""));
    assertEquals(List.of("kiosk-config.json:28 (help/records/0)"), places(result));
  }

  @Test
  void regionThatStandsTwiceIsNoRegion() {
    var twice = with("\"region\": \"US\"", "\"region\": \"US\", \"region\": \"CA\"");
    assertEquals("", salvaged(twice).clinic().region());
    var twoClinics =
        FULL.replaceFirst("\\{", "{ \"clinic\": { \"name\": \"B\", \"region\": \"CA\" },");
    assertEquals("", salvaged(twoClinics).clinic().region());
  }
}
