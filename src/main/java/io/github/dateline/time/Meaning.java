package io.github.dateline.time;

/** What an expression says, independent of where it stands; a context makes it a date. */
interface Meaning {

  /** Returns its value in a context. Never fails: what cannot be settled stays open ({@code X}). */
  Resolved in(Context context);

  /** Tells whether this is a day, so that a part of the day or a time may follow. */
  default boolean isDay() {
    return false;
  }

  /** Tells whether this is a length of time, so that {@code more than} may stand before it. */
  default boolean isLength() {
    return false;
  }

  /** Tells whether this is a date that has an early and a late part. */
  default boolean isPhased() {
    return !isLength();
  }

  /** Returns a meaning with a value of its own: a duration, a set, a vague reference. */
  static Meaning fixed(DateMention.Type type, String value) {
    return new Fixed(Resolved.open(type, value));
  }

  /** Returns a meaning that is the same in every context. */
  static Meaning stated(Resolved resolved) {
    return new Fixed(resolved);
  }

  /** One day. */
  interface Day extends Meaning {
    @Override
    default boolean isDay() {
      return true;
    }
  }

  /**
   * A meaning that needs no context.
   *
   * @param resolved its value
   */
  record Fixed(Resolved resolved) implements Meaning {
    @Override
    public Resolved in(Context context) {
      return resolved;
    }

    @Override
    public boolean isLength() {
      return resolved.type() == DateMention.Type.DURATION;
    }

    @Override
    public boolean isPhased() {
      return resolved.range().isPresent();
    }
  }
}
