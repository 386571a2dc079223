package interlude.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interlude.staff.Door.Kind;
import interlude.staff.Report.Way;
import interlude.staff.Verdict.Outcome;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The door of the staff desk.
class DoorTest {
  private static final Digits PIN = new Digits("482913");
  private static final Digits OTHER = new Digits("705261");
  private static final Digits NO_CODE = new Digits("000000000000000");

  private final Drawer drawer = new Drawer();
  private final Door door = new Door(drawer, 1);
  private List<Digits> codes = List.of();

  @BeforeEach
  void firstEntry() throws IOException {
    door.begin();
    codes = door.set(PIN);
  }

  private Outcome check(Kind kind, Digits digits) {
    return door.check(kind, digits).outcome();
  }

  private void tally(int row, int total) {
    assertEquals(new Report(Way.PIN, new Tally(row, total)), door.report());
  }

  private static Digits codeIn(Drawer drawer) {
    return Digits.in(drawer.papers.get(Door.FIRST_CODE).lines().reduce("", (_, line) -> line));
  }

  // the first start

  @Test
  void theFirstStartLeavesACodeThatOpensAndNothingElseDoes() throws IOException {
    var fresh = new Drawer();
    var first = new Door(fresh, 1);
    assertEquals(Way.NONE, first.report().way());
    first.begin();
    assertEquals(new Report(Way.FIRST_CODE, Tally.NONE), first.report());
    var code = codeIn(fresh);
    assertEquals(Codes.LENGTH, code.length());
    assertEquals(Outcome.WRONG, first.check(Kind.FIRST_CODE, NO_CODE).outcome());
    assertEquals(Outcome.WRONG, first.check(Kind.FIRST_CODE, Digits.NONE).outcome());
    assertEquals(Outcome.RIGHT, first.check(Kind.FIRST_CODE, code).outcome());
    assertEquals(Outcome.UNSAVED, first.check(Kind.PIN, PIN).outcome());
    first.begin();
    assertEquals(code, codeIn(fresh), "a second start keeps the code");
  }

  @Test
  void theCodeHasServedOnceThereIsAPin() throws IOException {
    assertFalse(drawer.papers.containsKey(Door.FIRST_CODE));
    drawer.papers.put(Door.FIRST_CODE, NO_CODE.value());
    assertEquals(Outcome.WRONG, check(Kind.FIRST_CODE, NO_CODE));
    door.begin();
    assertEquals(Way.PIN, door.report().way());
  }

  @Test
  void whatCannotBeReadOpensNothing() {
    for (var spoiled :
        List.of("", "Interlude, staff desk, 1\n", "rubbish\nrubbish\nrubbish\n", half())) {
      drawer.papers.put(Door.SECRETS, spoiled);
      drawer.papers.put(Door.FIRST_CODE, NO_CODE.value());
      assertEquals(Way.NONE, door.report().way(), spoiled);
      assertEquals(Outcome.UNSAVED, check(Kind.PIN, PIN));
      assertEquals(Outcome.WRONG, check(Kind.FIRST_CODE, NO_CODE));
      assertEquals(Outcome.UNSAVED, check(Kind.RECOVERY_CODE, codes.getFirst()));
    }
  }

  private String half() {
    var whole = drawer.papers.get(Door.SECRETS);
    return whole.substring(0, whole.length() / 2);
  }

  /// However it is cut, a half file is none; and no changed byte lets another PIN in.
  @Test
  void noPartOfTheSecretsIsTakenForTheWhole() {
    var whole = drawer.papers.get(Door.SECRETS);
    assertTrue(Secrets.read(whole).isPresent());
    for (int end = 0; end < whole.length(); end++) {
      assertTrue(Secrets.read(whole.substring(0, end)).isEmpty(), "cut at " + end);
    }
    assertTrue(Secrets.read(whole.replace("wrong 0 0", "wrong 3 2")).isEmpty());
    assertTrue(Secrets.read(whole.replace("wrong 0 0", "wrong 3 101")).isEmpty());
    assertTrue(Secrets.read(whole.replace("pin ", "code ")).isEmpty());
  }

  // the PIN

  @Test
  void opensToThePinAndToNoOther() {
    assertEquals(Outcome.WRONG, check(Kind.PIN, OTHER));
    tally(1, 1);
    assertEquals(Outcome.RIGHT, check(Kind.PIN, PIN));
    tally(0, 1);
  }

  @Test
  void afterAHundredOnlyARecoveryCodeOpens() {
    for (int i = 0; i < Tally.MOST; i++) {
      assertEquals(Outcome.WRONG, check(Kind.PIN, OTHER));
    }
    assertEquals(Outcome.WRONG, check(Kind.PIN, PIN));
    tally(100, 100);
    assertEquals(Outcome.WRONG, check(Kind.RECOVERY_CODE, NO_CODE));
    tally(100, 100);
    assertEquals(Outcome.RIGHT, check(Kind.RECOVERY_CODE, codes.get(6)));
    tally(0, 0);
    assertEquals(Outcome.RIGHT, check(Kind.PIN, PIN));
  }

  @Test
  void aTryThatCannotBeWrittenDownIsNotLookedAt() {
    drawer.jammed = true;
    assertEquals(Outcome.UNSAVED, check(Kind.PIN, PIN));
    assertEquals(Outcome.UNSAVED, check(Kind.RECOVERY_CODE, codes.getFirst()));
    assertThrows(IOException.class, () -> door.set(OTHER));
    drawer.jammed = false;
    assertEquals(Outcome.RIGHT, check(Kind.PIN, PIN));
    assertEquals(Outcome.RIGHT, check(Kind.RECOVERY_CODE, codes.getFirst()));
  }

  // recovery codes

  @Test
  void eachOfTenCodesOpensOnce() {
    assertEquals(Codes.COUNT, new HashSet<>(codes).size());
    for (var code : codes) {
      assertEquals(Codes.LENGTH, code.length());
      assertEquals(Outcome.RIGHT, check(Kind.RECOVERY_CODE, code));
      assertEquals(Outcome.WRONG, check(Kind.RECOVERY_CODE, code));
    }
    assertEquals(Way.PIN, door.report().way());
  }

  @Test
  void aNewPinDrawsNewCodes() throws IOException {
    var newer = door.set(OTHER);
    assertEquals(Outcome.WRONG, check(Kind.PIN, PIN));
    assertEquals(Outcome.WRONG, check(Kind.RECOVERY_CODE, codes.getFirst()));
    assertEquals(Outcome.RIGHT, check(Kind.RECOVERY_CODE, newer.getFirst()));
  }

  @Test
  void aResetForgetsAllAndLeavesANewCode() throws IOException {
    door.reset();
    assertEquals(new Report(Way.FIRST_CODE, Tally.NONE), door.report());
    assertEquals(Outcome.RIGHT, check(Kind.FIRST_CODE, codeIn(drawer)));
    assertEquals(Outcome.UNSAVED, check(Kind.PIN, PIN));
  }

  // what is kept

  @Test
  void nothingThatIsKeptTellsADigit() {
    var kept = drawer.papers.get(Door.SECRETS);
    assertFalse(kept.contains(PIN.value()));
    codes.forEach(code -> assertFalse(kept.contains(code.value())));
    assertEquals("6 digits", PIN.toString());
    assertEquals("secrets of the staff", Secrets.read(kept).orElseThrow().toString());
    assertEquals("a secret", Secret.of(PIN, 1, Secret.newSalt()).toString());
  }

  @Test
  void theSamePinIsKeptInAnotherWayEachTime() {
    assertNotEquals(
        Secret.of(PIN, 1, Secret.newSalt()).hash(), Secret.of(PIN, 1, Secret.newSalt()).hash());
  }

  @Test
  void thePinIsKeptWithAsManyRoundsAsAdvised() throws IOException {
    var real = new Drawer();
    new Door(real).set(PIN);
    var secrets = Secrets.read(real.papers.get(Door.SECRETS)).orElseThrow();
    assertEquals(600_000, secrets.pin().rounds());
    assertTrue(secrets.codes().stream().allMatch(code -> code.rounds() == 20_000));
    assertTrue(secrets.pin().isOf(PIN));
    assertFalse(secrets.pin().isOf(OTHER));
  }

  /// A sum that anybody can do again: `hashlib.pbkdf2_hmac("sha256", b"482913", bytes(16), 1000)`.
  @Test
  void theSumIsTheKnownOne() {
    assertEquals(
        "BvMxIIVjlcxEnfWQa5CRyrU1Ps+wv7z+hNccta5syK0=",
        Secret.hash(PIN, 1000, "AAAAAAAAAAAAAAAAAAAAAA=="));
  }
}
