package interlude;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.conditions.ArchConditions.never;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import interlude.config.Problem;
import java.io.PrintStream;

/// The plan of the house, held: who may use whom, and why.
@AnalyzeClasses(packages = "interlude", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String[] PURE = {
    "interlude.activity..",
    "interlude.config..",
    "interlude.content..",
    "interlude.picture..",
    "interlude.session..",
    "interlude.staff.."
  };
  private static final String[] FORMATS = {
    "tools.jackson..", "com.networknt..", "org.commonmark..", "org.snakeyaml.."
  };

  @ArchTest
  static final ArchRule pureRing =
      noClasses()
          .that()
          .resideInAnyPackage(PURE)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "javafx..",
              "com.sun..",
              "org.controlsfx..",
              "org.kordamp..",
              "java.awt..",
              "javax.swing..")
          .because("what decides what a patient sees must be testable without a window");

  @ArchTest
  static final ArchRule pictureStandsAlone =
      noClasses()
          .that()
          .resideInAPackage("interlude.picture..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("interlude..")
                  .and(not(resideInAnyPackage("interlude.picture..")))
                  .and(not(belongToAnyOf(Problem.class))))
          .because(
              "a picture is read without knowing what it is for; only the word for a problem is shared by all");

  @ArchTest
  static final ArchRule activityStandsAlone =
      noClasses()
          .that()
          .resideInAPackage("interlude.activity..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("interlude..")
                  .and(not(resideInAnyPackage("interlude.activity.."))))
          .because("what is counted knows of no visit, so that nothing of one can slip in");

  @ArchTest
  static final ArchRule configStandsAlone =
      noClasses()
          .that()
          .resideInAPackage("interlude.config..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("interlude..").and(not(resideInAnyPackage("interlude.config.."))))
          .because("the clinic's decisions are read before there is any article");

  @ArchTest
  static final ArchRule staffStandsAlone =
      noClasses()
          .that()
          .resideInAPackage("interlude.staff..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("interlude..").and(not(resideInAnyPackage("interlude.staff.."))))
          .because("a lock is checked without knowing what it locks");

  @ArchTest
  static final ArchRule contentKnowsNoVisitor =
      noClasses()
          .that()
          .resideInAPackage("interlude.content..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "interlude.session..", "interlude.ui..", "interlude.shell..", "interlude.tour..")
          .because("an article is the same for everybody");

  @ArchTest
  static final ArchRule sessionKnowsNoScreen =
      noClasses()
          .that()
          .resideInAPackage("interlude.session..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("interlude.ui..", "interlude.shell..", "interlude.tour..")
          .because("state comes first, and screens only show it");

  @ArchTest
  static final ArchRule sessionTouchesNothing =
      noClasses()
          .that()
          .resideInAPackage("interlude.session..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.io..", "java.net..", "java.util.concurrent..")
          .because("an update is a function: no files, no threads");

  @ArchTest
  static final ArchRule uiNeverSeesShell =
      noClasses()
          .that()
          .resideInAPackage("interlude.ui..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("interlude.shell..", "interlude.tour..")
          .because("a view is given a state and a way to send events, and nothing else");

  @ArchTest
  static final ArchRule shellNeverSeesUi =
      noClasses()
          .that()
          .resideInAPackage("interlude.shell..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("interlude.ui..", "interlude.tour..")
          .because("clocks, files and threads work the same whatever is on the screen");

  @ArchTest
  static final ArchRule screensAreStrangers =
      slices()
          .matching("interlude.ui.(attract|home|reader|quiz|explorer|sheets|outage|staff|desk)..")
          .should()
          .notDependOnEachOther()
          .because(
              "a screen can be taken out and made anew; kit, theme and picture are what they share");

  @ArchTest
  static final ArchRule sharedPartsKnowNoScreen =
      noClasses()
          .that()
          .resideInAnyPackage(
              "interlude.ui.kit..", "interlude.ui.theme..", "interlude.ui.picture..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "interlude.ui.attract..",
              "interlude.ui.home..",
              "interlude.ui.reader..",
              "interlude.ui.quiz..",
              "interlude.ui.explorer..",
              "interlude.ui.sheets..",
              "interlude.ui.outage..",
              "interlude.ui.staff..")
          .because("what all screens share must not lean on one of them");

  @ArchTest
  static final ArchRule nobodyUsesTheRoot =
      noClasses()
          .that()
          .resideOutsideOfPackage("interlude")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("interlude")
          .because("the root puts everything together, and nothing hangs on it");

  @ArchTest
  static final ArchRule noCycles =
      slices()
          .matching("interlude.(*)..")
          .should()
          .beFreeOfCycles()
          .because("one can read the house from the bottom up");

  @ArchTest
  static final ArchRule oneClock =
      classes()
          .that()
          .doNotHaveFullyQualifiedName("interlude.shell.Clock")
          .and()
          .resideOutsideOfPackage("interlude")
          .should(never(callMethodWhere(asksForTheTime())))
          .because(
              "a test moves the clock instead of waiting; the command line alone may ask for today");

  @ArchTest
  static final ArchRule formatsStayInside =
      noClasses()
          .that()
          .resideOutsideOfPackages("interlude.config..", "interlude.content..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(FORMATS)
          .because("JSON, YAML and Markdown are how things are written down, not what they are");

  @ArchTest
  static final ArchRule oneCommandLine =
      noClasses()
          .that()
          .resideOutsideOfPackage("interlude")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("picocli..")
          .because("only the command line knows of options");

  @ArchTest
  static final ArchRule quiet =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("interlude.Main")
          .should()
          .accessFieldWhere(
              DescribedPredicate.describe(
                  "System.out or System.err",
                  access ->
                      access.getTarget().getOwner().isEquivalentTo(System.class)
                          && access.getTarget().getRawType().isEquivalentTo(PrintStream.class)))
          .because("a kiosk has nobody to read a console; commands print to what Main hands them");

  private static DescribedPredicate<JavaCall<?>> asksForTheTime() {
    return DescribedPredicate.describe(
        "asks what time it is",
        call ->
            call.getTarget().getName().equals("now")
                    && call.getTarget().getOwner().getPackageName().startsWith("java.time")
                || call.getTarget().getName().matches("nanoTime|currentTimeMillis"));
  }
}
