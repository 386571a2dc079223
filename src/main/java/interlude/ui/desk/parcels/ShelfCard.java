package interlude.ui.desk.parcels;

import interlude.content.Article;
import interlude.session.Event;
import interlude.session.KioskState;
import interlude.session.desk.Desk;
import interlude.session.desk.ParcelBench;
import interlude.session.desk.ParcelEvent.ArticleChosen;
import interlude.session.desk.ParcelEvent.ShelfTurned;
import interlude.ui.kit.Icon;
import interlude.ui.kit.Look;
import java.util.function.Consumer;
import javafx.scene.layout.Region;

/// What could be handed on: the whole set-up, and every article; the clinic's own come first.
final class ShelfCard {
  private final Look look;
  private final Consumer<Event> send;
  private final Card card;

  ShelfCard(Look look, Consumer<Event> send) {
    this.look = look;
    this.send = send;
    card = new Card(look, send, "shelf");
  }

  Region node() {
    return card;
  }

  void show(KioskState state, Desk desk, ParcelBench bench) {
    var words = look.words();
    var rows = new Rows(look);
    card.begin(words.get("desk.parcels.out"), "");
    card.row(
        rows.tile(
            rows.sign(Icon.SLIDERS),
            words.get("desk.parcels.setup"),
            words.get("desk.parcels.setup.lead"),
            words.get("desk.parcels.setup"),
            "hand-on-set-up",
            () -> send.accept(new ArticleChosen(""))));
    for (var id : ParcelBench.shelved(state.next(), desk)) {
      state.known(id).ifPresent(article -> card.row(row(state, rows, article)));
    }
    card.end(bench.shelf(), ShelfTurned::new);
  }

  private Region row(KioskState state, Rows rows, Article article) {
    var words = look.words();
    boolean own = state.next().library().isOwn(article.id());
    var title = article.title().in(words.language());
    return rows.tile(
        rows.picture(state.shelf().picture(article.id(), article.pictures().card()), title, 2.4),
        title,
        words.get(own ? "desk.parcels.own" : "desk.parcels.shipped"),
        title,
        "hand-on-" + article.id(),
        () -> send.accept(new ArticleChosen(article.id())));
  }
}
