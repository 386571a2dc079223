package interlude.config.disk;

/// Why a disk did not do what it was asked, as far as one can act on it.
public enum Trouble {
  DISK_FULL,
  READ_ONLY,
  NOT_ALLOWED,
  DISK_ERROR
}
