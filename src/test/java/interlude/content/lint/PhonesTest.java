package interlude.content.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhonesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Call 1-800-273-8255 now.", "116 123", "0800 123 4567", "+44 20 7946 0958",
            "(555) 123-4567", "555-1234", "555.123.4567",
        "Ring 08001234567.", "Call 911.", "text 988", "Call or text 988", "dial 112 at once",
            "Phone 999", "call the number 0800",
        "01 23 45 67 89", "08457-909090", "1 800 273 8255", "call 116123", "+1 212 555 0100",
            "116-123-0", "555\u00a0123\u00a04567",
      })
  void findsWhatOneCouldCall(String text) {
    assertTrue(Phones.in(text).isPresent(), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "no figures",
        "27 of 100 people",
        "150-300 minutes",
        "150–300 minutes",
        "in 1991",
        "2016, 2020",
        "2019-2020",
        "2019–2020",
        "18,353 adults",
        "308,849 people in 148 studies",
        "1,000",
        "0.36 points",
        "72.5%",
        "2026-11-22",
        "22.11.2026",
        "11/22/2026",
        "C1 to C8",
        "IL-6",
        "COVID-19",
        "T6",
        "7-9 hours",
        "two of 3",
        "call 20 people",
        "In 2016 2020",
        "9 in 1,000 a year vs 6 in 1,000",
        "text 100 of 300",
        "1.5 to 2.5",
        "5 minutes, 3 times, 2 days",
        "100000",
        "90–110",
        "Call in 2027",
        "since 1998.",
      })
  void leavesOtherFiguresAlone(String text) {
    assertEquals(Optional.empty(), Phones.in(text), text);
  }
}
