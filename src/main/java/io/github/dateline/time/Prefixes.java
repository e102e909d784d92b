package io.github.dateline.time;

import io.github.dateline.time.TimeWord.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Words before an expression that belong to it.
 *
 * @param modifier the TIMEX3 modifier they bring
 * @param to the word behind them
 * @param isPhase {@code early}, {@code the end of}, against {@code about}, {@code at least}
 */
record Prefixes(String modifier, int to, boolean isPhase) {

  private static final Set<String> POINTS = Set.of("about", "around", "approximately", "circa");

  static boolean isPrefix(Words words, int i) {
    return switch (words.lower(i)) {
      case "more",
          "less",
          "fewer",
          "at",
          "up",
          "no",
          "not",
          "on",
          "just",
          "well",
          "sometime",
          "some" ->
          true;
      default -> false;
    };
  }

  static @Nullable Prefixes at(Words words, int i) {
    return switch (words.kind(i)) {
      case ABOUT -> about(words, i);
      case PHASE -> phase(words, i);
      case OFFSET -> words.isAny(i, "earlier", "later") ? earlier(words, i) : null;
      case DETERMINER -> behindThe(words, i);
      case NONE, VAGUE -> comparison(words, i);
      default -> null;
    };
  }

  /** {@code over two years}, but {@code over the next two years} is no comparison. */
  private static @Nullable Prefixes about(Words words, int i) {
    boolean place = words.is(i, "over") || words.is(i, "under");
    boolean limit = words.is(i, "within"); // a limit, not a part: so the annotated sets
    boolean named =
        words.is(i + 1, Kind.DETERMINER)
            || words.is(i + 1, Kind.WHICH)
            || words.is(i + 1, Kind.POINTER);
    return limit || (place && named) ? null : new Prefixes(words.word(i).code(), i + 1, false);
  }

  /** {@code early}, {@code late in}, {@code mid-}, {@code end of}. */
  private static @Nullable Prefixes phase(Words words, int i) {
    int to = words.skipHyphen(i + 1);
    boolean noun = !words.isAny(i, "early", "late") && !words.is(i, "mid");
    if (words.is(to, "of")) {
      to++;
    } else if (noun && to == i + 1) {
      return null; // two days beginning Monday
    } else if (words.is(to, "in") && words.isAny(i, "early", "late")) {
      to++;
    }
    return new Prefixes(words.word(i).code(), to, true);
  }

  /** {@code earlier this month}, {@code later yesterday}. */
  private static Prefixes earlier(Words words, int i) {
    int to = words.isAny(i + 1, "in", "on") ? i + 2 : i + 1;
    return new Prefixes(words.is(i, "earlier") ? "START" : "END", to, true);
  }

  private static @Nullable Prefixes behindThe(Words words, int i) {
    int at = words.is(i + 1, "very") ? i + 2 : i + 1;
    if (!words.is(i, "the") || !words.is(at, Kind.PHASE)) {
      return null;
    }
    return phase(words, at);
  }

  private static @Nullable Prefixes comparison(Words words, int i) {
    return switch (words.lower(i)) {
      case "more" -> than(words, i, "MORE_THAN");
      case "less", "fewer" -> than(words, i, "LESS_THAN");
      case "at" ->
          words.is(i + 1, "least")
              ? new Prefixes("EQUAL_OR_MORE", i + 2, false)
              : words.is(i + 1, "most") ? new Prefixes("EQUAL_OR_LESS", i + 2, false) : null;
      case "up" -> words.is(i + 1, "to") ? new Prefixes("EQUAL_OR_LESS", i + 2, false) : null;
      case "no", "not" -> negated(words, i);
      case "on" ->
          words.is(i + 1, "or") && words.isAny(i + 2, "before", "after")
              ? new Prefixes("ON_OR_" + side(words, i + 2), i + 3, false)
              : null;
      case "just" ->
          words.is(i + 1, "over")
              ? new Prefixes("MORE_THAN", i + 2, false)
              : words.is(i + 1, "under") ? new Prefixes("LESS_THAN", i + 2, false) : null;
      case "some" -> words.is(i + 1, Kind.NUMBER) ? new Prefixes("APPROX", i + 1, false) : null;
      case "sometime" -> new Prefixes("", words.is(i + 1, "in") ? i + 2 : i + 1, true);
      default -> null;
    };
  }

  /** {@code no more than}, {@code not less than}, {@code no later than}. */
  private static @Nullable Prefixes negated(Words words, int i) {
    if (!words.is(i + 2, "than")) {
      return null;
    }
    String modifier =
        switch (words.lower(i + 1)) {
          case "more" -> "EQUAL_OR_LESS";
          case "less", "fewer" -> "EQUAL_OR_MORE";
          case "later" -> "ON_OR_BEFORE";
          case "earlier", "sooner" -> "ON_OR_AFTER";
          default -> "";
        };
    return modifier.isEmpty() ? null : new Prefixes(modifier, i + 3, false);
  }

  private static String side(Words words, int i) {
    return words.is(i, "before") ? "BEFORE" : "AFTER";
  }

  /**
   * {@code no later than}, {@code on or before}: like a preposition they stay outside of the
   * expression that they modify.
   */
  boolean isSide() {
    return modifier.startsWith("ON_OR_");
  }

  /**
   * The modifier on an expression. What is more than two years ago lies before that day: a
   * comparison of a length becomes one of dates where the length is counted from a day.
   */
  String on(Words words, Draft core) {
    boolean counted = !core.meaning().isLength() && !isPhase && !isSide();
    int last = words.is(core.to() - 1, "now") ? core.to() - 2 : core.to() - 1; // from now
    boolean ahead = words.word(last).number() > 0 || words.is(last, "from");
    if (!counted || !(words.is(last, Kind.OFFSET) || words.is(last, "from"))) {
      return modifier;
    }
    return switch (modifier) {
      case "MORE_THAN" -> ahead ? "AFTER" : "BEFORE";
      case "LESS_THAN" -> ahead ? "BEFORE" : "AFTER";
      case "EQUAL_OR_MORE" -> ahead ? "ON_OR_AFTER" : "ON_OR_BEFORE";
      case "EQUAL_OR_LESS" -> ahead ? "ON_OR_BEFORE" : "ON_OR_AFTER";
      default -> modifier;
    };
  }

  private static @Nullable Prefixes than(Words words, int i, String modifier) {
    return words.is(i + 1, "than") ? new Prefixes(modifier, i + 2, false) : null;
  }

  /** Phases go with dates of a day and more, comparisons with lengths, {@code about} with both. */
  boolean fits(Words words, Draft core) {
    if (isPhase) {
      return core.meaning().isPhased();
    }
    if (words.is(to - 1, "about") && !isApproximate(words, core)) {
      return false;
    }
    boolean length = core.meaning().isLength();
    if (isSide()) {
      return core.meaning().isPhased() || core.meaning().isDay();
    }
    return length || POINTS.contains(words.lower(to - 1)) || words.is(core.to() - 1, Kind.OFFSET);
  }

  /** {@code about 1998}, {@code about 8 p.m.}; but they talked about last week, about Monday. */
  private static boolean isApproximate(Words words, Draft core) {
    return core.meaning().isLength()
        || core.meaning() instanceof DayTime
        || words.is(core.from(), Kind.NUMBER)
        || words.is(core.to() - 1, Kind.OFFSET);
  }
}
