package io.github.dateline.meeting;

import org.jspecify.annotations.Nullable;

/**
 * Tells by the clause around a claim that it is no plain statement: a question, a counterfactual, a
 * false report, a habit, a tale.
 */
final class Unreal {

  private final Claim claim;
  private final View view;
  private final int start;
  private final boolean present;

  /** {@code present}: the claim's verb stands in the present tense. */
  Unreal(Claim claim, boolean present) {
    this.claim = claim;
    this.view = claim.view();
    this.present = present;
    int first = claim.subject().isEmpty() ? -1 : claim.subject().phrases().get(0).first();
    this.start = first >= 0 && first < claim.verb() ? first : claim.verb();
  }

  /** Returns what the clause makes of the claim, or null if it leaves it as told. */
  @Nullable MeetingStatus read() {
    MeetingStatus report = report();
    if (report != null) {
      return report;
    }
    MeetingStatus asked = inverted();
    if (asked != null) {
      return asked;
    }
    String before = view.lower(start - 1);
    if (before.equals("neither")) {
      return MeetingStatus.DENIED;
    }
    if (before.startsWith("wish") || before.equals("whenever") || isEveryTime()) {
      return MeetingStatus.UNKNOWN;
    }
    if (claim.isNoun() && claim.verb() == claim.first()) {
      return null;
    }
    MeetingStatus adverb = adverb();
    if (adverb != null) {
      return adverb;
    }
    return present && (isHabit() || isFiction()) ? MeetingStatus.UNKNOWN : null;
  }

  private boolean isEveryTime() {
    boolean inside = view.lower(start).equals("every") || view.lower(start).equals("each");
    if (inside && view.lower(start + 1).equals("time")) {
      return true;
    }
    return view.lower(start - 1).equals("time")
        && (view.lower(start - 2).equals("every") || view.lower(start - 2).equals("each"));
  }

  /** {@code reports of a meeting are false}, {@code it is untrue that they met}. */
  private @Nullable MeetingStatus report() {
    int link = link();
    if (link < 0) {
      return null;
    }
    boolean that = view.lower(link).equals("that");
    if (that) {
      MeetingStatus clause = clause(link);
      if (clause != null) {
        return clause;
      }
    }
    int report = link - 1;
    if (!view.is(report, WordClass.REPORT)) {
      return null;
    }
    for (int i = report - 1; i >= 0 && report - i < 4; i--) {
      if (view.isAny(i, WordClass.DENYING, WordClass.FALSE)) {
        return MeetingStatus.DENIED;
      }
    }
    if (isCalledFalse()) {
      return MeetingStatus.DENIED;
    }
    return view.is(report, WordClass.RUMOUR) ? MeetingStatus.UNKNOWN : null;
  }

  /** The word that hangs the claim on a noun or verb of telling: {@code of}, {@code that}. */
  private int link() {
    if (view.lower(start - 1).equals("that")) {
      return start - 1;
    }
    int from = claim.isNoun() ? claim.first() : start;
    for (int i = from - 1; i >= 0 && from - i < 6; i--) {
      String lower = view.lower(i);
      if (lower.equals("of") || lower.equals("about") || lower.equals("on")) {
        return claim.isNoun() ? i : -1;
      }
      if (view.isAny(i, WordClass.FINITE, WordClass.PREPOSITION, WordClass.SUBORDINATOR)
          || lower.equals(",")) {
        return -1;
      }
    }
    return -1;
  }

  private @Nullable MeetingStatus clause(int that) {
    boolean confirmed = false;
    for (int i = that - 1; i >= 0 && that - i < 7; i--) {
      String lower = view.lower(i);
      if (view.isWord(WordClass.DENYING, lower) || view.isWord(WordClass.FALSE, lower)) {
        // `neither confirmed nor denied that`
        boolean open = view.lower(i - 1).equals("nor") || view.lower(i - 1).equals("or");
        return open ? MeetingStatus.UNKNOWN : MeetingStatus.DENIED;
      }
      if (view.isWord(WordClass.RUMOUR, lower)) {
        return MeetingStatus.UNKNOWN;
      }
      confirmed |= lower.startsWith("confirm") || lower.startsWith("verif");
      boolean not =
          view.is(i, WordClass.NEGATION)
              || lower.equals("no")
              || lower.startsWith("refus")
              || lower.startsWith("declin")
              || lower.equals("unable");
      if (confirmed && not) {
        return MeetingStatus.UNKNOWN;
      }
    }
    return null;
  }

  private boolean isCalledFalse() {
    int end = Math.max(claim.last(), Math.max(claim.subject().last(), claim.object().last())) + 1;
    boolean be = false;
    boolean not = false;
    for (int i = end; i < Math.min(view.size(), end + 12); i++) {
      if (be && view.is(i, WordClass.FALSE)) {
        return !not;
      }
      if (not && view.lower(i).equals("true")) {
        return true;
      }
      be |= view.is(i, WordClass.BE);
      not |= view.is(i, WordClass.NEGATION);
    }
    return false;
  }

  /** {@code Did X meet Y?}, {@code Had X met Y, ..}, {@code Nor did X meet Y}. */
  private @Nullable MeetingStatus inverted() {
    String auxiliary = view.lower(start - 1);
    if (start == claim.verb() || !view.isWord(WordClass.AUXILIARY, auxiliary)) {
      return null;
    }
    String before = view.lower(start - 2);
    if (before.equals("nor") || before.equals("never") || before.equals("neither")) {
      return MeetingStatus.DENIED;
    }
    boolean opens =
        before.isEmpty() || before.equals(",") || before.equals("\"") || before.equals("“");
    if (auxiliary.equals("had") && opens) {
      return MeetingStatus.UNKNOWN;
    }
    if (!view.lower(view.size() - 1).equals("?")) {
      return null;
    }
    boolean given = auxiliary.equals("did") && !opens;
    return given ? MeetingStatus.HELD : MeetingStatus.UNKNOWN;
  }

  /** {@code almost met}, {@code hardly ever meets}, {@code would have met}. */
  private @Nullable MeetingStatus adverb() {
    int at = claim.verb() - 1;
    String near = view.lower(at);
    if (near.equals("nearly") || near.equals("almost")) {
      return MeetingStatus.DENIED;
    }
    String rare = near.equals("ever") ? view.lower(at - 1) : near;
    if (rare.equals("hardly") || rare.equals("rarely") || rare.equals("seldom")) {
      return MeetingStatus.UNKNOWN;
    }
    int have = near.equals("been") || view.is(at, WordClass.ADVERB) ? at - 1 : at;
    boolean unreal =
        view.lower(have).equals("have")
            && view.is(have - 1, WordClass.MODAL)
            && !view.is(have - 1, WordClass.NEGATION)
            && !view.lower(have - 1).equals("will");
    return unreal ? MeetingStatus.UNKNOWN : null;
  }

  /** {@code meets Y every Tuesday}. */
  private boolean isHabit() {
    int from = Math.max(claim.last(), claim.object().last()) + 1;
    for (int i = from; i < Math.min(view.size(), from + 4); i++) {
      if (view.lower(i).equals("every") || view.lower(i).equals("each")) {
        return !view.lower(i + 1).equals("other") || view.isDate(i + 2);
      }
    }
    return false;
  }

  private boolean endsPhrase(int at) {
    return at >= view.size()
        || view.token(at).isCapitalized()
        || view.is(at, WordClass.PREPOSITION)
        || view.lower(at).length() == 1;
  }

  /** {@code in the novel}, {@code in her new film}. */
  private boolean isFiction() {
    for (int i = 0; i < view.size(); i++) {
      if (!view.is(i, WordClass.FICTION) || !endsPhrase(i + 1)) {
        continue;
      }
      for (int j = i - 1; j > 0 && i - j < 5; j--) {
        boolean opened =
            view.isAny(j, WordClass.DETERMINER, WordClass.POSSESSIVE) || view.lower(j).equals("'s");
        if (opened && view.lower(j - 1).equals("in")) {
          return true;
        }
      }
    }
    return false;
  }
}
