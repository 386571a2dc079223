/// The content check: whether what is written is fit to be shown to a patient. Slow and thorough,
/// for the command line, the tests and the staff desk; showing an article never needs it.
package interlude.content.lint;
