package io.github.dateline.meeting;

import static java.util.Objects.requireNonNull;

/**
 * Two parties who met each other; unordered: {@link #of} puts them into one order.
 *
 * @param first the party with the smaller key
 * @param second the other party
 */
public record Pair(Party first, Party second) {

  /** Checks that there are two parties. */
  public Pair {
    requireNonNull(first, "first");
    requireNonNull(second, "second");
    if (first.key().equals(second.key())) {
      throw new IllegalArgumentException("cannot pair " + first.name() + " with itself");
    }
  }

  /** Returns the pair of two different parties, in either order the same. */
  public static Pair of(Party one, Party other) {
    return one.key().compareTo(other.key()) <= 0 ? new Pair(one, other) : new Pair(other, one);
  }

  /** Tells whether the party with this key is one of the two. */
  public boolean has(String key) {
    return first.key().equals(key) || second.key().equals(key);
  }

  /** Tells whether both are persons. */
  public boolean isOfPersons() {
    return first instanceof PersonParty && second instanceof PersonParty;
  }
}
