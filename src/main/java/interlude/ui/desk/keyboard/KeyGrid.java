package interlude.ui.desk.keyboard;

import interlude.session.Event;
import interlude.session.desk.DeskEvent;
import interlude.session.desk.Typing;
import interlude.ui.desk.keyboard.Layout.Key;
import interlude.ui.kit.Icon;
import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import interlude.ui.kit.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/// The keys, made anew when other ones are needed.
final class KeyGrid extends Pane {
  /// In rem: 25 mm, and 20 mm where the screen is small.
  private static final double HIGH = 3;

  private static final double GAP = .5;
  private static final double WIDEST = 5.5;

  private final Look look;
  private final Consumer<Event> send;
  private final List<Placed> keys = new ArrayList<>();
  private Layout layout = new Layout(List.of());
  private String shown = "";
  private Typing.Page page = Typing.Page.LETTERS;

  private record Placed(Button button, Label face, Key key, int row, int column) {}

  KeyGrid(Look look, Consumer<Event> send) {
    this.look = look;
    this.send = send;
    setId("keys");
  }

  void show(Typing typing) {
    page = typing.page();
    var name = Layout.name(typing);
    if (!shown.equals(name)) {
      shown = name;
      make(Layout.of(look.words(), typing));
    }
    for (var placed : keys) {
      if (placed.key().kind() == Layout.Kind.LETTER) {
        placed.face().setText(letter(placed.key()));
        placed.button().setAccessibleText(letter(placed.key()));
      }
      placed
          .button()
          .pseudoClassStateChanged(
              Styles.ON, placed.key().kind() == Layout.Kind.SHIFT && page == Typing.Page.CAPITALS);
    }
  }

  private void make(Layout other) {
    layout = other;
    keys.clear();
    for (int row = 0; row < layout.rows().size(); row++) {
      int column = 0;
      for (var key : layout.rows().get(row)) {
        if (key.kind() != Layout.Kind.GAP) {
          keys.add(made(key, row, column));
        }
        column += key.wide();
      }
    }
    getChildren().setAll(keys.stream().map(Placed::button).toList());
    requestLayout();
  }

  private Placed made(Key key, int row, int column) {
    boolean types = key.kind() == Layout.Kind.LETTER || key.kind() == Layout.Kind.SPACE;
    var name = "keyboard." + key.kind().name().toLowerCase(Locale.ROOT);
    var button =
        Press.bare(
            types ? "key" : "key-side", look.words().get(name), () -> send.accept(does(key)));
    var face = Press.label(face(key, name), types ? "t-pad-small" : "t-strong");
    switch (key.kind()) {
      case SHIFT -> button.setGraphic(Icon.UP.node(look.rem(1.2)));
      case ERASE -> button.setGraphic(Icon.ERASE.node(look.rem(1.2)));
      case LETTER, LETTERS, MARKS, SPACE, GAP -> button.setGraphic(face);
    }
    button.setId(
        key.kind() == Layout.Kind.LETTER
            ? "type-" + key.letter()
            : "type-" + key.kind().name().toLowerCase(Locale.ROOT));
    return new Placed(button, face, key, row, column);
  }

  private String face(Key key, String name) {
    return key.kind() == Layout.Kind.LETTER ? key.letter() : look.words().get(name + ".face");
  }

  private Event does(Key key) {
    return switch (key.kind()) {
      case LETTER, SPACE, GAP -> new DeskEvent.LettersTyped(letter(key));
      case ERASE -> new DeskEvent.LetterErased();
      case MARKS -> new DeskEvent.KeysTurned(Typing.Page.MARKS);
      case LETTERS -> new DeskEvent.KeysTurned(Typing.Page.LETTERS);
      case SHIFT ->
          new DeskEvent.KeysTurned(
              page == Typing.Page.CAPITALS ? Typing.Page.LETTERS : Typing.Page.CAPITALS);
    };
  }

  private String letter(Key key) {
    return shown.equals("letters") && page == Typing.Page.CAPITALS
        ? key.letter().toUpperCase(Locale.of(look.words().language()))
        : key.letter();
  }

  @Override
  protected double computePrefHeight(double width) {
    int rows = layout.rows().size();
    return Math.max(0, rows * look.rem(HIGH) + (rows - 1) * look.rem(GAP));
  }

  @Override
  protected void layoutChildren() {
    double gap = look.rem(GAP);
    int columns = layout.widest();
    double one =
        Math.floor(
            Math.min(look.rem(WIDEST), (getWidth() - gap * (columns - 1)) / Math.max(1, columns)));
    double start = Math.round((getWidth() - columns * (one + gap) + gap) / 2);
    double high = look.rem(HIGH);
    for (var placed : keys) {
      int wide = placed.key().wide();
      placed
          .button()
          .resizeRelocate(
              start + placed.column() * (one + gap),
              placed.row() * (high + gap),
              wide * one + (wide - 1) * gap,
              high);
    }
  }
}
