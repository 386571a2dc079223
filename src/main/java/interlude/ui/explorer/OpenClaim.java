package interlude.ui.explorer;

import interlude.content.Claim;
import interlude.content.Explorer;
import interlude.content.Explorer.Rule;
import interlude.content.Explorer.Surprise;
import interlude.session.Event;
import interlude.session.KioskState;
import interlude.session.Sheet;
import interlude.ui.kit.EvidenceChip;
import interlude.ui.kit.Icon;
import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What an arrow or a surprise stands for: the claim in plain words, how sure it is, and where it
/// comes from.
record OpenClaim(Look look, Consumer<Event> send, KioskState state) {

  List<Region> of(Explorer explorer, Rule rule) {
    var all = new ArrayList<Region>();
    all.add(heading(Telling.arrow(look, explorer, rule)));
    all.add(Press.flowing(rule.claim().text(), "t-key"));
    if (!rule.isSure()) {
      all.add(Press.flowing(look.words().get("explorer.unsure"), "t-label"));
    }
    all.addAll(sources(rule.claim()));
    all.add(ways(rule.claim()));
    return all;
  }

  List<Region> of(Surprise surprise) {
    var all = new ArrayList<Region>();
    all.add(heading(look.words().get("explorer.thought")));
    all.add(Press.flowing(surprise.thought(), "t-lead"));
    var holds = heading(look.words().get("explorer.holds"));
    VBox.setMargin(holds, new Insets(look.rem(.5), 0, 0, 0));
    all.add(holds);
    all.add(Press.flowing(surprise.claim().text(), "t-key"));
    all.addAll(sources(surprise.claim()));
    all.add(ways(surprise.claim()));
    return all;
  }

  private Region heading(String words) {
    return Press.flowing(words, "t-strong", "chapter-line");
  }

  private List<Region> sources(Claim claim) {
    var rows = new ArrayList<Region>();
    for (var key : claim.citations()) {
      state
          .library()
          .citation(key)
          .ifPresent(source -> {
            var texts = new VBox(Press.flowing(source.credit(), "t-source"));
            var plain = source.plain().in(state.language());
            if (!plain.isEmpty()) {
              texts.getChildren().add(Press.flowing(plain, "t-label"));
            }
            HBox.setHgrow(texts, Priority.ALWAYS);
            rows.add(new HBox(look.rem(.6), Icon.PAPER.node(look.rem(1)), texts));
          });
    }
    return rows;
  }

  /// Back to the list, and on to how sure we are.
  private Region ways(Claim claim) {
    Button close =
        new Press(look)
            .tint(
                look.words().get("button.close"),
                Icon.CLOSE,
                () -> send.accept(new Event.BackPressed()));
    close.setId("close-claim");
    var sure =
        Press.bare(
            "chip",
            EvidenceChip.name(claim.evidence(), claim.mark(), look),
            () -> send.accept(new Event.SheetOpened(Sheet.SOURCES)));
    sure.getStyleClass().add("on-page");
    sure.setId("evidence");
    sure.setGraphic(EvidenceChip.of(claim.evidence(), claim.mark(), look, "t-label"));
    sure.setMinHeight(look.rem(3));
    var row = new FlowPane(look.rem(.75), look.rem(.6), sure, close);
    VBox.setMargin(row, new Insets(look.rem(.4), 0, 0, 0));
    return row;
  }
}
