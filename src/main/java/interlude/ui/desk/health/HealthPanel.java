package interlude.ui.desk.health;

import interlude.config.save.Saving;
import interlude.content.health.ArticleHealth;
import interlude.content.health.Finding;
import interlude.content.review.SignOff;
import interlude.session.desk.DeskEvent.TypingBegun;
import interlude.session.desk.HealthEvent.FindingTurned;
import interlude.session.desk.HealthEvent.SignOffTakenBack;
import interlude.session.desk.HealthEvent.SigningAgreed;
import interlude.session.desk.HealthEvent.SigningLeft;
import interlude.session.desk.HealthWork;
import interlude.session.desk.Typing;
import interlude.ui.desk.kit.Mending;
import interlude.ui.kit.Icon;
import interlude.ui.kit.PictureFrame;
import interlude.ui.kit.Press;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What lies behind a row: the problems one by one, in plain words, and the clinician's signature.
final class HealthPanel extends VBox {
  private final Telling told;
  private final ArticleHealth article;
  private final Press press;
  private final Optional<PictureFrame> picture;

  HealthPanel(Telling told, ArticleHealth article) {
    super(told.rem(.5));
    this.told = told;
    this.article = article;
    press = new Press(told.look());
    picture =
        told.look().isPortrait() || article.card().isEmpty()
            ? Optional.empty()
            : Optional.of(HealthRow.framed(told, 7.4, 4.9));
    setId("health-panel");
    getStyleClass().add(article.isWell() ? "health-panel" : "health-panel-warn");
    if (!told.bench().reviewer().isEmpty()) {
      side(asked(), List.of(agree(), leave(() -> told.send().accept(new SigningLeft()))));
    } else {
      side(article.isWell() ? review() : finding(), ways());
    }
  }

  private void side(Pane words, List<Button> buttons) {
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    Pane ways = told.look().isPortrait() ? new HBox(told.rem(.6)) : new VBox(told.rem(.5));
    buttons.forEach(button -> {
      button.setMaxWidth(Double.MAX_VALUE);
      ways.getChildren().add(button);
    });
    if (told.look().isPortrait()) {
      getChildren().addAll(words, ways);
      return;
    }
    ((VBox) ways).setAlignment(Pos.CENTER);
    ways.setMinWidth(VBox.USE_PREF_SIZE);
    var line = new HBox(told.rem(1), words, ways);
    picture().ifPresent(line.getChildren()::addFirst);
    line.setAlignment(Pos.CENTER_LEFT);
    getChildren().add(line);
  }

  /// Beside what is to be mended, where there is room.
  Optional<PictureFrame> picture() {
    return picture;
  }

  private Pane asked() {
    var today = told.today();
    var next = new SignOff("", "", "", today).nextReview();
    return words(
        Press.flowing(
            told.words().get("desk.health.sign.sure", told.bench().reviewer(), told.title(article)),
            "t-card"),
        Press.flowing(
            told.words()
                .get("desk.health.sign.means", told.sayings().day(today), told.sayings().day(next)),
            "t-body"));
  }

  private Pane review() {
    var lines = new ArrayList<Node>();
    lines.add(say(standing(), "t-card"));
    lines.add(say("desk.health.sign.lead", "t-body"));
    told.bench()
        .fault()
        .map(fault ->
            Press.flowing(told.sayings().in(new Saving.Failed(fault).said()), "t-health-warn"))
        .ifPresent(lines::add);
    return words(lines.toArray(Node[]::new));
  }

  private String standing() {
    if (article.isReopened()) {
      return "desk.health.sign.changed";
    }
    return HealthNews.isUnread(article) ? "desk.health.sign.none" : "desk.health.sign.stands";
  }

  private javafx.scene.control.Label say(String key, String style) {
    var day = told.sayings().day(article.signedOff().day());
    var label = Press.flowing(told.words().get(key, article.signedOff().reviewer(), day), style);
    label.setWrapText(true);
    return label;
  }

  private Pane finding() {
    var findings = article.findings();
    var finding = findings.get(Math.min(told.bench().finding(), findings.size() - 1));
    var mending = Mending.of(finding.problem(), told.words());
    var what = Press.flowing(mending.what(), "t-health-what");
    what.setId("health-what");
    var lines = new ArrayList<Node>();
    lines.add(what);
    lines.add(Press.flowing(mending.remedy(), "t-body"));
    if (!mending.exact().isEmpty()) {
      lines.add(fact("desk.mend.writer", mending.exact()));
    }
    if (finding.page() > 0) {
      lines.add(
          fact(
              "desk.health.page",
              told.words().get("desk.health.page.of", finding.page(), finding.title())));
    }
    lines.add(fact("desk.health.file", file(finding)));
    if (findings.size() > 1) {
      lines.addFirst(
          Press.label(
              told.words().get("desk.health.finding", told.bench().finding() + 1, findings.size()),
              "t-label-muted"));
    }
    return words(lines.toArray(Node[]::new));
  }

  private String file(Finding finding) {
    return finding.line() == 0
        ? finding.file()
        : told.words().get("desk.health.file.line", finding.file(), finding.line());
  }

  private Node fact(String name, String text) {
    var key = Press.label(told.words().get(name), "t-label-muted");
    key.setMinWidth(told.rem(1.8));
    var line = new HBox(told.rem(.5), key, Press.flowing(text, "t-label"));
    HBox.setHgrow(line.getChildren().getLast(), Priority.ALWAYS);
    return line;
  }

  private VBox words(Node... lines) {
    var box = new VBox(told.rem(.3), lines);
    box.setAlignment(Pos.CENTER_LEFT);
    return box;
  }

  private List<Button> ways() {
    var ways = new ArrayList<Button>();
    if (article.findings().size() > 1) {
      ways.add(
          named(
              "health-next",
              press.floating(
                  told.words().get("desk.health.next"),
                  Icon.NEXT,
                  () -> told.send().accept(new FindingTurned(1)))));
    }
    if (!HealthWork.canBeSigned(article)) {
      return ways;
    }
    boolean stands = !article.signedOff().isNone() && !article.isReopened();
    ways.add(
        stands
            ? named(
                "health-take-back",
                press.floating(
                    told.words().get("desk.health.sign.back"),
                    Icon.UNDO,
                    () -> told.send().accept(new SignOffTakenBack())))
            : named(
                "health-sign",
                article.isWell()
                    ? press.primary(
                        told.words().get("desk.health.sign"), Icon.EDIT, false, this::begin)
                    : press.floating(
                        told.words().get("desk.health.sign"), Icon.EDIT, this::begin)));
    return ways;
  }

  private void begin() {
    told.send()
        .accept(
            new TypingBegun(
                new Typing(HealthWork.REVIEWER, "", HealthWork.LONGEST_NAME, Typing.Kind.WORDS)));
  }

  private Button agree() {
    return named(
        "health-agree",
        press.primary(
            told.words().get("desk.health.sign"),
            Icon.CHECK,
            false,
            () -> told.send().accept(new SigningAgreed())));
  }

  private Button leave(Runnable act) {
    return named(
        "health-leave", press.floating(told.words().get("desk.health.sign.no"), Icon.CLOSE, act));
  }

  private static Button named(String id, Button button) {
    button.setId(id);
    return button;
  }
}
