/// What the sections of the staff desk share.
package interlude.ui.desk.kit;
