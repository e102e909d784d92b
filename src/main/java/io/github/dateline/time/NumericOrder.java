package io.github.dateline.time;

/**
 * How dates in numbers are read where both readings are possible: {@code 5/12/2022}. What only one
 * order allows ({@code 14/2/2023}) is read by it, and what has full stops or starts with the year
 * needs no order.
 */
public enum NumericOrder {
  /** {@code 5/12/2022} is May 12, as American papers print it. */
  MONTH_FIRST,
  /** {@code 5/12/2022} is December 5, as the rest of the world prints it. */
  DAY_FIRST
}
