package interlude.config.edit;

import interlude.config.HelpRecord;
import interlude.config.KioskConfig;
import interlude.config.KioskConfig.Featured;
import interlude.config.KioskConfig.Notice;
import interlude.config.Schedule;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// The edits that make one config into another, however it came about: by hand, at the desk, by
/// another kiosk's set-up.
final class Difference {

  private final KioskConfig before;
  private final KioskConfig after;
  private final List<Edit> edits = new ArrayList<>();

  private Difference(KioskConfig before, KioskConfig after) {
    this.before = before;
    this.after = after;
  }

  /// In the order of the file.
  static List<Edit> between(KioskConfig before, KioskConfig after) {
    var difference = new Difference(before, after);
    difference.clinic();
    difference.featured();
    difference.look();
    difference.notice();
    difference.helpLines();
    return List.copyOf(difference.edits);
  }

  private <T> void tell(Function<KioskConfig, T> part, Function<T, Edit> edit) {
    tell(part.apply(before), part.apply(after), edit);
  }

  private <T> void tell(T was, T is, Function<T, Edit> edit) {
    if (!was.equals(is)) {
      edits.add(edit.apply(is));
    }
  }

  private void clinic() {
    tell(config -> config.clinic().name(), Edit.ClinicNamed::new);
    tell(config -> config.clinic().mark(), Edit.MarkSet::new);
    tell(config -> config.clinic().region(), Edit.RegionSet::new);
    tell(config -> config.clinic().nameSources(), Edit.SourcesNamed::new);
    tell(KioskConfig::languages, Edit.LanguagesSet::new);
  }

  private void featured() {
    var old = new LinkedHashMap<String, Featured>();
    before.featured().forEach(entry -> old.put(entry.article(), entry));
    var list = after.featured().stream().map(Featured::article).toList();
    old.keySet().stream()
        .filter(article -> !list.contains(article))
        .map(Edit.FeaturedRemoved::new)
        .forEach(edits::add);
    edits.addAll(Reordering.of(List.copyOf(old.keySet()), list));
    for (var entry : after.featured()) {
      entry(old.getOrDefault(entry.article(), plain(entry.article())), entry);
    }
    tell(KioskConfig::closedDays, Edit.ClosedDaysSet::new);
  }

  private static Featured plain(String article) {
    return new Featured(article, true, true, false, Duration.ZERO, Schedule.ALWAYS);
  }

  private void entry(Featured was, Featured is) {
    var article = is.article();
    tell(was.on(), is.on(), on -> new Edit.FeaturedSwitched(article, on));
    tell(was.menu(), is.menu(), menu -> new Edit.MenuSwitched(article, menu));
    tell(was.moreOften(), is.moreOften(), often -> new Edit.MoreOftenSet(article, often));
    tell(was.dwell(), is.dwell(), dwell -> new Edit.DwellSet(article, dwell));
    tell(was.schedule(), is.schedule(), schedule -> new Edit.ScheduleSet(article, schedule));
    tell(
        was.skipClosedDays(),
        is.skipClosedDays(),
        skip -> new Edit.SkipClosedDaysSet(article, skip));
  }

  private void look() {
    tell(KioskConfig::idle, idle -> new Edit.IdleSet(idle.limit(), idle.warning()));
    tell(config -> config.look().theme(), Edit.ThemeSet::new);
    tell(config -> config.look().textSize(), Edit.TextSizeSet::new);
    tell(config -> config.look().motion(), Edit.MotionSet::new);
    tell(config -> config.look().accent(), Edit.AccentSet::new);
    tell(config -> config.display().diagonalInches(), Edit.ScreenSizeSet::new);
    tell(config -> config.display().viewingDistanceMm(), Edit.ViewingDistanceSet::new);
    tell(config -> config.display().lowReach(), Edit.LowReachSet::new);
    tell(config -> config.sound().volumeCap(), Edit.VolumeCapSet::new);
  }

  private void notice() {
    tell(
        KioskConfig::notice,
        notice -> notice.equals(Notice.NONE) ? new Edit.NoticeEnded() : new Edit.NoticeSet(notice));
  }

  /// Without a region the reader leaves lines out that still stand in the file: then nothing can be
  /// said.
  private void helpLines() {
    if (before.clinic().region().isEmpty() || after.clinic().region().isEmpty()) {
      return;
    }
    var were = lines(before);
    var are = lines(after);
    var stay = staying(List.copyOf(were.keySet()), are.keySet());
    were.keySet().stream()
        .filter(service -> !stay.contains(service))
        .map(Edit.HelpLineRemoved::new)
        .forEach(edits::add);
    after.helpRecords().stream()
        .filter(line -> !stay.contains(line.service()) || !stoodAlready(line))
        .map(line -> new Edit.HelpLineSet(ofTheClinic(line, after)))
        .forEach(edits::add);
  }

  private boolean stoodAlready(HelpRecord line) {
    return before.helpRecords().contains(line)
        || ofTheClinic(line, after).equals(lines(before).get(line.service()));
  }

  /// Those that can keep their place: a line that is set anew comes last, so what follows one that
  /// has moved is taken out and set again.
  private static Set<String> staying(List<String> were, Collection<String> are) {
    var stay = new LinkedHashSet<String>();
    int from = 0;
    for (var service : are) {
      int place = were.subList(from, were.size()).indexOf(service);
      if (place < 0) {
        break;
      }
      stay.add(service);
      from += place + 1;
    }
    return stay;
  }

  private static Map<String, HelpRecord> lines(KioskConfig config) {
    var lines = new LinkedHashMap<String, HelpRecord>();
    config
        .helpRecords()
        .forEach(line -> lines.putIfAbsent(line.service(), ofTheClinic(line, config)));
    return lines;
  }

  /// The clinic's own region is not worth a word.
  private static HelpRecord ofTheClinic(HelpRecord line, KioskConfig config) {
    return line.region().equals(config.clinic().region()) ? line.inRegion("") : line;
  }
}
