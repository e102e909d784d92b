package io.github.dateline.time;

/**
 * A day so many weeks from another: {@code a week from Monday}, {@code two Sundays ago}.
 *
 * @param day the other day
 * @param by how many weeks, negative for back
 */
record Weeks(Meaning day, int by) implements Meaning {

  @Override
  public boolean isDay() {
    return true;
  }

  @Override
  public Resolved in(Context context) {
    Resolved resolved = day.in(context);
    return resolved
        .range()
        .map(range -> Resolved.day(range.first().plusWeeks(by), resolved.certainty()))
        .orElse(resolved);
  }
}
