/// The waiting-room kiosk: a program, not a library, so nothing is exported but the application to
/// its toolkit.
module interlude {
  requires com.networknt.schema;
  requires info.picocli;
  requires java.desktop;
  requires java.sql;
  requires java.xml;
  requires javafx.controls;
  requires org.commonmark;
  requires org.commonmark.ext.task.list.items;
  requires org.controlsfx.controls;
  requires org.hsqldb;
  requires org.kordamp.ikonli.feather;
  requires org.kordamp.ikonli.javafx;
  requires static org.jspecify;
  requires tools.jackson.databind;
  requires tools.jackson.dataformat.yaml;

  exports interlude to
      javafx.graphics;

  opens interlude to
      info.picocli;
}
