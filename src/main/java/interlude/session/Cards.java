package interlude.session;

/// Question cards: opening them, and answering the ones with choices.
final class Cards {
  private Cards() {}

  static KioskState toggled(KioskState state, int card) {
    return state.screen() instanceof Screen.Reader reader
        ? state.withVisit(state.visit().toggled(reader.article(), reader.slide(), card))
        : state;
  }

  /// The first choice stands: a check teaches, it does not test.
  static KioskState chosen(KioskState state, int card, int choice) {
    return switch (state.screen()) {
      case Screen.Reader reader -> chosen(state, reader.article(), reader.slide(), card, choice);
      case Screen.Quiz quiz -> chosen(state, quiz.article(), quiz.slide(), card, choice);
      case Screen.Attract _,
          Screen.Home _,
          Screen.Topics _,
          Screen.Explorer _,
          Screen.Outage _,
          Screen.Staff _ ->
          state;
    };
  }

  private static KioskState chosen(
      KioskState state, String article, String slide, int card, int choice) {
    return state.visit().choice(article, slide, card) >= 0
        ? state
        : state.withVisit(state.visit().answered(article, slide, card, choice));
  }
}
