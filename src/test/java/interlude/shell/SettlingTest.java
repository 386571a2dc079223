package interlude.shell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interlude.config.ConfigReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Editors and copiers at work on a file, in simulated time: each change is read once, soon, and
/// whole.
class SettlingTest {
  private static final int BETWEEN_LOOKS = 500;
  private static final int AT_MOST = 2_000;
  private static final String OLD = "{ \"clinic\": { \"name\": \"Old\" }, \"featured\": [] }";
  private static final String NEW = "{ \"clinic\": { \"name\": \"New\" }, \"featured\": [ ] }";
  private static final String BROKEN = "{ \"clinic\": { \"name\": \"New\" ";

  /// A file and what somebody is going to do to it, by the millisecond.
  private static final class Plot implements Settling.Watched {
    private final TreeMap<Integer, Runnable> plan = new TreeMap<>();
    private Optional<String> text = Optional.of(OLD);
    private int stamp;
    private int lastChange;
    private int now;

    private final List<String> read = new ArrayList<>();
    private Optional<String> live = Optional.of(OLD);
    private int lastRead;

    void at(int moment, Optional<String> becomes) {
      plan.put(
          moment,
          () -> {
            text = becomes;
            stamp++;
            lastChange = now;
          });
    }

    void at(int moment, String becomes) {
      at(moment, Optional.of(becomes));
    }

    /// Lets time pass; what is ready is read a moment later, as the kiosk does it.
    void play(int phase, int until) {
      var settling =
          new Settling(
              this,
              ConfigReader::isWhole,
              bytes -> live.filter(known -> known.equals(new String(bytes, UTF_8))).isPresent());
      int reading = -1;
      for (now = 0; now < until; now++) {
        Optional.ofNullable(plan.get(now)).ifPresent(Runnable::run);
        if (now % BETWEEN_LOOKS == phase && settling.look()) {
          reading = now + 30;
        }
        if (now == reading) {
          read.add(text.orElse("gone"));
          live = text.filter(whole -> ConfigReader.isWhole(whole.getBytes(UTF_8)));
          lastRead = now;
        }
      }
    }

    @Override
    public Object stamp() {
      return stamp;
    }

    @Override
    public Optional<byte[]> bytes() {
      return text.map(all -> all.getBytes(UTF_8));
    }
  }

  /// What a file goes through when it is saved, and how often that is to be read.
  private enum Manner {
    RENAMED_OVER {
      @Override
      void plan(Plot plot) {
        plot.at(3_000, NEW);
      }
    },
    TRUNCATED_AND_WRITTEN {
      @Override
      void plan(Plot plot) {
        plot.at(3_000, "");
        plot.at(3_001, NEW);
      }
    },
    TRUNCATED_AND_WRITTEN_AFTER_A_WHILE {
      @Override
      void plan(Plot plot) {
        plot.at(3_000, "");
        plot.at(4_400, NEW);
      }
    },
    WRITTEN_IN_TWO_PIECES {
      @Override
      void plan(Plot plot) {
        plot.at(3_000, NEW.substring(0, 20));
        plot.at(3_040, NEW);
      }
    },
    COPIED_OVER_THE_NETWORK {
      @Override
      void plan(Plot plot) {
        for (int i = 0; i < NEW.length(); i++) {
          plot.at(3_000 + 100 * i, NEW.substring(0, i + 1));
        }
      }
    },
    COPIED_OVER_A_SLOW_NETWORK {
      @Override
      void plan(Plot plot) {
        for (int i = 0; i < NEW.length(); i += 10) {
          plot.at(3_000 + 140 * i, NEW.substring(0, Math.min(NEW.length(), i + 10)));
        }
        plot.at(13_000, NEW);
      }
    },
    COPIED_WITH_ITS_SIZE_SET_FIRST {
      @Override
      void plan(Plot plot) {
        plot.at(3_000, "\0".repeat(NEW.length()));
        plot.at(3_700, NEW.substring(0, 20) + "\0".repeat(NEW.length() - 20));
        plot.at(4_500, NEW);
      }
    },
    MOVED_TO_A_BACKUP_FIRST {
      @Override
      void plan(Plot plot) {
        plot.at(3_000, Optional.empty());
        plot.at(3_005, "");
        plot.at(3_020, NEW);
      }
    },
    DELETED_AND_MADE_ANEW {
      @Override
      void plan(Plot plot) {
        plot.at(3_000, Optional.empty());
        plot.at(4_300, NEW);
      }
    },
    WRITTEN_TWICE_IN_A_ROW {
      @Override
      void plan(Plot plot) {
        plot.at(3_000, NEW.replace("New", "Nwe"));
        plot.at(3_300, NEW);
      }
    },
    CORRECTED_AT_ONCE {
      @Override
      void plan(Plot plot) {
        plot.at(3_000, BROKEN);
        plot.at(4_200, NEW);
      }
    },
    A_STORM_OF_CHANGES {
      @Override
      void plan(Plot plot) {
        for (int i = 0; i < 5_000; i++) {
          plot.at(3_000 + i, i % 3 == 0 ? OLD : i % 3 == 1 ? "" : BROKEN);
        }
        plot.at(8_000, NEW);
      }
    },
    DATE_CHANGED_AFTERWARDS {
      @Override
      void plan(Plot plot) {
        plot.at(3_000, NEW);
        plot.at(3_200, NEW);
        plot.at(9_000, NEW);
      }
    };

    abstract void plan(Plot plot);
  }

  @ParameterizedTest
  @EnumSource(Manner.class)
  void readsAChangeOnceAndSoonAndWhole(Manner manner) {
    for (int phase = 0; phase < BETWEEN_LOOKS; phase += 7) {
      var plot = new Plot();
      manner.plan(plot);
      plot.play(phase, 16_000);
      assertEquals(List.of(NEW), plot.read, "looked at " + phase);
      int last = manner == Manner.DATE_CHANGED_AFTERWARDS ? 3_200 : plot.lastChange;
      assertTrue(plot.lastRead - last < AT_MOST, "after " + (plot.lastRead - last) + " ms");
    }
  }

  private static Plot played(Plot plot) {
    plot.play(123, 30_000);
    return plot;
  }

  @Test
  void readsNothingWhereOnlyTheDateChanges() {
    var plot = new Plot();
    for (int moment = 0; moment < 20_000; moment += 900) {
      plot.at(moment, OLD);
    }
    assertEquals(List.of(), played(plot).read);
  }

  @Test
  void readsAChangeThatCameBeforeTheFirstLook() {
    var plot = new Plot();
    plot.at(0, NEW);
    assertEquals(List.of(NEW), played(plot).read);
  }

  @Test
  void tellsOfAFileThatStaysBrokenOnceAndOfItsMendingOnce() {
    var plot = new Plot();
    plot.at(3_000, BROKEN);
    plot.at(9_000, NEW);
    assertEquals(List.of(BROKEN, NEW), played(plot).read);
    var back = new Plot();
    back.at(3_000, BROKEN);
    back.at(9_000, OLD);
    assertEquals(List.of(BROKEN, OLD), played(back).read);
  }

  @Test
  void tellsOfAFileThatIsGoneAndOfItsReturn() {
    var plot = new Plot();
    plot.at(3_000, Optional.empty());
    plot.at(20_000, OLD);
    assertEquals(List.of("gone", OLD), played(plot).read);
  }

  /// Whatever is done to the file, what is read last is what it holds in the end.
  @Test
  void missesNoLastChange() {
    long seed = new Random().nextLong();
    var random = new Random(seed);
    for (int round = 0; round < 1_000; round++) {
      var plot = new Plot();
      int moment = 0;
      for (int i = random.nextInt(40); i > 0; i--) {
        moment += random.nextInt(random.nextBoolean() ? 20 : 1_500);
        var text = random.nextBoolean() ? NEW : NEW.substring(0, random.nextInt(NEW.length()));
        plot.at(
            moment,
            random.nextInt(8) == 0
                ? Optional.empty()
                : Optional.of(random.nextInt(4) == 0 ? OLD : text));
      }
      plot.at(moment + 1, random.nextBoolean() ? OLD : NEW.replace("New", "N" + round % 10));
      plot.play(random.nextInt(BETWEEN_LOOKS), moment + 4_000);
      assertEquals(plot.text, plot.live, "seed " + seed + " round " + round);
      assertTrue(plot.lastRead <= plot.lastChange + AT_MOST, "seed " + seed + " round " + round);
    }
  }

  @Test
  void doesNotTrustAFileThatChangesWhileItIsRead() {
    var stamps = new ArrayList<>(List.of(1, 1, 2, 2, 3, 3, 3, 3, 3));
    var settling =
        new Settling(
            new Settling.Watched() {
              @Override
              public Object stamp() {
                return stamps.removeFirst();
              }

              @Override
              public Optional<byte[]> bytes() {
                return Optional.of(NEW.getBytes(UTF_8));
              }
            },
            ConfigReader::isWhole,
            bytes -> Arrays.equals(bytes, OLD.getBytes(UTF_8)));
    assertEquals(
        List.of(false, false, false, false, true),
        List.of(
            settling.look(), settling.look(), settling.look(), settling.look(), settling.look()));
  }
}
