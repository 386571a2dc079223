package interlude.config;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// One value of the file. Each way of reading it tells what is wrong and answers with the caller's
/// own default then.
///
/// @param name how messages call it
record Value(Findings findings, JsonNode node, String pointer, String name) {

  private static final Pattern DAY = Pattern.compile("20\\d{2}-\\d{2}-\\d{2}");
  private static final Pattern UNFIT_FOR_A_SCREEN =
      Pattern.compile("[\\p{Cntrl}\\p{Cs}\\x{FFFD}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]");

  boolean isThere() {
    return !node.isMissingNode();
  }

  boolean isTwice() {
    return findings.isTwice(pointer);
  }

  void error(String what, String remedy) {
    findings.error(pointer, what, remedy);
  }

  void warning(String what, String remedy) {
    findings.warning(pointer, what, remedy);
  }

  Part part() {
    if (isThere() && !node.isObject()) {
      wrongKind("a group in { }", "Put its entries between { and }.");
    }
    return new Part(findings, node, pointer);
  }

  /// The entries of a list; none if it is missing or something else.
  List<Value> items(int most) {
    if (isThere() && !node.isArray()) {
      wrongKind("a list in [ ]", "Put its entries between [ and ], with commas between them.");
    }
    if (node.isArray() && node.size() > most) {
      var what = " has " + node.size() + " entries, and at most " + most + " are read.";
      error(quoted() + what, "Make it shorter.");
    }
    var items = new ArrayList<Value>();
    for (int i = 0; node.isArray() && i < Math.min(most, node.size()); i++) {
      items.add(
          new Value(findings, node.path(i), JsonTree.child(pointer, Integer.toString(i)), name));
    }
    return items;
  }

  boolean isEmptyList() {
    return node.isArray() && node.isEmpty();
  }

  boolean flag(boolean otherwise) {
    if (isThere() && !node.isBoolean()) {
      wrongKind("true or false", "Write true or false, without quotation marks.");
    }
    return node.isBoolean() ? node.booleanValue() : otherwise;
  }

  /// A whole number from `low` to `high`.
  int whole(int low, int high, int otherwise) {
    var remedy = "Write a whole number from " + low + " to " + high + ".";
    double number = number(low, high, otherwise, remedy);
    if (number != Math.rint(number)) {
      error(quoted() + " is " + shown() + ", but it must be a whole number.", remedy);
      return otherwise;
    }
    return (int) number;
  }

  double number(int low, int high, double otherwise) {
    return number(low, high, otherwise, "Write a number from " + low + " to " + high + ".");
  }

  private double number(int low, int high, double otherwise, String remedy) {
    if (!isThere()) {
      return otherwise;
    }
    if (!node.isNumber()) {
      wrongKind("a number", remedy + (node.isString() ? " Leave the quotation marks out." : ""));
      return otherwise;
    }
    double number = node.doubleValue();
    if (number < low || number > high) {
      error(
          quoted() + " is " + shown() + ", but it must be from " + low + " to " + high + ".",
          remedy);
      return otherwise;
    }
    return number;
  }

  /// A text of one line, without spaces around it.
  ///
  /// @param most the most signs it may have
  String text(int most, String otherwise) {
    return word().filter(text -> fits(text, most)).orElse(otherwise);
  }

  /// A text of a given form.
  ///
  /// @param remedy how to write it, with an example
  String text(Pattern form, String remedy, String otherwise) {
    return word()
        .filter(text -> isRight(form.matcher(text).matches(), "which cannot be read", remedy))
        .orElse(otherwise);
  }

  /// A text that must not be empty.
  String filled(int most) {
    if (node.isString() && node.stringValue().isBlank()) {
      error(quoted() + " is empty.", "Write something between the quotation marks.");
    }
    return text(most, "");
  }

  <T> T oneOf(Map<String, T> words, T otherwise) {
    return oneOf(words).orElse(otherwise);
  }

  /// What one of a few words stands for; empty if it is missing or none of them.
  <T> Optional<T> oneOf(Map<String, T> words) {
    return word()
        .filter(word ->
            isRight(
                words.containsKey(word),
                "which the program does not know",
                choiceOf(word, words.keySet())))
        .map(words::get);
  }

  private static String choiceOf(String word, Set<String> words) {
    var choice =
        words.stream()
            .sorted()
            .map(known -> "\"" + known + "\"")
            .collect(joining(", ", "Write one of: ", "."));
    return Spelling.nearest(word, words)
        .map(near -> "Did you mean \"" + near + "\"? " + choice)
        .orElse(choice);
  }

  /// A day of this century, as `2026-12-31`.
  LocalDate day(LocalDate otherwise) {
    return word().flatMap(this::parsedDay).orElse(otherwise);
  }

  private Optional<LocalDate> parsedDay(String word) {
    var day = DAY.matcher(word).matches() ? dayOf(word) : Optional.<LocalDate>empty();
    isRight(day.isPresent(), "which is no date", "Write year-month-day, such as \"2026-12-31\".");
    return day;
  }

  private static Optional<LocalDate> dayOf(String word) {
    try {
      return Optional.of(LocalDate.parse(word));
    } catch (DateTimeParseException noSuchDay) {
      return Optional.empty();
    }
  }

  private Optional<String> word() {
    if (isThere() && !node.isString()) {
      wrongKind("a text", "Write it between quotation marks: \"...\".");
    }
    return node.stringValueOpt().map(String::strip);
  }

  private boolean fits(String text, int most) {
    if (text.length() > most) {
      error(
          quoted() + " has " + text.length() + " signs, and at most " + most + " have room.",
          "Make it shorter.");
    } else if (UNFIT_FOR_A_SCREEN.matcher(text).find()) {
      error(quoted() + " holds a sign that cannot be shown.", "Type it again by hand.");
    } else {
      return true;
    }
    return false;
  }

  private boolean isRight(boolean right, String what, String remedy) {
    if (!right) {
      error(quoted() + " is " + shown() + ", " + what + ".", remedy);
    }
    return right;
  }

  private void wrongKind(String wanted, String remedy) {
    error(quoted() + " should be " + wanted + ", but it is " + shown() + ".", remedy);
  }

  private String quoted() {
    return "\"" + name + "\"";
  }

  private String shown() {
    return switch (node.getNodeType()) {
      case STRING -> "the text \"" + Findings.shortened(node.stringValue()) + "\"";
      case NUMBER -> Math.abs(node.doubleValue()) < 1e15 ? node.asString() : "a huge number";
      case OBJECT -> "a group in { }";
      case ARRAY -> "a list in [ ]";
      case NULL -> "empty (null)";
      default -> node.asString();
    };
  }
}
