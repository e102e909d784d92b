package io.github.dateline.parse.thread;

import io.github.dateline.source.Span;
import java.util.Optional;

/**
 * A day in numbers, such as {@code 03-04-2014, 08:05 AM}. Which number is the month may not be
 * known; that a post starts there is.
 */
final class NumericDay {

  private static final int LONGEST = 120;

  private NumericDay() {}

  /** Returns where the first one stands, with its time of day. */
  static Optional<Span> in(String line) {
    for (int i = 0; i < Math.min(line.length(), LONGEST); i++) {
      boolean starts = i == 0 || !Character.isLetterOrDigit(line.charAt(i - 1));
      int end = starts && Character.isDigit(line.charAt(i)) ? end(line, i) : 0;
      if (end > 0) {
        return Optional.of(new Span(i, clockEnd(line, end)));
      }
    }
    return Optional.empty();
  }

  private static int end(String line, int start) {
    int first = digits(line, start);
    if (first == 0 || first > 2 || !isMark(line, start + first)) {
      return 0;
    }
    int at = start + first + 1;
    int second = digits(line, at);
    if (second == 0 || second > 2 || !isMark(line, at + second)) {
      return 0;
    }
    at += second + 1;
    int third = digits(line, at);
    return third == 2 || third == 4 ? at + third : 0;
  }

  private static int clockEnd(String line, int end) {
    int at = end;
    while (at < line.length() && ", at".indexOf(line.charAt(at)) >= 0) {
      at++;
    }
    int colon = at + digits(line, at);
    if (colon == at || colon >= line.length() || line.charAt(colon) != ':') {
      return end;
    }
    int stop = colon;
    while (stop < line.length()
        && (line.charAt(stop) == ':' || Character.isDigit(line.charAt(stop)))) {
      stop++;
    }
    String half = line.substring(stop, Math.min(line.length(), stop + 3)).strip();
    boolean named = half.equalsIgnoreCase("AM") || half.equalsIgnoreCase("PM");
    return named ? Math.min(line.length(), stop + 3) : stop;
  }

  private static boolean isMark(String line, int at) {
    return at < line.length() && "-/.".indexOf(line.charAt(at)) >= 0;
  }

  private static int digits(String line, int start) {
    int at = start;
    while (at < line.length() && at - start < 5 && Character.isDigit(line.charAt(at))) {
      at++;
    }
    return at - start;
  }
}
