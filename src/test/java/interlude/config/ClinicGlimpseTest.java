package interlude.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import interlude.config.KioskConfig.Clinic;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClinicGlimpseTest {

  private static Optional<Clinic> glimpse(String text) {
    return ClinicGlimpse.in(text).map(KioskConfig::clinic);
  }

  private static Optional<Clinic> clinic(String name, String region) {
    return Optional.of(new Clinic(name, "", region, true));
  }

  @Test
  void findsNameAndRegionInAHalfFile() {
    assertEquals(
        clinic("Bay", "NZ"),
        glimpse("{ \"clinic\": { \"name\": \"Bay\", \"region\": \"NZ\", \"mark\": \"lo"));
  }

  @Test
  void findsThemThoughACommaIsMissing() {
    assertEquals(
        clinic("Bay", "NZ"),
        glimpse("{ \"clinic\": { \"name\": \"Bay\" \"region\": \"nz\" } \"featured\": ["));
  }

  @Test
  void findsTheRegionThoughTheNameIsNotClosed() {
    assertEquals(
        clinic("", "NZ"), glimpse("{ \"clinic\": {\n \"name\": \"Bay,\n \"region\": \"NZ\"\n}}"));
  }

  @Test
  void halfARegionIsNone() {
    assertEquals(clinic("Bay", ""), glimpse("{ \"clinic\": { \"name\": \"Bay\", \"region\": \"N"));
    assertEquals(clinic("Bay", ""), glimpse("{ \"clinic\": { \"name\": \"Bay\", \"region\": \"NZ"));
  }

  @Test
  void regionInACommentIsNone() {
    assertEquals(
        clinic("Bay", "NZ"),
        glimpse(
            "{ \"clinic\": { \"name\": \"Bay\", // \"region\": \"US\",\n \"region\": \"NZ\" } }"));
    assertEquals(
        clinic("Bay", "NZ"),
        glimpse(
            "{ \"clinic\": { \"name\": \"Bay\", /* \"region\": \"US\",\n"
                + " */ \"region\": \"NZ\" } }"));
    assertEquals(
        clinic("Bay", ""),
        glimpse("{ \"clinic\": { \"name\": \"Bay\", # \"region\": \"US\",\n } }"));
  }

  @Test
  void twoRegionsAreNone() {
    assertEquals(
        clinic("Bay", ""),
        glimpse("{ \"clinic\": { \"name\": \"Bay\", \"region\": \"US\", \"region\": \"NZ\", }"));
    assertEquals(
        Optional.empty(),
        glimpse("{ \"clinic\": { \"region\": \"US\" }, \"clinic\": { \"region\": \"NZ\" }, }"));
  }

  @Test
  void regionOfAHelpLineIsNotTheClinics() {
    assertEquals(
        clinic("Bay", ""),
        glimpse(
            "{ \"clinic\": { \"name\": \"Bay\" }, \"help\": { \"records\": [ { \"region\": \"US\","
                + " } ] } }"));
    assertEquals(
        Optional.empty(), glimpse("{ \"help\": { \"records\": [ { \"region\": \"US\", } ] } }"));
  }

  @Test
  void wordsInsideATextAreNotAPart() {
    assertEquals(
        clinic("a } b", "NZ"),
        glimpse("{ \"clinic\": { \"name\": \"a } b\", \"region\": \"NZ\", } }"));
    assertEquals(
        Optional.empty(),
        glimpse("{ \"note\": \"\\\"clinic\\\": { \\\"region\\\": \\\"US\\\" }\", }"));
  }

  @Test
  void unknownCountryIsNoRegion() {
    assertEquals(Optional.empty(), glimpse("{ \"clinic\": { \"region\": \"XX\", } }"));
    assertEquals(Optional.empty(), glimpse("{ \"clinic\": { \"region\": \"USA\", } }"));
  }

  @Test
  void nothingIsFoundInNothing() {
    assertEquals(Optional.empty(), glimpse(""));
    assertEquals(Optional.empty(), glimpse("\"clinic"));
    assertEquals(Optional.empty(), glimpse("\"clinic\": {"));
  }

  @Test
  void theRestIsPlain() {
    var found =
        ClinicGlimpse.in("{ \"clinic\": { \"name\": \"Bay\" }, \"look\": { \"theme\": \"dark\" },")
            .orElseThrow();
    assertEquals(KioskConfig.PLAIN.look(), found.look());
  }
}
