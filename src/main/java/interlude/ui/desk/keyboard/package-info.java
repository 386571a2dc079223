/// The keyboard on the screen, by which the staff types.
package interlude.ui.desk.keyboard;
