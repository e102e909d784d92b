package io.github.dateline.time;

import io.github.dateline.lexicon.Lexicon;
import java.util.Map;

/** Tells by the nearest verb or cue of the clause whether it looks back or ahead. */
final class TenseFinder {

  private static final int FARTHEST = 14;

  private final Map<String, String> cues;

  TenseFinder(String language) {
    this.cues = Lexicon.table("time/" + language + "/tense.tsv");
  }

  /** Looks behind the expression first: its verb nearly always stands before it. */
  Tense of(Words words, int from, int to) {
    if (words.is(from - 1, "since")) {
      return Tense.PAST;
    }
    if (isDeadline(words, from) || isEquated(words, from)) {
      return Tense.FUTURE;
    }
    Tense before = before(words, from);
    Tense found = before == Tense.UNKNOWN ? behind(words, to) : before;
    boolean limit = words.isAny(from - 1, "by", "through");
    return limit && found != Tense.FUTURE ? Tense.LEANING_FUTURE : found;
  }

  /** {@code until Tuesday}, {@code as soon as Tuesday}, {@code no later than May}. */
  private static boolean isDeadline(Words words, int from) {
    boolean asSoonAs =
        words.is(from - 1, "as")
            && words.is(from - 3, "as")
            && (words.isAny(from - 2, "soon", "early") || words.is(from - 2, "late"));
    boolean limit = words.is(from - 1, "than") && words.isAny(from - 2, "later", "earlier");
    return asSoonAs || limit || (from > 1 && words.isAny(from - 1, "until", "till"));
  }

  /** {@code the burial is Thursday}, {@code the talks are on Friday}: what is set for a day. */
  private static boolean isEquated(Words words, int from) {
    int verb = words.isAny(from - 1, "on", "for") ? from - 2 : from - 1;
    return verb > 0 && words.isAny(verb, "is", "are");
  }

  private Tense before(Words words, int from) {
    return nearest(words, from - 1, Math.max(0, from - FARTHEST) - 1, -1);
  }

  private Tense behind(Words words, int to) {
    return nearest(words, to, Math.min(words.size(), to + FARTHEST), 1);
  }

  /** Walks from a word towards another one, exclusive, and stops at the border of the clause. */
  private Tense nearest(Words words, int from, int stop, int step) {
    for (int i = from; step > 0 ? i < stop : i > stop; i += step) {
      String cue = cue(words, i);
      if (cue.equals("clause") || words.is(i, ";")) {
        return Tense.UNKNOWN;
      }
      Tense tense = tense(cue);
      if (tense != Tense.UNKNOWN) {
        return tense;
      }
    }
    return Tense.UNKNOWN;
  }

  private static Tense tense(String cue) {
    return switch (cue) {
      case "past" -> Tense.PAST;
      case "future" -> Tense.FUTURE;
      case "leaning" -> Tense.LEANING_FUTURE;
      default -> Tense.UNKNOWN;
    };
  }

  private String cue(Words words, int i) {
    String lower = words.lower(i);
    String cue = cues.get(lower);
    if (cue != null) {
      boolean open = cue.equals("past") && isPassivePresent(words, i);
      return cue.equals("to") ? infinitive(words, i) : open ? "" : cue;
    }
    boolean regular = lower.length() > 4 && lower.endsWith("ed") && !lower.endsWith("eed");
    boolean name = words.isCapitalized(i) && i > 0;
    return regular && !name && !isPassivePresent(words, i) ? "past" : "";
  }

  /** {@code is heard}, {@code be held}: the participle alone does not look back. */
  private static boolean isPassivePresent(Words words, int i) {
    return words.isAny(i - 1, "is", "are") || words.isAny(i - 1, "be", "being");
  }

  /** {@code to meet} looks ahead; {@code to the}, {@code to Paris} and {@code to 16} do not. */
  private String infinitive(Words words, int i) {
    String next = words.lower(i + 1);
    boolean verb =
        next.length() > 1
            && Character.isLowerCase(next.charAt(0))
            && !words.isCapitalized(i + 1)
            && words.is(i + 1, TimeWord.Kind.NONE)
            && !"not-verb".equals(cues.get(next));
    if (!verb) {
      return "";
    }
    String before = cues.getOrDefault(words.lower(i - 1), "");
    boolean planned = before.equals("future") || before.equals("leaning");
    planned = planned || words.is(i - 1, "set");
    return planned || words.isAny(i - 1, "is", "are") ? "future" : "leaning";
  }
}
