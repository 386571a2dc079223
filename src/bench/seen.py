"""What the benchmarks share: a virtual screen whose pixels can be read, a program that runs on it, a finger and keys.

Everything is seen from outside: Xvfb keeps its screen in a mapped file, taps and keys are XTest events, memory and
processor time are from /proc. Needs xvfb, libx11-6 and libxtst6 (apt-get install -y xvfb libxtst6).
"""
import ctypes, mmap, os, shutil, signal, struct, subprocess, sys, tempfile, time, zlib
from pathlib import Path
from statistics import median, quantiles
from typing import NamedTuple

PROJECT = Path(__file__).resolve().parents[2]
KIOSK = PROJECT / "target/interlude"
WIDTH, HEIGHT = 1920, 1080
now = time.perf_counter


class Spot(NamedTuple):
    """Where to press, and the rectangle that is left out when looking for a change: the control itself."""
    x: int
    y: int
    control: tuple = (0, 0, 0, 0)


class Screen:
    """An X server of our own; its pixels can be read at any time."""

    def __init__(self):
        self.dir = tempfile.mkdtemp(dir="/dev/shm" if os.access("/dev/shm", os.W_OK) else None)
        read, write = os.pipe()
        self.server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-fbdir", self.dir, "-nolisten", "tcp",
             "-noreset", "-s", "0"], pass_fds=[write], stderr=subprocess.DEVNULL)
        os.close(write)
        self.display = ":" + os.fdopen(read).readline().strip()
        self.file = open(Path(self.dir) / "Xvfb_screen0", "rb")
        self.pixels = mmap.mmap(self.file.fileno(), 0, access=mmap.ACCESS_READ)
        head = struct.unpack(">25I", self.pixels[:100])   # an XWD file: header, color map, rows
        self.row, self.start = head[12], head[0] + head[19] * 12
        self.x11, self.xtst = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXtst.so.6")
        self.x11.XOpenDisplay.restype = ctypes.c_void_p
        self.link = ctypes.c_void_p(self.x11.XOpenDisplay(self.display.encode()))

    def sample(self):
        """Green of every 16th pixel of every 16th row."""
        s, r = self.start + 1, self.row
        return b"".join(self.pixels[s + y * r:s + y * r + WIDTH * 4 - 1:64] for y in range(8, HEIGHT, 16))

    def rows(self, without, every=8):
        """Every 8th row as slices, leaving out a rectangle."""
        x, y, w, h = without
        out = []
        for at in range(2, HEIGHT, every):
            first = self.start + at * self.row
            parts = [(0, x), (x + w, WIDTH)] if y <= at < y + h else [(0, WIDTH)]
            out += [(first + a * 4, first + b * 4) for a, b in parts if a < b]
        return out

    def band(self):
        """A few neighboring rows in the middle: one frame writes them at one stroke."""
        first = self.start + (HEIGHT // 2 - 60) * self.row
        return self.pixels[first:first + 2 * self.row]

    def press(self, x, y):
        """Presses and lets go; answers when the press left."""
        self.xtst.XTestFakeMotionEvent(self.link, -1, x, y, ctypes.c_ulong(0))
        self.x11.XSync(self.link, 0)
        time.sleep(.15)
        at = now()
        for down in (1, 0):
            self.xtst.XTestFakeButtonEvent(self.link, 1, down, ctypes.c_ulong(0))
        self.x11.XFlush(self.link)
        return at

    def key(self, name):
        """Types a key, such as Right or Escape; answers when it left."""
        code = self.x11.XKeysymToKeycode(self.link, ctypes.c_ulong(self.x11.XStringToKeysym(name.encode())))
        at = now()
        for down in (1, 0):
            self.xtst.XTestFakeKeyEvent(self.link, code, down, ctypes.c_ulong(0))
        self.x11.XFlush(self.link)
        return at

    def save(self, path):
        raw = bytearray()
        for y in range(HEIGHT):
            row = self.pixels[self.start + y * self.row:self.start + y * self.row + WIDTH * 4]
            rgb = bytearray(WIDTH * 3)
            rgb[0::3], rgb[1::3], rgb[2::3] = row[2::4], row[1::4], row[0::4]
            raw += b"\0" + rgb
        chunk = lambda kind, data: struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        head = struct.pack(">IIBBBBB", WIDTH, HEIGHT, 8, 2, 0, 0, 0)
        path.write_bytes(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(bytes(raw))) + chunk(b"IEND", b""))

    def close(self):
        self.x11.XCloseDisplay(self.link)
        self.pixels.close()
        self.file.close()
        self.server.terminate()
        self.server.wait()
        shutil.rmtree(self.dir, ignore_errors=True)


class Run:
    """One program on a screen of its own."""

    def __init__(self, command, state, **environment):
        self.screen = Screen()
        self.began = now()
        # its own session, so that its children are found and ended with it
        self.process = subprocess.Popen(
            command, env=dict(os.environ, DISPLAY=self.screen.display, XDG_STATE_HOME=str(state), **environment),
            cwd="/", stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        try:
            os.killpg(self.process.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
        self.process.wait()
        self.screen.close()

    def first_picture(self):
        """Milliseconds until the picture had become what it stayed for 1.5 seconds, and the CPU milliseconds until then."""
        kept = at = cpu = None
        while kept is None or now() - at < 1.5 or len(set(kept)) < 16:
            sample = self.screen.sample()
            if kept is None or sum(abs(a - b) <= 8 for a, b in zip(sample, kept)) < .95 * len(kept):
                kept, at, cpu = sample, now(), self.cpu_ms()
            if now() - self.began > 60:
                sys.exit("no picture appeared; does the kiosk start?")
            time.sleep(.005)
        return (at - self.began) * 1000, cpu

    def tap(self, spot, rest=1.2):
        """From the press to the first changed pixel: milliseconds, and processor milliseconds; and frames a second in
        the quarter second that follows; then waits. None of them where nothing changed."""
        slices, pixels = self.screen.rows(spot.control), self.screen.pixels
        before = [pixels[a:b] for a, b in slices]
        used = self.cpu_ms()
        at = self.screen.press(spot.x, spot.y)
        while not any(pixels[a:b] != old for (a, b), old in zip(slices, before)):
            if now() - at > 4:
                return None, None, None
        first = now()
        used = self.cpu_ms() - used
        band, frames = self.screen.band(), 1
        while now() - first < .25:
            time.sleep(.002)
            seen = self.screen.band()
            frames += seen != band
            band = seen
        time.sleep(rest)
        return (first - at) * 1000, used, frames / .25

    def key(self, name, rest=1.2):
        self.screen.key(name)
        time.sleep(rest)

    def members(self):
        """Folder and figures of every process of the program."""
        for process in Path("/proc").glob("[0-9]*"):
            try:
                figures = (process / "stat").read_text().rpartition(")")[2].split()
            except OSError:
                continue
            if int(figures[3]) == self.process.pid:
                yield process, figures

    def cpu_ms(self):
        """Processor time of all its processes, finely counted."""
        total = 0
        for process, figures in self.members():
            try:
                total += sum(int((task / "schedstat").read_text().split()[0]) for task in (process / "task").iterdir()) / 1e6
            except OSError:
                total += (int(figures[11]) + int(figures[12])) * 1000 / os.sysconf("SC_CLK_TCK")
        return total

    def memory_mb(self):
        rollups = [(process / "smaps_rollup").read_text() for process, _ in self.members()]
        return sum(int(rollup.split("\nPss:")[1].split()[0]) for rollup in rollups) / 1024


def pack():
    """Packs the kiosk where that has not been done, and looks for what is needed."""
    if not shutil.which("Xvfb"):
        sys.exit("Xvfb is missing: apt-get install -y xvfb libxtst6")
    if not (KIOSK / "bin/interlude").exists():
        subprocess.run(["mvn", "-B", "-q", "-DskipTests", "package"], cwd=PROJECT, check=True)


def bare(work, *pictures):
    """Builds the bare window and its start-up cache; answers its command without pictures."""
    tools = Path(os.environ.get("JAVA_HOME", "")) / "bin"
    if not (tools / "javac").exists():
        sys.exit("run it as: .mvn/ready src/bench/run (which finds a JDK 25)")
    home = Path.home() / ".m2/repository/org/openjfx"
    version = (PROJECT / "pom.xml").read_text().split("<javafx.version>")[1].split("<")[0]
    modules = ":".join(str(jar) for jar in home.glob(f"*/{version}/*-linux*.jar"))
    classes = work / "classes"
    subprocess.run([tools / "javac", "-p", modules, "--add-modules", "javafx.graphics", "-d", classes, PROJECT / "src/bench/Bare.java"], check=True)
    subprocess.run([tools / "jar", "-c", "-f", work / "bare.jar", "-C", classes, "."], check=True)
    java = [KIOSK / "lib/runtime/bin/java", f"@{KIOSK}/lib/java.options", "-cp", work / "bare.jar", "--add-modules", "javafx.graphics"]
    subprocess.run(java + ["-Dglass.platform=Headless", "-Dbare.rehearsal=true", f"-XX:AOTCacheOutput={work}/bare.aot", "Bare", *pictures],
                   check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    extra = os.environ.get("INTERLUDE_JAVA", "").split()
    return java + [f"-XX:AOTCache={work}/bare.aot"] + extra + ["Bare"]


def p95(values):
    return quantiles(values, n=20, method="inclusive")[-1] if len(values) > 1 else values[0]


def cell(values, unit="", spread=True, tail=False):
    """Median of what was seen, with its range or its 95th percentile, and how often nothing was."""
    good = [value for value in values if value is not None]
    if not good:
        return "nothing seen"
    number = lambda value: f"{value:.0f}" if value >= 20 else f"{value:.1f}"
    text = number(median(good)) + unit
    if tail and len(good) > 1:
        text += f" (p95 {number(p95(good))})"
    elif spread and len(good) > 1:
        text += f" ({number(min(good))}-{number(max(good))})"
    return text + (f", {len(values) - len(good)} missed" if len(good) < len(values) else "")


def ratio(ours, theirs):
    ours, theirs = ([value for value in values if value is not None] for values in (ours, theirs))
    return f"{median(ours) / median(theirs):.2f}" if ours and theirs and median(theirs) else "-"
