/// Interlude, a waiting-room kiosk. The packages are the rooms of the house; `interlude` is the root that joins them.
@org.jspecify.annotations.NullMarked
module interlude {
  requires static org.jspecify;
  requires java.desktop;
  requires java.xml;
  requires javafx.controls;
  requires org.controlsfx.controls;
  requires org.kordamp.ikonli.core;
  requires org.kordamp.ikonli.javafx;
  requires org.kordamp.ikonli.feather;
  requires tools.jackson.databind;
  requires tools.jackson.dataformat.yaml;
  requires com.networknt.schema;
  requires org.commonmark;
  requires org.commonmark.ext.task.list.items;
  requires info.picocli;

  exports interlude to
      javafx.graphics,
      info.picocli;

  opens interlude to
      info.picocli;
}
