package interlude.ui.desk.kit;

import interlude.config.edit.Said;
import interlude.ui.kit.Words;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// Sentences about edits in words.
///
/// @param names an article's title for its id; anything else as it is
public record Sayings(Words words, UnaryOperator<String> names) {

  public String of(Said said) {
    var head = words.get(said.key(), said.values().stream().map(this::value).toArray());
    return said.parts().isEmpty()
        ? head
        : head + " " + said.parts().stream().map(this::of).collect(Collectors.joining(", "));
  }

  private Object value(Object value) {
    var locale = Locale.of(words.language());
    return switch (value) {
      case LocalDate day ->
          DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(day);
      case LocalTime time -> time.toString();
      case DayOfWeek day -> day.getDisplayName(TextStyle.FULL, locale);
      case String text -> names.apply(text);
      case Said inner -> of(inner);
      default -> value;
    };
  }
}
