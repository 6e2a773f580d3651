package vn.motcua.deploy;

/** The person at the console; the one place that writes there. */
final class Console {
  private Console() {}

  static void say(String line) {
    System.out.println(line);
    System.out.flush();
  }

  static void complain(String line) {
    System.err.println(line);
    System.err.flush();
  }
}
