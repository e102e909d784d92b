package io.github.dateline.time;

/**
 * What looks like a date and is none: {@code Feb 30, 2023}, {@code Father Christmas}. Found like a
 * date so that no part of it is taken for one, and then dropped.
 */
final class NoDate implements Meaning {

  static final Meaning MEANING = new NoDate();

  private NoDate() {}

  @Override
  public boolean isPhased() {
    return false;
  }

  @Override
  public Resolved in(Context context) {
    throw new AssertionError("dropped before it is resolved");
  }
}
