package interlude.session.desk;

import interlude.session.StaffEvent.Press;

/// What is done in the section on the clinic, apart from deciding.
public sealed interface ClinicEvent extends DeskEvent.OfSection {

  record PageOpened(ClinicBench.Page page) implements ClinicEvent, Press {}

  record CountriesTurned(int to) implements ClinicEvent {}

  /// A country was chosen, or none.
  record CountryPicked(String region) implements ClinicEvent, Press {}

  /// A line of the clinic's own is checked anew: its number is typed twice again.
  record LineChecked(String service, String hours) implements ClinicEvent, Press {}

  /// A language is offered, or no longer.
  record LanguageSwitched(String language) implements ClinicEvent {}

  record LanguageRaised(String language) implements ClinicEvent {}
}
