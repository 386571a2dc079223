package interlude.tour;

import interlude.config.KioskConfig;
import interlude.config.Problem;
import interlude.config.disk.Fault;
import interlude.config.disk.Trouble;
import interlude.config.edit.Edit;
import interlude.config.edit.Edition;
import interlude.config.save.Saving;
import interlude.session.desk.DeskEvent.ConfigSaved;
import interlude.session.desk.DeskEvent.Decided;
import interlude.session.desk.DeskEvent.SectionChosen;
import interlude.session.desk.DeskEvent.TroubleLeft;
import interlude.session.desk.DeskEvent.Undone;
import interlude.session.desk.FeaturedEvent.AddingToggled;
import interlude.session.desk.Section;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/// What becomes of a decision: saved with a way back, or not saved. What a disk would say is made
/// up.
final class SavingStops {
  private static final String NAME = "79-desk-saving";

  private SavingStops() {}

  static List<Stop> all(KioskConfig config) {
    var first = DeskStops.first(config);
    var edits =
        List.<Edit>of(
            new Edit.FeaturedSwitched(first, false),
            new Edit.DwellSet(first, Duration.ofSeconds(20)));
    var now = new Edition("{  }", config.withFeatured(config.featured().subList(1, 4)));
    var theirs =
        new Edition(
            "{   }", config.withClinic(new KioskConfig.Clinic("Riverside Clinic", "", "US", true)));
    var full = new Fault(Fault.Step.WRITE, Trouble.DISK_FULL, new IOException("full"));
    var problem =
        Problem.error(
            "kiosk-config.json:14", "A comma is missing.", "Put one at the end of the line.");
    var brought =
        new ConfigSaved(new Saving.Saved(new Edition("{}", config), Saving.Place.HOME), List.of());
    return List.of(
        new Stop(
            NAME,
            new SectionChosen(Section.FEATURED),
            new AddingToggled(false),
            new Decided(edits)),
        new Stop(NAME + "-saved", new ConfigSaved(new Saving.Saved(now, Saving.Place.HOME), edits)),
        new Stop(NAME + "-undone", new Undone(), brought),
        stuck("-copy", new Saving.Saved(now, Saving.Place.STATE), edits),
        stuck("-merged", new Saving.Merged(now, Saving.Place.HOME, edits), edits),
        stuck("-failed", new Saving.Failed(full), edits),
        stuck("-refused", new Saving.Refused(List.of(), theirs), edits),
        stuck("-broken", new Saving.Broken(List.of(problem)), edits),
        new Stop(NAME + "-left", new TroubleLeft()));
  }

  private static Stop stuck(String name, Saving saving, List<Edit> edits) {
    return new Stop(
        NAME + name, new TroubleLeft(), new Decided(edits), new ConfigSaved(saving, edits));
  }
}
