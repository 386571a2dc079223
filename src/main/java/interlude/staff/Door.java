package interlude.staff;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// The door of the staff desk: knows the PIN, the code of the first start and the recovery codes
/// when it meets them. A try is written down before it is looked at, so that pulling the plug wins
/// nothing; where it cannot be written down, it is not looked at.
///
/// How long one has to wait between two tries is not decided here: see [Tally#pause].
public final class Door {
  public static final String SECRETS = "staff-secrets";
  public static final String FIRST_CODE = "first-code.txt";

  private final Vault vault;
  private final int rounds;

  /// What digits are meant to be.
  public enum Kind {
    FIRST_CODE,
    PIN,
    RECOVERY_CODE
  }

  public Door(Vault vault) {
    this(vault, Secret.ROUNDS);
  }

  /// @param rounds of the sum over a PIN; fewer only where nothing is to be protected
  public Door(Vault vault, int rounds) {
    this.vault = vault;
    this.rounds = rounds;
  }

  /// Leaves a code for the first entry where there is neither a PIN nor a code.
  public void begin() throws IOException {
    if (vault.read(SECRETS).isEmpty() && firstCode().isEmpty()) {
      leaveCode();
    }
  }

  /// Forgets PIN and recovery codes, and leaves a new code for a first entry.
  public void reset() throws IOException {
    leaveCode();
    vault.delete(SECRETS);
  }

  private void leaveCode() throws IOException {
    var letter = Resource.text("first-code.txt");
    vault.write(FIRST_CODE, letter.replace("{0}", Codes.draw().grouped()));
  }

  public Report report() {
    try {
      var kept = vault.read(SECRETS);
      if (kept.isPresent()) {
        return kept.flatMap(Secrets::read)
            .map(secrets -> new Report(Report.Way.PIN, secrets.tally()))
            .orElseGet(Door::shut);
      }
      return firstCode().isPresent() ? new Report(Report.Way.FIRST_CODE, Tally.NONE) : shut();
    } catch (IOException unreadable) {
      return shut();
    }
  }

  private static Report shut() {
    return new Report(Report.Way.NONE, Tally.NONE);
  }

  public Verdict check(Kind kind, Digits entered) {
    try {
      return switch (kind) {
        case FIRST_CODE -> checkFirst(entered);
        case PIN -> checkPin(entered);
        case RECOVERY_CODE -> checkRecovery(entered);
      };
    } catch (IOException unwritten) {
      return new Verdict(Verdict.Outcome.UNSAVED, report().tally());
    }
  }

  private Verdict checkFirst(Digits entered) throws IOException {
    boolean right =
        vault.read(SECRETS).isEmpty() && firstCode().filter(entered::isSameAs).isPresent();
    return new Verdict(right ? Verdict.Outcome.RIGHT : Verdict.Outcome.WRONG, report().tally());
  }

  private Verdict checkPin(Digits entered) throws IOException {
    var kept = secrets();
    if (kept.tally().isSpent()) {
      return new Verdict(Verdict.Outcome.WRONG, kept.tally());
    }
    var counted = kept.with(kept.tally().failed());
    vault.write(SECRETS, counted.text());
    if (!kept.pin().isOf(entered)) {
      return new Verdict(Verdict.Outcome.WRONG, counted.tally());
    }
    var forgiven = kept.with(kept.tally().passed());
    vault.write(SECRETS, forgiven.text());
    return new Verdict(Verdict.Outcome.RIGHT, forgiven.tally());
  }

  /// Wrong ones are not counted: nobody guesses 50 bits, and whoever has a code must come in, also
  /// after somebody has used up all tries.
  private Verdict checkRecovery(Digits entered) throws IOException {
    var kept = secrets();
    var used = kept.using(entered);
    if (used.isEmpty()) {
      return new Verdict(Verdict.Outcome.WRONG, kept.tally());
    }
    vault.write(SECRETS, used.get().text());
    return new Verdict(Verdict.Outcome.RIGHT, Tally.NONE);
  }

  /// Sets a PIN, and draws new recovery codes in place of all older ones. The code of the first
  /// start has served.
  ///
  /// @return the recovery codes, which nobody will see again
  public List<Digits> set(Digits pin) throws IOException {
    var codes = Codes.ten();
    var salt = Secret.newSalt();
    var kept =
        new Secrets(
            Secret.of(pin, rounds, Secret.newSalt()),
            codes.stream()
                .map(code -> Secret.of(code, Math.min(rounds, Secret.ROUNDS_OF_CODES), salt))
                .toList(),
            Tally.NONE);
    vault.write(SECRETS, kept.text());
    vault.delete(FIRST_CODE);
    return codes;
  }

  private Secrets secrets() throws IOException {
    return vault
        .read(SECRETS)
        .flatMap(Secrets::read)
        .orElseThrow(() -> new IOException("no secrets that can be read"));
  }

  /// The last line of the letter.
  private Optional<Digits> firstCode() throws IOException {
    return vault
        .read(FIRST_CODE)
        .map(letter -> letter.lines().reduce("", (_, line) -> line))
        .map(Digits::in)
        .filter(code -> code.length() == Codes.LENGTH);
  }
}
