package io.github.dateline.time;

import org.jspecify.annotations.Nullable;

/** Recognises one family of expressions. Stateless. */
@FunctionalInterface
interface Finder {

  /** Returns the longest expression that starts with word i, or null. */
  @Nullable Draft at(Words words, int i);

  /** Returns the longer of two findings; the first if they are equally long. */
  static @Nullable Draft longer(@Nullable Draft first, @Nullable Draft second) {
    if (first == null) {
      return second;
    }
    return second == null || second.to() <= first.to() ? first : second;
  }
}
