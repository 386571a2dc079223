package interlude.session.desk;

import interlude.config.edit.Edit;
import interlude.session.KioskState;
import interlude.session.desk.ParcelBench.Stage;
import interlude.session.desk.ParcelEffect.*;
import interlude.session.desk.ParcelEvent.*;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// How the section on bringing in and handing on behaves. While something is being written nothing
/// else is begun.
final class ParcelWork {
  private ParcelWork() {}

  static DeskStep step(KioskState state, Desk desk, ParcelEvent event) {
    var bench = desk.bench(Section.PARCELS, ParcelBench.class);
    return switch (event) {
      case DrivesAsked _ -> to(desk, bench, new SeeDrives());
      case PageTurned(int page) -> to(desk, bench.onPage(page));
      case ShelfTurned(int page) -> to(desk, bench.onShelf(page));
      case Left _ -> free(desk, bench, new Stage.Rest(), new SeeDrives());
      case OfferOpened(var from) -> free(desk, bench, new Stage.Looking(from), new LookInto(from));
      case BroughtIn _ -> broughtIn(desk, bench);
      case SetUpTaken _ -> setUpTaken(desk, bench);
      case ArticleChosen(var article) ->
          free(desk, bench, new Stage.Chosen(article, false), new SeeDrives());
      case HandedOn handed -> handedOn(state, desk, bench, handed);
      case DeletionAsked(var asked) -> deletionAsked(desk, bench, asked);
      case Deleted _ -> deleted(desk, bench);
      case DrivesSeen(var drives) -> to(desk, bench.with(drives));
      case LookedInto(var find) -> looked(desk, bench, find.from(), new Stage.Found(find));
      case Refused(var from, var problems) ->
          looked(desk, bench, from, new Stage.Refused(from, problems));
      case IsIn _ -> isIn(desk, bench);
      case Packed(var file) -> packed(desk, bench, file);
      case IsGone(var article) -> isGone(desk, bench, article);
      case Failed(var fault) -> to(desk, bench.at(new Stage.Failed(fault)));
    };
  }

  private static DeskStep free(Desk desk, ParcelBench bench, Stage next, DeskEffect effect) {
    return bench.stage().isBusy() ? DeskStep.to(desk) : to(desk, bench.at(next), effect);
  }

  /// What comes after somebody has gone on is not shown.
  private static DeskStep looked(Desk desk, ParcelBench bench, Path from, Stage next) {
    return bench.stage().equals(new Stage.Looking(from))
        ? to(desk, bench.at(next))
        : DeskStep.to(desk);
  }

  private static DeskStep broughtIn(Desk desk, ParcelBench bench) {
    if (!(bench.stage() instanceof Stage.Found(var find)) || find.articles().isEmpty()) {
      return DeskStep.to(desk);
    }
    var listed = desk.ledger().config().featured().stream().map(entry -> entry.article()).toList();
    var edits = new ArrayList<Edit>();
    for (var article : find.articles()) {
      if (!listed.contains(article.id())) {
        edits.add(new Edit.FeaturedAdded(article.id(), listed.size() + edits.size()));
      }
    }
    return bringing(desk, bench, new Stage.Bringing(find, edits));
  }

  private static DeskStep setUpTaken(Desk desk, ParcelBench bench) {
    return bench.stage() instanceof Stage.Found(var find) && !find.edits().isEmpty()
        ? bringing(desk, bench, new Stage.Bringing(find, find.edits()))
        : DeskStep.to(desk);
  }

  private static DeskStep bringing(Desk desk, ParcelBench bench, Stage.Bringing next) {
    return to(desk, bench.at(next), new BringIn(next.find().parcel()));
  }

  /// It is decided only now: a list must not name what is not there.
  private static DeskStep isIn(Desk desk, ParcelBench bench) {
    if (!(bench.stage() instanceof Stage.Bringing(var find, var edits))) {
      return DeskStep.to(desk);
    }
    boolean setUp = !edits.isEmpty() && edits.equals(find.edits());
    var next = desk.with(Section.PARCELS, bench.at(new Stage.Brought(find, setUp)));
    return reloaded(DeskUpdate.decided(next, edits));
  }

  private static DeskStep reloaded(DeskStep step) {
    var effects = new ArrayList<>(step.effects());
    effects.add(new ReloadSetup());
    return new DeskStep(step.desk(), effects);
  }

  private static DeskStep handedOn(
      KioskState state, Desk desk, ParcelBench bench, HandedOn handed) {
    if (!(bench.stage() instanceof Stage.Chosen(var article, _))
        || handed.away() && article.isEmpty()) {
      return DeskStep.to(desk);
    }
    var today = state.now().wall().toLocalDate();
    return to(
        desk,
        bench.at(new Stage.Packing(article, handed.away())),
        new HandOn(article, handed.drive(), today, handed.away()));
  }

  private static DeskStep packed(Desk desk, ParcelBench bench, Path file) {
    if (!(bench.stage() instanceof Stage.Packing(var article, boolean away))) {
      return DeskStep.to(desk);
    }
    var next = to(desk, bench.at(new Stage.Packed(article, file, away)));
    return away ? withoutIt(next.desk(), article) : next;
  }

  private static DeskStep deletionAsked(Desk desk, ParcelBench bench, boolean asked) {
    return bench.stage() instanceof Stage.Chosen(var article, _) && !article.isEmpty()
        ? to(desk, bench.at(new Stage.Chosen(article, asked)))
        : DeskStep.to(desk);
  }

  private static DeskStep deleted(Desk desk, ParcelBench bench) {
    return bench.stage() instanceof Stage.Chosen(var article, boolean sure) && sure
        ? to(desk, bench.at(new Stage.Packing(article, true)), new Delete(article))
        : DeskStep.to(desk);
  }

  private static DeskStep isGone(Desk desk, ParcelBench bench, String article) {
    return withoutIt(desk.with(Section.PARCELS, bench.at(new Stage.Deleted(article))), article);
  }

  private static DeskStep withoutIt(Desk desk, String article) {
    boolean listed =
        desk.ledger().config().featured().stream()
            .anyMatch(entry -> entry.article().equals(article));
    return reloaded(
        DeskUpdate.decided(desk, listed ? List.of(new Edit.FeaturedRemoved(article)) : List.of()));
  }

  private static DeskStep to(Desk desk, ParcelBench bench, DeskEffect... effects) {
    return new DeskStep(desk.with(Section.PARCELS, bench), List.of(effects));
  }
}
