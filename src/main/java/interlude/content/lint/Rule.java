package interlude.content.lint;

/// Something that every slide must keep.
interface Rule {
  void check(Page page);
}
