package interlude.shell.desk;

import interlude.config.Problem;
import interlude.config.edit.Edit;
import interlude.config.edit.Edition;
import interlude.content.LocalText;
import interlude.content.Names;
import interlude.content.parcel.Bringing;
import interlude.content.parcel.Bringing.Outcome;
import interlude.content.parcel.DriveFault;
import interlude.content.parcel.Drives;
import interlude.content.parcel.HandingOn;
import interlude.content.parcel.Parcel;
import interlude.content.read.ArticleFolder;
import interlude.content.read.ArticleReader;
import interlude.session.Event;
import interlude.session.desk.Find;
import interlude.session.desk.ParcelEffect;
import interlude.session.desk.ParcelEffect.*;
import interlude.session.desk.ParcelEvent;
import interlude.session.desk.StartingFrom;
import interlude.shell.ConfigDoor;
import interlude.shell.Folders;
import interlude.shell.PictureFiles;
import interlude.shell.SetupLoader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Brings articles in from drives and hands them on.
final class ParcelOffice {
  private final Folders folders;
  private final ConfigDoor door;
  private final Drives drives;
  private final SetupLoader loader;
  private final PictureFiles pictures;
  private final Bringing bringing;
  private final HandingOn handing;

  ParcelOffice(
      Folders folders, ConfigDoor door, Drives drives, SetupLoader loader, PictureFiles pictures) {
    this.folders = folders;
    this.door = door;
    this.drives = drives;
    this.loader = loader;
    this.pictures = pictures;
    this.bringing = new Bringing(folders.home(), folders.state());
    this.handing = new HandingOn(folders.home(), folders.state());
  }

  Event perform(ParcelEffect effect) {
    return switch (effect) {
      case SeeDrives _ -> new ParcelEvent.DrivesSeen(drives.plugged());
      case LookInto(var from) -> lookedInto(from);
      case BringIn(var parcel) -> broughtIn(parcel);
      case HandOn work -> handedOn(work);
      case Delete(var article) -> deleted(article);
      case ReloadSetup _ -> loader.load();
    };
  }

  private Event lookedInto(Path from) {
    return switch (bringing.look(from)) {
      case Outcome.Refused _ when !Files.exists(from) -> new ParcelEvent.Failed(DriveFault.GONE);
      case Outcome.Refused(var problems) -> new ParcelEvent.Refused(from, problems);
      case Outcome.Ready(var parcel) -> found(from, parcel);
    };
  }

  private Event found(Path from, Parcel parcel) {
    var glances = parcel.articles().stream().map(this::glance).toList();
    if (parcel.config().isEmpty()) {
      return new ParcelEvent.LookedInto(new Find(from, parcel, glances, List.of()));
    }
    return switch (theirs(parcel.config().get(), parcel.staging())) {
      case Edition.Sound(var theirs) ->
          new ParcelEvent.LookedInto(new Find(from, parcel, glances, edits(theirs)));
      case Edition.Unsound(var problems) -> new ParcelEvent.Refused(from, problems);
    };
  }

  private static Edition.Attempt theirs(Path config, Path staging) {
    try {
      // its mark lies on the other kiosk and is not taken over
      return Edition.read(Folders.CONFIG, Files.readString(config), staging);
    } catch (IOException unreadable) {
      return new Edition.Unsound(
          List.of(
              Problem.error(
                  Folders.CONFIG, "The set-up cannot be read.", "Have it packed once more.")));
    }
  }

  private List<Edit> edits(Edition theirs) {
    return StartingFrom.edits(door.store().current(), theirs);
  }

  private Find.Glance glance(Path folder) {
    var id = folder.getFileName().toString();
    var article = ArticleReader.read(new ArticleFolder(folder), Names.SHOWN).value();
    var picture =
        article.flatMap(known -> pictures.read(Optional.of(folder), known.pictures().card()));
    return new Find.Glance(
        id,
        article.map(known -> known.title()).orElse(LocalText.english(id)),
        picture,
        Files.isDirectory(own().resolve(id)));
  }

  private Path own() {
    return folders.state().resolve("articles");
  }

  private Event broughtIn(Parcel parcel) {
    try {
      bringing.accept(parcel);
      return new ParcelEvent.IsIn();
    } catch (IOException | UncheckedIOException fault) {
      return new ParcelEvent.Failed(DriveFault.KIOSK);
    }
  }

  private Event handedOn(HandOn work) {
    try {
      var file =
          work.article().isEmpty()
              ? handing.setup(door.store().current().text(), work.drive().path(), work.today())
              : handing.article(folder(work.article()), work.drive().path(), work.today());
      if (work.away()) {
        bringing.takeAway(work.article());
      }
      return new ParcelEvent.Packed(file);
    } catch (IOException | UncheckedIOException fault) {
      return new ParcelEvent.Failed(DriveFault.of(work.drive().path(), cause(fault)));
    }
  }

  private static IOException cause(Exception fault) {
    return fault instanceof UncheckedIOException unchecked
        ? Objects.requireNonNull(unchecked.getCause())
        : fault instanceof IOException plain ? plain : new IOException(fault);
  }

  private Path folder(String article) throws IOException {
    return folders.articleRoots().stream()
        .map(root -> root.resolve(article))
        .filter(Files::isDirectory)
        .findFirst()
        .orElseThrow(() -> new IOException("no such article"));
  }

  private Event deleted(String article) {
    try {
      bringing.takeAway(article);
      return new ParcelEvent.IsGone(article);
    } catch (IOException fault) {
      return new ParcelEvent.Failed(DriveFault.KIOSK);
    }
  }
}
