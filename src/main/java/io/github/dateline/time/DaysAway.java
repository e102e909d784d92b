package io.github.dateline.time;

/**
 * A day so many days from another: {@code the day before yesterday}, {@code a week from Monday}.
 *
 * @param day the other day
 * @param by how many days, negative for back
 */
record DaysAway(Meaning day, int by) implements Meaning.Day {
  /** Returns the day so many weeks away. */
  static DaysAway weeks(Meaning day, int weeks) {
    return new DaysAway(day, 7 * weeks);
  }

  @Override
  public Resolved in(Context context) {
    Resolved resolved = day.in(context);
    return resolved
        .range()
        .map(range -> Resolved.day(range.first().plusDays(by), resolved.certainty()))
        .orElse(resolved);
  }
}
