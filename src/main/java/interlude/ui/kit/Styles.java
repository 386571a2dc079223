package interlude.ui.kit;

import javafx.css.PseudoClass;

/// States of controls that the toolkit does not know.
public final class Styles {
  /// Chosen, open or switched on.
  public static final PseudoClass ON = PseudoClass.getPseudoClass("on");

  private Styles() {}
}
