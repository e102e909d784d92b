package io.github.dateline.parse.thread.html;

/** Identifiers of posts as attributes and addresses hold them. */
final class Ids {

  private Ids() {}

  /**
   * Returns the identifier: of {@code js-post-123}, {@code post: 123} and {@code ?p=123#post123}
   * the number, of anything else the last part of the address.
   */
  static String of(String value) {
    String last = value.substring(value.lastIndexOf('#') + 1).strip();
    while (last.endsWith("/")) {
      last = last.substring(0, last.length() - 1);
    }
    last = last.substring(last.lastIndexOf('/') + 1);
    last = last.substring(last.lastIndexOf('=') + 1);
    int digits = last.length();
    while (digits > 0 && Character.isDigit(last.charAt(digits - 1))) {
      digits--;
    }
    boolean named = last.chars().limit(digits).noneMatch(Character::isDigit);
    return digits < last.length() && named ? last.substring(digits) : last;
  }
}
