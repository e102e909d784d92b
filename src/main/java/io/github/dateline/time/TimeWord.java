package io.github.dateline.time;

/**
 * What a word may mean in a time expression.
 *
 * @param kind its part in the grammar
 * @param number its number: a month, a weekday, an offset, a count
 * @param code its code: a unit, a season, a modifier
 * @param weak whether it is also an everyday word, so that its neighbours must prove it
 * @param abbreviated whether a full stop behind it belongs to it
 * @param core whether it makes a sentence worth a look although its kind does not
 */
record TimeWord(
    Kind kind, int number, String code, boolean weak, boolean abbreviated, boolean core) {

  /** The parts of the grammar. A sentence without a core word has no time expression. */
  enum Kind {
    NONE(false),
    MONTH(true),
    WEEKDAY(true),
    WEEKDAYS(true),
    UNIT(true),
    UNITS(true),
    NUMBER(false),
    DECIMAL(false),
    SCALE(false),
    ORDINAL(false),
    VAGUE(false),
    DAY_PART(true),
    DAY_PARTS(true),
    SEASON(true),
    SEASONS(true),
    DEICTIC(true),
    TONIGHT(true),
    WHICH(false),
    POINTER(false),
    OFFSET(false),
    PHASE(false),
    EVERY(false),
    RECURRING(true),
    TIMES(false),
    CLOCK(true),
    CLOCK_WORD(true),
    MERIDIEM(true),
    OCLOCK(true),
    ZONE(false),
    DETERMINER(false),
    ARTICLE(false),
    HALF(false),
    FISCAL(true),
    FISCAL_YEAR(true),
    ERA(false),
    ABOUT(false),
    DECADE(true),
    DECADE_NAME(true),
    QUARTER_CODE(true),
    HALF_CODE(true),
    REFERENCE(true),
    COUNTED(false),
    AGE(false),
    MASTHEAD(false),
    NAMED_DAY(false),
    NUMERIC_DATE(true);

    private final boolean core;

    Kind(boolean core) {
      this.core = core;
    }

    boolean isCore() {
      return core;
    }
  }

  static final TimeWord NONE = new TimeWord(Kind.NONE, 0, "", false, false, false);

  static TimeWord of(Kind kind, int number, String code) {
    return new TimeWord(kind, number, code, false, false, false);
  }

  /** Tells whether this word can be the reason to look at a sentence more closely. */
  boolean isCore() {
    return core
        || kind.isCore()
        || (kind == Kind.NUMBER && (code.length() == 4 || code.length() == 8));
  }

  TimeWord asCore() {
    return new TimeWord(kind, number, code, weak, abbreviated, true);
  }

  /** Four digits that read as a year. */
  boolean isYear() {
    return kind == Kind.NUMBER && code.length() == 4 && number >= 1000 && number <= 2199;
  }

  /** One or two digits, or a word, that read as a day of a month. */
  boolean isDayNumber() {
    return (kind == Kind.NUMBER || kind == Kind.ORDINAL)
        && number >= 1
        && number <= 31
        && code.length() <= 2;
  }
}
