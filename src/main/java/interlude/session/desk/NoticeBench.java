package interlude.session.desk;

/// At work on the message to everyone.
public record NoticeBench() implements Bench {
  static final NoticeBench CLEAR = new NoticeBench();
}
