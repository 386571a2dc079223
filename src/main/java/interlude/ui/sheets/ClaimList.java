package interlude.ui.sheets;

import interlude.content.Article;
import interlude.content.Citation;
import interlude.content.Claim;
import interlude.content.Slide;
import interlude.session.KioskState;
import interlude.ui.kit.EvidenceChip;
import interlude.ui.kit.Icon;
import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Claims with their grade and their sources, and lists of sources, as cards.
final class ClaimList {
  private final Look look;
  private final KioskState state;

  ClaimList(Look look, KioskState state) {
    this.look = look;
    this.state = state;
  }

  List<Region> ofSlide(Slide slide) {
    return of(slide.claims());
  }

  List<Region> of(List<Claim> claims) {
    var cards = new ArrayList<Region>();
    for (var claim : claims) {
      if (!claim.citations().isEmpty()) {
        cards.add(card(claim));
      }
    }
    if (cards.isEmpty()) {
      cards.add(Press.flowing(look.words().get("sources.none"), "t-body"));
    }
    return cards;
  }

  List<Region> byChapter(Article article, List<Slide> slides) {
    var cards = new ArrayList<Region>();
    for (var chapter : article.chapters()) {
      var keys = new LinkedHashSet<String>();
      slides.stream()
          .filter(slide -> slide.chapter().equals(chapter.id()))
          .flatMap(slide -> slide.claims().stream())
          .forEach(claim -> keys.addAll(claim.citations()));
      if (!keys.isEmpty()) {
        cards.add(chapter(chapter.title().in(state.language()), keys));
      }
    }
    return cards;
  }

  private VBox chapter(String title, LinkedHashSet<String> keys) {
    var card = cardBox(Press.flowing(title, "t-claim"));
    keys.forEach(key ->
        state.library().citation(key).ifPresent(source -> card.getChildren().add(source(source))));
    return card;
  }

  private VBox card(Claim claim) {
    var text = Press.flowing(claim.text(), "t-claim");
    HBox.setHgrow(text, Priority.ALWAYS);
    text.setMaxWidth(Double.MAX_VALUE);
    var chip = EvidenceChip.of(claim.evidence(), claim.mark(), look, "t-label-muted");
    chip.setAlignment(Pos.TOP_RIGHT);
    chip.setMaxWidth(Region.USE_PREF_SIZE);
    var card =
        cardBox(
            look.isLarge()
                ? new VBox(look.rem(.25), text, chip)
                : new HBox(look.rem(1), text, chip));
    for (var key : claim.citations()) {
      state.library().citation(key).ifPresent(source -> card.getChildren().add(source(source)));
    }
    return card;
  }

  private VBox cardBox(Region head) {
    var card = new VBox(head);
    card.getStyleClass().add("claim");
    card.setPadding(new Insets(look.rem(.9), look.rem(1.25), look.rem(1), look.rem(1.25)));
    return card;
  }

  private HBox source(Citation source) {
    var language = look.words().language();
    var name =
        look.isLarge()
            ? new VBox(Press.flowing(source.credit(), "t-source"), status(source))
            : inARow(source);
    var plain = source.plain().in(language);
    var texts = new VBox(name);
    if (!plain.isEmpty()) {
      texts.getChildren().add(Press.flowing(plain, "t-label"));
    }
    texts
        .getChildren()
        .add(
            Press.flowing(
                source.venue().isEmpty() ? source.work() : source.work() + ". " + source.venue(),
                "t-label-muted"));
    if (!source.note().isEmpty() && source.status() != Citation.Status.SEEN) {
      texts.getChildren().add(Press.flowing(source.note(), "t-label-muted"));
    }
    HBox.setHgrow(texts, Priority.ALWAYS);
    var row = new HBox(look.rem(.6), Icon.PAPER.node(look.rem(1.1)), texts);
    row.getStyleClass().add("source");
    row.setPadding(new Insets(look.rem(.6), 0, 0, 0));
    VBox.setMargin(row, new Insets(look.rem(.6), 0, 0, 0));
    return row;
  }

  private HBox inARow(Citation source) {
    var row = new HBox(look.rem(.6), Press.label(source.credit(), "t-source"), status(source));
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private HBox status(Citation source) {
    boolean seen = source.status() == Citation.Status.SEEN;
    var words = look.words().get("status." + EvidenceChip.key(source.status()));
    var tag =
        new HBox(
            look.rem(.3),
            (seen ? Icon.CHECKED : Icon.OPEN).node(look.rem(.95)),
            Press.label(words, "t-micro"));
    tag.setAlignment(Pos.CENTER_LEFT);
    tag.getStyleClass().add(seen ? "tag-seen" : "tag-open");
    return tag;
  }
}
