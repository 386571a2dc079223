/// The staff desk: what the staff works at, section by section, as state. Each section has a bench
/// of its own and its own vocabulary of events; what they decide goes through one ledger.
package interlude.session.desk;
