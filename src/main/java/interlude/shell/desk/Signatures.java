package interlude.shell.desk;

import interlude.config.disk.Disk;
import interlude.config.disk.Fault;
import interlude.content.review.SignOff;
import interlude.content.review.SignOffFile;
import interlude.content.review.SignOffs;
import interlude.shell.Folders;
import java.util.Optional;

/// What clinicians have signed off, on the disk.
final class Signatures {
  private final SignOffFile file;

  Signatures(Folders folders) {
    file = new SignOffFile(Disk.REAL, folders.state());
  }

  SignOffs all() {
    return file.read();
  }

  /// @return what went wrong, if anything
  Optional<Fault> keep(SignOff signed) {
    return file.write(file.read().with(signed));
  }

  /// @return what went wrong, if anything
  Optional<Fault> takeBack(String article) {
    return file.write(file.read().without(article));
  }
}
