package interlude.session.desk;

import interlude.config.KioskConfig.Notice;
import interlude.session.StaffEvent.Press;
import java.time.Duration;

/// What is done about the message to everyone.
public sealed interface NoticeEvent extends DeskEvent.OfSection {

  /// One of the ready messages.
  record TextPicked(String text) implements NoticeEvent {}

  record StylePicked(Notice.Style style) implements NoticeEvent {}

  record EndPicked(NoticeBench.Ending end) implements NoticeEvent {}

  /// The end is so much later, or earlier.
  record EndMoved(Duration by) implements NoticeEvent {}

  /// It is put up.
  record PutUp() implements NoticeEvent, Press {}
}
