package interlude.content.lint;

import interlude.config.Problem.Matter;

/// Something that every slide must keep.
interface Rule {

  Matter matter();

  void check(Page page);
}
