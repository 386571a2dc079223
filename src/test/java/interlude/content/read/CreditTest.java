package interlude.content.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreditTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Pariante | 2016 | J | Pariante, 2016",
        "Segerstrom; Miller | 2004 | J | Segerstrom and Miller, 2004",
        "Cohen; Tyrrell; Smith | 1991 | J | Cohen and others, 1991",
        "Irwin; and others | 1994 | J | Irwin and others, 1994",
        "Cohen; Frank; Doyle; and others | 1998 | J | Cohen and others, 1998",
        "World Health Organization | 2024 | | World Health Organization, 2024",
        "Dharmawan; Argaheni | 0 | J | Dharmawan and Argaheni",
        "'' | 2022 | Medicina | Medicina, 2022",
        "'' | 0 | '' | No author named",
      })
  void isShort(String authors, int year, String venue, String credit) {
    assertEquals(
        credit, Credit.of(Arrays.asList(authors.split("; ")), year, venue == null ? "" : venue));
  }
}
