package io.github.dateline.parse.thread.html;

/** Questions about characters. */
final class Tokens {

  private Tokens() {}

  static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }
}
