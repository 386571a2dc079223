package interlude.ui.desk.activity;

import interlude.activity.Amount;
import interlude.session.KioskState;
import interlude.ui.kit.Words;

/// Amounts and articles in words. What is hidden is said to be there, and no more.
record Tellings(Words words) {

  /// Such as "41 and a few".
  String sum(Amount amount) {
    if (amount.isNone()) {
      return words.get("desk.activity.none");
    }
    if (amount.known() == 0) {
      return words.get("desk.activity.few");
    }
    return words.get(
        amount.few() ? "desk.activity.and-few" : "desk.activity.count", amount.known());
  }

  /// Such as "41" or "1–10".
  String cell(Amount amount) {
    return amount.few() && amount.known() == 0 ? words.get("desk.activity.hidden") : sum(amount);
  }

  /// Its title, or its id where it has left since.
  String title(KioskState state, String article) {
    return state.known(article).map(known -> known.title().in(words.language())).orElse(article);
  }
}
