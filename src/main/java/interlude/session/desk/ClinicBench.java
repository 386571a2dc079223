package interlude.session.desk;

/// At work on who the clinic is, and its help numbers.
///
/// @param page which part is open
/// @param turned which page of the list of countries
public record ClinicBench(Page page, int turned, LineForm form) implements Bench {
  static final ClinicBench CLEAR = new ClinicBench(Page.ALL, 0, LineForm.EMPTY);

  /// The parts of the section.
  public enum Page {
    ALL,
    COUNTRIES,
    LINE
  }

  /// The clinic's own help line, while it is typed.
  ///
  /// @param number as it was typed first; shown only when it was typed the same again
  /// @param differs whether the second time it was another one
  public record LineForm(String service, String hours, String number, boolean differs) {
    static final LineForm EMPTY = new LineForm("", "", "", false);

    LineForm withService(String typed) {
      return new LineForm(typed, hours, number, differs);
    }

    LineForm withHours(String typed) {
      return new LineForm(service, typed, number, differs);
    }

    LineForm withNumber(String typed) {
      return new LineForm(service, hours, typed, false);
    }

    LineForm differing() {
      return new LineForm(service, hours, "", true);
    }
  }

  ClinicBench at(Page other) {
    return new ClinicBench(other, 0, form);
  }

  ClinicBench turnedTo(int other) {
    return new ClinicBench(page, Math.max(0, other), form);
  }

  ClinicBench with(LineForm other) {
    return new ClinicBench(page, turned, other);
  }

  @Override
  public String halfTyped() {
    return form.service().isEmpty() ? form.number() : form.service();
  }
}
