package io.github.dateline.time;

/** How fine a date is, finest first. A range of days such as {@code Feb 13-16} has grain DAY. */
public enum Grain {
  /** A day or a part of it. */
  DAY,
  /** An ISO week, Monday to Sunday, or a weekend. */
  WEEK,
  /** A calendar month. */
  MONTH,
  /** Three months. */
  QUARTER,
  /** A season of the year. */
  SEASON,
  /** Six months. */
  HALF,
  /** A calendar or fiscal year. */
  YEAR,
  /** Ten years. */
  DECADE,
  /** A hundred years. */
  CENTURY
}
