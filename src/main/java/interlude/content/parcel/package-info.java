/// Articles and set-ups on their way between kiosks: what a clinic brings in from a drive, and what
/// it hands on. Nothing that is brought in is trusted: it is unpacked aside, within caps, and
/// checked like everything else before it is shown.
package interlude.content.parcel;
