package interlude.ui.picture;

import interlude.picture.Matrix;
import javafx.scene.transform.Affine;

/// Between the scene's matrices and JavaFX's.
final class Affines {
  private Affines() {}

  static Affine of(Matrix m) {
    return new Affine(m.a(), m.c(), m.e(), m.b(), m.d(), m.f());
  }

  static void set(Affine affine, Matrix m) {
    affine.setToTransform(m.a(), m.c(), m.e(), m.b(), m.d(), m.f());
  }
}
