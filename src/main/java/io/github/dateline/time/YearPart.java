package io.github.dateline.time;

import static io.github.dateline.time.Certainty.RESOLVED;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A quarter, a half or a season of a year.
 *
 * @param code {@code Q1} to {@code Q4}, {@code H1}, {@code H2}, {@code SP}, {@code SU}, {@code FA},
 *     {@code WI}
 * @param year the year, null if it is not said
 * @param side which one is meant where the year is not said
 */
record YearPart(String code, @Nullable Meaning year, Side side) implements Meaning {

  @Override
  public Resolved in(Context context) {
    if (year instanceof FiscalYear fiscal
        && code.length() == 2
        && "QH".indexOf(code.charAt(0)) >= 0) {
      return fiscal.part(code);
    }
    if (year != null) {
      Resolved inYear = year.in(context);
      if (inYear.range().isPresent()) {
        int number = inYear.range().get().first().getYear();
        return of(number, inYear.certainty());
      }
    }
    LocalDate reference = context.reference();
    if (reference == null) {
      return new Resolved(DateMention.Type.DATE, "XXXX-" + code, Optional.empty(), RESOLVED);
    }
    return of(yearOf(reference, context.tense()), RESOLVED);
  }

  /** Tells whether this is a later one of the same kind: {@code Q3} behind {@code Q1}. */
  boolean follows(YearPart other) {
    char kind = code.charAt(0);
    boolean counted = kind == 'Q' || kind == 'H';
    return counted && kind == other.code.charAt(0) && code.compareTo(other.code) > 0;
  }

  /** Returns its value if its year is known from elsewhere. */
  Resolved inYear(int known) {
    return of(known, RESOLVED);
  }

  private Resolved of(int inYear, Certainty certainty) {
    int index = code.charAt(1) - '0';
    return switch (code.charAt(0)) {
      case 'Q' -> Resolved.quarter(inYear, index, certainty);
      case 'H' -> Resolved.half(inYear, index, certainty);
      default -> Resolved.season(inYear, code, certainty);
    };
  }

  /**
   * The year of writing; in January and February that of the winter that goes on, and in spring
   * {@code this winter} is the one just over unless the clause looks ahead.
   */
  private int yearAround(LocalDate reference, Tense tense) {
    int month = reference.getMonthValue();
    boolean inWinter = month <= 2;
    boolean justOver = month <= 5 && side == Side.THIS && !tense.looksAhead();
    boolean last = code.equals("WI") && (inWinter || justOver);
    return last ? reference.getYear() - 1 : reference.getYear();
  }

  /** The latest one that has begun; if the clause looks ahead and it is long over, the next. */
  private int yearOf(LocalDate reference, Tense tense) {
    int same = yearAround(reference, tense);
    Resolved inSame = of(same, RESOLVED);
    DateRange range = inSame.range().orElseThrow();
    boolean begun = !range.first().isAfter(reference);
    boolean over = range.last().isBefore(reference);
    return switch (side) {
      case LAST -> over ? same : same - 1;
      case NEXT -> begun ? same + 1 : same;
      case THIS -> same;
      case BARE -> {
        boolean justOver = over && range.last().plusMonths(3).isAfter(reference);
        if (tense.looksAhead() && !justOver) {
          yield over ? same + 1 : same;
        }
        yield begun ? same : same - 1;
      }
    };
  }
}
