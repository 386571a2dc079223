package interlude.config.save;

import static org.junit.jupiter.api.Assertions.assertEquals;

import interlude.config.Sample;
import interlude.config.disk.Fault;
import interlude.config.disk.Fault.Step;
import interlude.config.disk.Trouble;
import interlude.config.save.Saving.Place;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What the desk tells of a save.
class SavingTest {

  private static Saving failed(Step step, Trouble trouble) {
    return new Saving.Failed(new Fault(step, trouble, new IOException()));
  }

  @Test
  void tellsEachOutcomeInItsOwnWords() {
    var edition = Stores.edition(Sample.FULL);
    assertEquals(
        List.of(
            "saving.saved",
            "saving.saved.copy",
            "saving.merged",
            "saving.refused",
            "saving.unsound",
            "saving.broken",
            "saving.failed.full",
            "saving.failed.read-only",
            "saving.failed.not-allowed",
            "saving.failed.error",
            "saving.failed.unsure"),
        Stream.of(
                new Saving.Saved(edition, Place.HOME),
                new Saving.Saved(edition, Place.STATE),
                new Saving.Merged(edition, Place.HOME, List.of()),
                new Saving.Refused(List.of(), edition),
                new Saving.Unsound(List.of()),
                new Saving.Broken(List.of()),
                failed(Step.WRITE, Trouble.DISK_FULL),
                failed(Step.WRITE, Trouble.READ_ONLY),
                failed(Step.FOLDER, Trouble.NOT_ALLOWED),
                failed(Step.FORCE, Trouble.DISK_ERROR),
                failed(Step.FORCE_FOLDER, Trouble.DISK_ERROR))
            .map(saving -> saving.said().key())
            .toList());
  }
}
