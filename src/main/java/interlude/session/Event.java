package interlude.session;

import interlude.config.KioskConfig.Look.Motion;
import interlude.config.KioskConfig.Look.Theme;
import interlude.config.Problem;
import interlude.content.Catalog;
import interlude.content.Deck;
import interlude.picture.Artwork;
import interlude.session.desk.DeskEvent;
import java.util.List;
import java.util.Optional;

/// Everything that can happen to the kiosk.
public sealed interface Event {

  /// A tap that changes what one sees. Another one right after it, by a hand that trembles, is the
  /// same tap.
  sealed interface Tap extends Event {}

  // time and the world
  record Ticked() implements Event {}

  record Resized(Format format) implements Event {}

  /// A set-up that is not usable never takes the place of one that is.
  record SetupLoaded(Setup setup, List<Problem> problems) implements Event {}

  /// An empty deck is one that could not be read.
  record DeckLoaded(Deck deck) implements Event {}

  record PictureLoaded(Shelf.Wanted picture, Optional<Artwork> artwork) implements Event {}

  // a person
  /// Any input by a human hand; everything that only one control means has an event of its own.
  record Touched() implements Tap {}

  record ArticleOpened(String article) implements Tap {}

  record StopChosen(String article, String slide) implements Tap {}

  record RouteChosen(String article, String route) implements Tap {}

  record HomePressed() implements Tap {}

  record TopicsOpened() implements Tap {}

  record PartChosen(Catalog.Part part) implements Tap {}

  /// One letter of the alphabet or two, or none for all of them.
  record LettersChosen(String letters) implements Tap {}

  record ForwardPressed() implements Tap {}

  record BackPressed() implements Tap {}

  record CardToggled(int card) implements Tap {}

  /// A spot of the slide's picture.
  record SpotTouched(int spot) implements Tap {}

  /// The button with which one stops what moves by itself, or starts it.
  record CourseToggled() implements Tap {}

  record ChoiceMade(int card, int choice) implements Event {}

  record QuizStarted() implements Tap {}

  record ExplorerOpened(String article) implements Tap {}

  /// One notch up or down.
  record LeverTurned(String lever, boolean up) implements Tap {}

  record LeverPicked(String lever) implements Tap {}

  /// An arrow of the explorer, by the place of its rule.
  record ArrowOpened(int rule) implements Tap {}

  record SurpriseOpened(int surprise) implements Tap {}

  record LeversReset() implements Tap {}

  record StepPicked(String slide) implements Event {}

  record SheetOpened(Sheet sheet) implements Tap {}

  record SheetClosed() implements Tap {}

  record LanguageChosen(String language) implements Event {}

  record ThemeChosen(Theme theme) implements Event {}

  record TextSizeChosen(int percent) implements Event {}

  record MotionChosen(Motion motion) implements Event {}

  record PauseToggled() implements Tap {}

  /// "I'm done" and "Start again".
  record StartAgainPressed() implements Tap {}

  // a view
  /// The view has measured how many pages a slide needs at this text size.
  record PartsFitted(String article, String slide, int parts) implements Event {}

  /// The view has measured how many cards a page of the shelf holds.
  record ShelfFitted(int cards) implements Event {}

  // the clinic
  sealed interface Staff extends Event permits StaffEvent, DeskEvent {}
}
