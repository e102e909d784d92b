package io.github.dateline.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Finds months, seasons and parts of the day that count from the date last spoken of: {@code the
 * following March}, {@code that winter}, {@code the same evening}, {@code the night before}.
 */
final class AnchoredFinder implements Finder {

  @Override
  public @Nullable Draft at(Words words, int i) {
    return switch (words.kind(i)) {
      case POINTER -> pointer(words, i, i);
      case DETERMINER ->
          switch (words.kind(i + 1)) {
            case POINTER -> words.is(i + 1, "same") ? pointer(words, i + 1, i) : null;
            case WHICH -> beside(words, i + 1, i);
            case DAY_PART -> words.is(i, "the") ? partBeside(words, i + 1, i) : null;
            default -> null;
          };
      default -> null;
    };
  }

  /** {@code that night}, {@code the same evening}, {@code that March}. */
  private static @Nullable Draft pointer(Words words, int i, int from) {
    int at = words.is(i + 1, "same") ? i + 2 : i + 1;
    boolean plural = words.isAny(i, "these", "those");
    boolean present = words.is(i, "this");
    if (plural || present) {
      return null;
    }
    return switch (words.kind(at)) {
      case DAY_PART -> Draft.of(from, at + 1, part(words, at, 0));
      case MONTH -> month(words, at, from, Side.THIS);
      case SEASON -> season(words, at, from, Side.THIS);
      default -> null;
    };
  }

  /** {@code the following March}, {@code the previous winter}. */
  private static @Nullable Draft beside(Words words, int i, int from) {
    if (!isAnchor(words, i)) {
      return null;
    }
    Side side = Side.of(words.word(i));
    return switch (words.kind(i + 1)) {
      case MONTH -> month(words, i + 1, from, side);
      case SEASON -> season(words, i + 1, from, side);
      case DAY_PART -> Draft.of(from, i + 2, part(words, i + 1, words.word(i).number()));
      default -> null;
    };
  }

  /** Tells whether a word points from the date last spoken of, not from the day of writing. */
  static boolean isAnchor(Words words, int i) {
    return words.isAny(i, "following", "previous")
        || words.isAny(i, "preceding", "ensuing")
        || words.is(i, "prior");
  }

  /** {@code the night before}, {@code the morning after} at the end of a phrase. */
  private static @Nullable Draft partBeside(Words words, int at, int from) {
    int by = words.is(at + 1, "before") ? -1 : words.is(at + 1, "after") ? 1 : 0;
    boolean ends = !words.isLetter(at + 2);
    return by == 0 || !ends ? null : Draft.of(from, at + 2, part(words, at, by));
  }

  private static Meaning part(Words words, int at, int by) {
    return new DayTime(new Shift(Unit.DAY, by, true), words.word(at).code(), "");
  }

  private static @Nullable Draft month(Words words, int at, int from, Side side) {
    Meaning month = new CalendarDate(0, words.word(at).number(), 0, side);
    return words.isCapitalized(at)
        ? Draft.of(from, words.skipStop(at + 1), new Anchored(month))
        : null;
  }

  private static Draft season(Words words, int at, int from, Side side) {
    Meaning season = new YearPart(words.word(at).code(), null, side);
    return Draft.of(from, at + 1, new Anchored(season));
  }

  /**
   * What another says, as if it had been written on the date last spoken of.
   *
   * @param meaning of a month or a season without its year
   */
  private record Anchored(Meaning meaning) implements Meaning {
    @Override
    public Resolved in(Context context) {
      LocalDate anchor = context.anchorDay();
      Resolved resolved = anchor == null ? meaning.in(context) : meaning.in(context.from(anchor));
      return anchor == null ? resolved : resolved.with(Certainty.INFERRED);
    }
  }
}
