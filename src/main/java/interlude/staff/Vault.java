package interlude.staff;

import java.io.IOException;
import java.util.Optional;

/// Where secrets are kept, by name: readable by their owner only, and after a power cut either the
/// old ones or the new ones.
public interface Vault {
  Optional<String> read(String name) throws IOException;

  void write(String name, String text) throws IOException;

  /// It is no fault if there is none.
  void delete(String name) throws IOException;
}
