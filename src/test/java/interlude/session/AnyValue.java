package interlude.session;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;

/// Makes values of any type by chance: records from their parts, one of a sealed family, one of a
/// list of constants. What cannot be made so is told how.
final class AnyValue {
  private static final int MOST_TRIES = 50;

  /// Below that, lists are empty.
  private static final int DEEPEST = 5;

  private final Random random;
  private final Map<Class<?>, Supplier<?>> known = new HashMap<>();
  private int depth;

  AnyValue(Random random) {
    this.random = random;
  }

  <T> AnyValue know(Class<T> type, Supplier<? extends T> how) {
    known.put(type, how);
    return this;
  }

  /// All records of a sealed family.
  static List<Class<?>> members(Class<?> family) {
    if (!family.isSealed()) {
      return List.of(family);
    }
    var members = new ArrayList<Class<?>>();
    for (var member : family.getPermittedSubclasses()) {
      members.addAll(members(member));
    }
    return List.copyOf(members);
  }

  /// Some values a record does not accept; then others are tried.
  <T> T of(Class<T> type) {
    return type.cast(made(type));
  }

  private Object made(Type type) {
    return switch (type) {
      case Class<?> plain -> plain(plain);
      case ParameterizedType generic -> gathered(generic);
      default -> throw new AssertionError("no value of " + type);
    };
  }

  private Object plain(Class<?> type) {
    var how = known.get(type);
    if (how != null) {
      return how.get();
    }
    if (type == int.class || type == Integer.class) {
      return random.nextInt(7);
    }
    if (type == boolean.class || type == Boolean.class) {
      return random.nextBoolean();
    }
    if (type == double.class || type == Double.class) {
      return random.nextDouble() * 10;
    }
    if (type.isEnum()) {
      return any(List.of(type.getEnumConstants()));
    }
    if (type.isSealed()) {
      return plain(any(members(type)));
    }
    if (type.isRecord()) {
      return record(type);
    }
    throw new AssertionError("no value of " + type);
  }

  private Object record(Class<?> type) {
    for (int i = 0; i < MOST_TRIES; i++) {
      depth++;
      try {
        return built(type);
      } catch (IllegalArgumentException refused) {
        // another one
      } finally {
        depth--;
      }
    }
    throw new AssertionError("none of its values suits " + type);
  }

  private Object built(Class<?> type) {
    var parts = type.getRecordComponents();
    var types = new Class<?>[parts.length];
    var values = new Object[parts.length];
    for (int i = 0; i < parts.length; i++) {
      types[i] = parts[i].getType();
      values[i] = made(parts[i].getGenericType());
    }
    try {
      var maker = type.getDeclaredConstructor(types);
      maker.setAccessible(true);
      return maker.newInstance(values);
    } catch (InvocationTargetException fault) {
      if (fault.getCause() instanceof IllegalArgumentException refused) {
        throw refused;
      }
      throw new AssertionError(type.toString(), fault.getCause());
    } catch (ReflectiveOperationException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private Object gathered(ParameterizedType type) {
    var of = type.getActualTypeArguments();
    var raw = (Class<?>) type.getRawType();
    if (raw == Optional.class) {
      return some() == 0 ? Optional.empty() : Optional.of(made(of[0]));
    }
    if (Map.class.isAssignableFrom(raw)) {
      var map = new LinkedHashMap<>();
      for (int i = some(); i > 0; i--) {
        map.put(made(of[0]), made(of[1]));
      }
      return map;
    }
    var list = new ArrayList<>();
    for (int i = some(); i > 0; i--) {
      list.add(made(of[0]));
    }
    if (raw == Set.class) {
      return Set.copyOf(list);
    }
    if (raw == List.class) {
      return List.copyOf(list);
    }
    throw new AssertionError("no value of " + type);
  }

  private int some() {
    return depth < DEEPEST ? random.nextInt(3) : 0;
  }

  private <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
