package interlude.session.desk;

/// The sections of the staff desk, in the order of its rail.
public enum Section {
  FEATURED,
  PREVIEW,
  CLINIC,
  LOOK,
  NOTICE,
  HEALTH,
  PARCELS,
  ACTIVITY,
  HISTORY
}
