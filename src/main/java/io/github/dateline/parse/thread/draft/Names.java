package io.github.dateline.parse.thread.draft;

/** Names of writers as pages print them. */
public final class Names {

  private static final int LONGEST = 80;

  private Names() {}

  /** Returns a name without the marks around it; nothing if it is too long for one. */
  public static String clean(String text) {
    String name = text.strip();
    while (!name.isEmpty()
        && ":,;\u00bb\u2191\u00b7|".indexOf(name.charAt(name.length() - 1)) >= 0) {
      name = name.substring(0, name.length() - 1).strip();
    }
    while (!name.isEmpty() && "@:\u00b7|".indexOf(name.charAt(0)) >= 0) {
      name = name.substring(1).strip();
    }
    return name.length() > LONGEST ? "" : name;
  }
}
