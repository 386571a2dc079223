package interlude.content;

/// A source that claims rest on, with what is known of its record.
///
/// @param credit the short form that people read, such as "Cohen and others, 1991"
/// @param work title of the work
/// @param venue journal, publisher or site
/// @param year of publication; 0 if it is not known
/// @param plain who was studied, in plain words
/// @param note what is still open about the record; empty if nothing
public record Citation(
    String key,
    String credit,
    String work,
    String venue,
    int year,
    LocalText plain,
    Status status,
    String note) {

  /// Whether the bibliographic record and the quoted numbers were seen.
  public enum Status {
    SEEN,
    PARTLY,
    NOT_SEEN
  }
}
