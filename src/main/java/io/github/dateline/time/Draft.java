package io.github.dateline.time;

import java.util.Optional;

/**
 * An expression that was found and not yet resolved.
 *
 * @param from its first word
 * @param to the word behind its last one
 * @param meaning what it says
 * @param modifier the TIMEX3 modifier
 */
record Draft(int from, int to, Meaning meaning, Optional<String> modifier) {

  static Draft of(int from, int to, Meaning meaning) {
    return new Draft(from, to, meaning, Optional.empty());
  }

  Draft startingAt(int earlier) {
    return new Draft(earlier, to, meaning, modifier);
  }

  Draft modified(String value) {
    return value.isEmpty() ? this : new Draft(from, to, meaning, Optional.of(value));
  }

  Draft meaning(Meaning other, int end) {
    return new Draft(from, end, other, modifier);
  }

  int length() {
    return to - from;
  }
}
