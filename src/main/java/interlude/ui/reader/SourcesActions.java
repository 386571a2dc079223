package interlude.ui.reader;

import interlude.content.Article;
import interlude.session.Event;
import interlude.session.KioskState;
import interlude.session.Sheet;
import interlude.ui.kit.Dates;
import interlude.ui.kit.Icon;
import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.layout.VBox;

/// On the page of sources: the way to the whole list, and who has reviewed the article (nobody yet:
/// it says so).
final class SourcesActions extends VBox {

  SourcesActions(Look look, Consumer<Event> send, KioskState state, Article article) {
    super(look.rem(.75));
    VBox.setMargin(this, new Insets(look.rem(1), 0, 0, 0));
    var words = look.words();
    var all =
        RecapActions.action(
            look,
            Icon.LIST,
            words.get("sources.all"),
            words.get("sources.all.note"),
            () -> send.accept(new Event.SheetOpened(Sheet.SOURCES)));
    all.target().setId("all-sources");
    getChildren().add(all);
    getChildren().add(Press.flowing(Dates.review(article, state.config(), words), "t-label"));
    getChildren().add(Press.flowing(article.interests().in(state.language()), "t-label"));
  }
}
