package interlude.ui.desk.clinic;

import interlude.session.Event;
import interlude.session.KioskState;
import interlude.session.desk.ClinicBench;
import interlude.session.desk.Desk;
import interlude.session.desk.Section;
import interlude.ui.desk.kit.SectionView;
import interlude.ui.desk.kit.Stage;
import interlude.ui.kit.Board;
import interlude.ui.kit.Look;
import java.util.function.Consumer;
import javafx.scene.layout.Region;

/// Who the clinic is and whom it says to call; one part at a time where a part needs the room.
public final class ClinicSection extends Board implements SectionView {
  private final Look look;
  private final IdentityCard identity;
  private final HelpCard help;
  private final CountryList countries;
  private final LineSheet line;

  public ClinicSection(Look look, Consumer<Event> send, Stage.Maker stages) {
    this.look = look;
    identity = new IdentityCard(look, send);
    help = new HelpCard(look, send, stages);
    countries = new CountryList(look, send);
    line = new LineSheet(look, send);
    getStyleClass().add("desk-clinic");
    getChildren().addAll(identity, help, countries, line);
  }

  @Override
  public Region node() {
    return this;
  }

  @Override
  public void show(KioskState state, Desk desk) {
    var page = desk.bench(Section.CLINIC, ClinicBench.class).page();
    identity.setVisible(page == ClinicBench.Page.ALL);
    help.setVisible(page == ClinicBench.Page.ALL);
    countries.setVisible(page == ClinicBench.Page.COUNTRIES);
    line.setVisible(page == ClinicBench.Page.LINE);
    switch (page) {
      case ALL -> {
        identity.show(state, desk);
        help.show(state, desk);
      }
      case COUNTRIES -> countries.show(desk);
      case LINE -> line.show(desk);
    }
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double gap = look.rem(1.5);
    if (look.isPortrait()) {
      double high = identity.prefHeight(getWidth());
      identity.resizeRelocate(0, 0, getWidth(), high);
      help.resizeRelocate(0, high + gap, getWidth(), Math.max(0, getHeight() - high - gap));
    } else {
      double half = Math.floor((getWidth() - gap) / 2);
      identity.resizeRelocate(0, 0, half, getHeight());
      help.resizeRelocate(half + gap, 0, half, getHeight());
    }
    countries.resizeRelocate(0, 0, getWidth(), getHeight());
    line.resizeRelocate(0, 0, getWidth(), getHeight());
  }
}
