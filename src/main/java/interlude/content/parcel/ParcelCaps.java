package interlude.content.parcel;

/// How large a parcel may be. The largest article that was ever shipped is a tenth of it.
final class ParcelCaps {
  static final int MOST_FILES = 1000;
  static final long MOST_BYTES_OF_A_FILE = 8L << 20;
  static final long MOST_BYTES = 64L << 20;

  /// The packed file itself.
  static final long MOST_PACKED = 64L << 20;

  private ParcelCaps() {}
}
