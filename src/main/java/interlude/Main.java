package interlude;

/// Reads the command line and hands over.
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.out.println("Interlude");
  }
}
