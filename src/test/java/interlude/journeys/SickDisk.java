package interlude.journeys;

import interlude.config.disk.Disk;
import interlude.config.disk.Trouble;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.function.Predicate;

/// The real disk, which fails when a test says so.
final class SickDisk {
  private Predicate<Path> sick = _ -> false;
  private Trouble trouble = Trouble.DISK_ERROR;
  private int until = Integer.MAX_VALUE;
  private boolean failed;

  Disk disk() {
    return (Disk)
        Proxy.newProxyInstance(
            Disk.class.getClassLoader(),
            new Class<?>[] {Disk.class},
            (_, method, values) -> done(method, values));
  }

  private Object done(Method method, Object[] values) throws Throwable {
    if (method.getName().equals("trouble") && failed) {
      return trouble;
    }
    boolean works = declares(method, IOException.class) && isSick(values);
    if (works) {
      failed = true;
      throw new IOException("the test says so");
    }
    try {
      return method.invoke(Disk.REAL, values);
    } catch (InvocationTargetException fault) {
      throw fault.getCause();
    }
  }

  private static boolean declares(Method method, Class<?> fault) {
    for (var type : method.getExceptionTypes()) {
      if (type == fault) {
        return true;
      }
    }
    return false;
  }

  private boolean isSick(Object[] values) {
    return sick.test((Path) values[0]) || --until == 0;
  }

  /// The n-th thing that is done to it from now on fails, once.
  void failsAt(int n) {
    heals();
    until = n;
  }

  /// Everything fails that is done there.
  void fails(Trouble why, Predicate<Path> where) {
    heals();
    trouble = why;
    sick = where;
  }

  void heals() {
    sick = _ -> false;
    trouble = Trouble.DISK_ERROR;
    until = Integer.MAX_VALUE;
    failed = false;
  }

  boolean hasFailed() {
    return failed;
  }
}
