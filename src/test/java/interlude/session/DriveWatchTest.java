package interlude.session;

import static interlude.session.Given.given;
import static interlude.session.Given.seconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import interlude.config.edit.Edition;
import interlude.content.parcel.Drive;
import interlude.session.desk.ActivityBench;
import interlude.session.desk.ActivityBench.Saving;
import interlude.session.desk.ActivityEffect;
import interlude.session.desk.ActivityEvent;
import interlude.session.desk.Desk;
import interlude.session.desk.DeskEvent.ConfigBrought;
import interlude.session.desk.DeskEvent.SectionChosen;
import interlude.session.desk.ParcelBench;
import interlude.session.desk.ParcelEffect;
import interlude.session.desk.ParcelEvent;
import interlude.session.desk.Section;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Drives that are plugged in and out while they are listed.
class DriveWatchTest {
  private static final Drive STICK = new Drive(Path.of("/media/desk/STICK"), true, List.of());
  private static final Effect LOOK = new ParcelEffect.SeeDrives();

  private static Given at(Section section) {
    var desk = StaffEntry.opened(Sample.loop()).state();
    return given(desk)
        .when(new ConfigBrought(new Edition("{}", Sample.SETUP.config())))
        .when(new SectionChosen(section));
  }

  private static long looks(Given story) {
    return story.effects().stream()
        .filter(effect -> effect.equals(LOOK) || effect.equals(new ActivityEffect.SeeDrives()))
        .count();
  }

  private static ParcelBench bench(Given story) {
    return assertInstanceOf(Desk.class, story.state().screen())
        .bench(Section.PARCELS, ParcelBench.class);
  }

  @Test
  void whileTheyAreListedSomebodyLooksEveryTwoSeconds() {
    var story = at(Section.PARCELS);
    assertEquals(1, looks(story), "on coming in");
    story.after(seconds(1)).when(new ParcelEvent.DrivesSeen(List.of()));
    assertEquals(1, looks(story.after(seconds(1.9))));
    assertEquals(2, looks(story.after(seconds(.1))));
    story.when(new ParcelEvent.DrivesSeen(List.of(STICK)));
    assertEquals(List.of(STICK), bench(story).drives());
  }

  @Test
  void aSlowDriveIsNotAskedAgainAndAgain() {
    var story = at(Section.PARCELS);
    assertEquals(1, looks(story.after(seconds(29))));
    assertEquals(2, looks(story.after(seconds(1))), "that answer will not come any more");
  }

  @Test
  void nobodyLooksWhereTheyAreNotListed() {
    for (var section : Section.values()) {
      if (section != Section.PARCELS) {
        var story = at(section).when(new ParcelEvent.DrivesSeen(List.of()));
        assertEquals(0, looks(story.after(seconds(80))), section.name());
      }
    }
    var looking = at(Section.PARCELS).inTurn(new ParcelEvent.OfferOpened(STICK.path()));
    looking.when(new ParcelEvent.DrivesSeen(List.of()));
    assertEquals(1, looks(looking.after(seconds(60))));
  }

  @Test
  void lookingDoesNotKeepTheDeskOpen() {
    var story = at(Section.PARCELS);
    for (int i = 0; i < 60 && story.state().screen() instanceof Desk; i++) {
      story.when(new ParcelEvent.DrivesSeen(List.of())).after(seconds(2));
    }
    assertInstanceOf(Screen.Attract.class, story.state().screen());
  }

  @Test
  void aListThatIsTheSameStaysAtItsPage() {
    var story = at(Section.PARCELS).when(new ParcelEvent.DrivesSeen(List.of(STICK)));
    story.inTurn(new ParcelEvent.PageTurned(1)).when(new ParcelEvent.DrivesSeen(List.of(STICK)));
    assertEquals(1, bench(story).page());
    assertEquals(0, bench(story.when(new ParcelEvent.DrivesSeen(List.of()))).page());
  }

  @Test
  void aTableWaitsForItsDriveToo() {
    var story = at(Section.ACTIVITY).inTurn(new ActivityEvent.TableAsked());
    story.when(new ActivityEvent.DrivesSeen(List.of()));
    assertEquals(2, looks(story.after(seconds(2))));
    story.when(new ActivityEvent.DrivesSeen(List.of(STICK)));
    var desk = assertInstanceOf(Desk.class, story.state().screen());
    assertEquals(
        new Saving.Choosing(List.of(STICK)),
        desk.bench(Section.ACTIVITY, ActivityBench.class).saving());
    story.inTurn(new ActivityEvent.SavingLeft());
    assertEquals(2, looks(story.after(seconds(30))));
  }
}
