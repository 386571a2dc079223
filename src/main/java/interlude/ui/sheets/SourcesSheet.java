package interlude.ui.sheets;

import interlude.content.Article;
import interlude.content.Claim;
import interlude.content.Evidence;
import interlude.content.Mark;
import interlude.content.Slide;
import interlude.session.Event;
import interlude.session.Explorers;
import interlude.session.KioskState;
import interlude.session.Screen;
import interlude.ui.kit.Dates;
import interlude.ui.kit.Flowing;
import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import interlude.ui.kit.ScreenView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.Region;

/// "How sure are we?": what the grades mean, and this page's claims with their sources. On the last
/// page of an article: every source of the article, by chapter. It says plainly that no clinician
/// has reviewed it yet.
public final class SourcesSheet extends SheetFrame implements ScreenView {
  private Optional<Legend> legend = Optional.empty();
  private Optional<Scroller> list = Optional.empty();
  private final Flowing review = Press.flowing("", "t-label");
  private String shown = "";

  public SourcesSheet(Look look, Consumer<Event> send) {
    super(look, send, look.isPortrait() ? 4 : 3, true);
    setId("sources-sheet");
    getChildren().add(review);
  }

  @Override
  public Region node() {
    return this;
  }

  @Override
  public void show(KioskState state) {
    if (state.screen() instanceof Screen.Explorer explorer) {
      explored(state, explorer);
    }
    legend.ifPresent(known -> known.show(state));
    if (!(state.screen() instanceof Screen.Reader reader)) {
      return;
    }
    var article = state.article(reader.article());
    var slide = state.slide(reader.article(), reader.slide());
    if (article.isPresent() && slide.isPresent() && !shown.equals(reader.slide())) {
      shown = reader.slide();
      fill(state, article.get(), slide.get());
    }
    legend.ifPresent(known -> known.show(state));
  }

  /// What lies open in an explorer, else all that it says.
  private void explored(KioskState state, Screen.Explorer screen) {
    var open = Explorers.openClaim(state);
    var key = open.map(Claim::text).orElse("explorer");
    if (shown.equals(key)) {
      return;
    }
    shown = key;
    var claims = open.map(List::of).orElse(Explorers.shown(state).claims());
    var grades = open.map(Claim::evidence).stream().toList();
    var marks = open.map(Claim::mark).filter(mark -> mark != Mark.NONE).stream().toList();
    state
        .article(screen.article())
        .ifPresent(article ->
            place(
                new Legend(look, grades, marks),
                new ClaimList(look, state).of(claims),
                Dates.review(article, state.config(), look.words())));
  }

  private void fill(KioskState state, Article article, Slide slide) {
    boolean all = slide.kind() == Slide.Kind.SOURCES;
    var marks = slide.mark() == Mark.NONE ? List.<Mark>of() : List.of(slide.mark());
    var key = new Legend(look, all ? List.<Evidence>of() : List.of(slide.evidence()), marks);
    var slides = state.deck(article.id()).map(deck -> deck.slides()).orElse(List.of());
    var claims = new ClaimList(look, state);
    var nodes = all ? claims.byChapter(article, slides) : claims.ofSlide(slide);
    place(key, nodes, Dates.review(article, state.config(), look.words()));
  }

  private void place(Legend key, List<Region> nodes, String reviewed) {
    var scroller = new Scroller(look, hasLegend() ? nodes : followed(nodes, key));
    legend = Optional.of(key);
    list = Optional.of(scroller);
    review.say(reviewed);
    getChildren().removeIf(child -> child instanceof Legend || child instanceof Scroller);
    getChildren().add(scroller);
    if (hasLegend()) {
      getChildren().add(key);
    }
    requestLayout();
  }

  /// Where there is no room beside the claims, what the grades mean comes after them.
  private static List<Region> followed(List<Region> claims, Legend key) {
    var all = new ArrayList<Region>(claims);
    all.add(key);
    return all;
  }

  private boolean hasLegend() {
    return isBeside() || look.isPortrait() && !look.isLarge();
  }

  private boolean isBeside() {
    return !look.isPortrait() && !look.isLarge();
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    double margin = look.rem(3);
    boolean beside = isBeside();
    double legendWide = beside ? look.rem(17) : getWidth() - 2 * margin;
    double top = look.rem(look.isPortrait() ? 2 : 1.5);
    double legendHigh =
        hasLegend()
            ? layLegend(margin, top, legendWide, beside ? room() - look.rem(1.5) : room() * .45)
            : 0;
    double x = beside ? margin + legendWide + look.rem(1.5) : margin;
    double y = beside || !hasLegend() ? 0 : top + legendHigh + look.rem(1);
    list.ifPresent(scroller ->
        scroller.resizeRelocate(
            x, y, getWidth() - margin - x, Math.max(1, room() - reviewHigh() - y)));
    layReview(margin);
  }

  private double layLegend(double x, double y, double wide, double most) {
    double high = legend.map(key -> key.fit().within(wide, most)).orElse(0.0);
    legend.ifPresent(key -> key.resizeRelocate(x, y, wide, high));
    return high;
  }

  private double reviewHigh() {
    return look.isPortrait() ? look.rem(3) : 0;
  }

  private void layReview(double margin) {
    double x = look.isPortrait() ? margin : interlude.ui.kit.HelpButton.end(look) + look.rem(1.5);
    double wide =
        look.isPortrait()
            ? getWidth() - 2 * margin
            : Math.max(1, getWidth() - margin - look.rem(10.5) - x);
    double high = review.prefHeight(wide);
    double y =
        look.isPortrait()
            ? room() - reviewHigh() + look.rem(.25)
            : getHeight() - look.bar() / 2 - high / 2;
    review.resizeRelocate(x, y, wide, high);
  }
}
