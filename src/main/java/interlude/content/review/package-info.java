/// Clinicians sign articles off: who, when, and for which words. A signature counts as long as the
/// words are the ones that were read.
package interlude.content.review;
