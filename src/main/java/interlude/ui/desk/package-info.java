/// The staff desk: a rail of sections, a head that says how saving stands, and one section at a
/// time. Sections are strangers to each other; what they share is in `kit`.
package interlude.ui.desk;
