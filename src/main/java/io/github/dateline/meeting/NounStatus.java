package io.github.dateline.meeting;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells by the words around a noun for a meeting whether it happened. */
final class NounStatus {

  private final Map<String, MeetingStatus> cues;

  NounStatus(Map<String, MeetingStatus> cues) {
    this.cues = cues;
  }

  MeetingStatus read(Claim claim, MeetingStatus tense) {
    View view = claim.view();
    boolean light = claim.verb() != claim.first();
    MeetingStatus own = adjective(view, claim);
    MeetingStatus behind = behind(claim);
    if (Denial.isNone(view, claim.first())) {
      return MeetingStatus.DENIED;
    }
    if (behind == MeetingStatus.CANCELLED
        || behind == MeetingStatus.POSTPONED
        || behind == MeetingStatus.DENIED) {
      return behind;
    }
    if (light) {
      return light(claim, own, tense);
    }
    if (behind != null) {
      return behind;
    }
    MeetingStatus governed = governed(claim);
    return governed != null ? governed : own != null ? own : MeetingStatus.HELD;
  }

  private MeetingStatus light(Claim claim, @Nullable MeetingStatus own, MeetingStatus tense) {
    View view = claim.view();
    switch (claim.effect()) {
      case "postponed":
        return MeetingStatus.POSTPONED;
      case "cancelled":
        return MeetingStatus.CANCELLED;
      case "invited":
        return MeetingStatus.INVITED;
      case "denied":
        return MeetingStatus.DENIED;
      case "planned":
        return tense == MeetingStatus.DENIED ? tense : MeetingStatus.PLANNED;
      case "begun":
        boolean present = tense == MeetingStatus.HELD && view.lower(claim.verb()).endsWith("s");
        return present ? MeetingStatus.ONGOING : tense;
      case "":
        return cues.getOrDefault(view.lower(claim.verb()), tense);
      default:
        return tense == MeetingStatus.HELD && own != null && own != MeetingStatus.HELD
            ? own
            : tense;
    }
  }

  /** {@code a planned meeting}, {@code the cancelled summit}. */
  private @Nullable MeetingStatus adjective(View view, Claim claim) {
    for (int i = claim.first() - 1; i >= 0 && claim.first() - i < 6; i--) {
      if (view.is(i, WordClass.PREPOSITION) || view.lower(i).equals(",")) {
        return null;
      }
      MeetingStatus cue =
          view.lower(i).equals("to") || view.lower(i).equals("set") || view.is(i, WordClass.MODAL)
              ? null
              : cues.get(view.lower(i));
      if (cue != null && view.phraseAt(i).isEmpty() && !cueIsOfClause(cue)) {
        return cue;
      }
      if (view.is(i, WordClass.DETERMINER) && !view.lower(i).equals("no")) {
        return null;
      }
    }
    return null;
  }

  /**
   * The verb that follows the noun's phrase: {@code was cancelled}, {@code will be held}, {@code
   * begins}.
   */
  private @Nullable MeetingStatus behind(Claim claim) {
    View view = claim.view();
    int from =
        Math.max(
                claim.last(),
                Math.max(claim.mutual() ? claim.subject().last() : -1, claim.object().last()))
            + 1;
    int start = view.is(from, WordClass.RELATIVE) ? mainVerb(view, from) : from;
    for (int i = start; i < Math.min(view.size(), start + 14); i++) {
      String lower = view.lower(i);
      if (lower.equals(",") && view.is(i + 1, WordClass.RELATIVE)) {
        int comma = closing(view, i + 1);
        if (comma == i + 1 && view.lower(comma).equals("who")) {
          // the rest of the sentence tells of the person
          return null;
        }
        i = comma;
        continue;
      }
      if (TimeFinder.isNewClause(view, i) || lower.equals(",") && isOfPerson(view, claim, i)) {
        return null;
      }
      if (view.isDate(i)) {
        continue;
      }
      if (lower.equals(";") || lower.startsWith(".") || view.is(i, WordClass.SPEECH)) {
        return null;
      }
      if (view.isAny(i, WordClass.MODAL, WordClass.BE, WordClass.HAVE, WordClass.DO)
          || lower.equals("never")
          || view.isWord(WordClass.UNDERWAY, lower)
          || view.isWord(WordClass.OVER, lower)) {
        return complex(view, i);
      }
      if (view.is(i, WordClass.FINITE)) {
        return null;
      }
    }
    return null;
  }

  /** {@code Sato, who came for talks with Haas, has resigned}: the comma closes the clause. */
  private static boolean isOfPerson(View view, Claim claim, int comma) {
    for (int i = claim.first() - 1; i > 0 && comma - i < 30; i--) {
      if (view.lower(i).equals(",")) {
        return view.lower(i + 1).equals("who");
      }
      if (view.lower(i).equals("who")) {
        return view.lower(i - 1).equals(",");
      }
    }
    return false;
  }

  /**
   * {@code the meeting, which was not announced, lasted an hour}: the comma behind the insertion.
   */
  private static int closing(View view, int relative) {
    for (int i = relative; i < Math.min(view.size(), relative + 16); i++) {
      if (view.lower(i).equals(",")) {
        return i;
      }
    }
    return relative;
  }

  private @Nullable MeetingStatus complex(View view, int at) {
    boolean present = view.lower(at).equals("is") || view.lower(at).equals("are");
    if (isOver(view, at)) {
      return MeetingStatus.HELD;
    }
    boolean not = false;
    for (int i = at; i < Math.min(view.size(), at + 6); i++) {
      String lower = view.lower(i);
      MeetingStatus cue = cues.get(lower + " " + view.lower(i + 1));
      cue = cue == null ? cues.get(lower) : cue;
      // `had to be called off`
      boolean obliged = lower.equals("to") && view.is(i - 1, WordClass.HAVE);
      if (view.isDate(i) || obliged) {
        continue;
      }
      if (lower.equals("will") || lower.equals("would")) {
        cue = MeetingStatus.PLANNED;
      }
      if (view.is(i, WordClass.NEGATION)) {
        not = true;
        continue;
      }
      if (not && Denial.isOfExistence(view, lower)) {
        return MeetingStatus.DENIED;
      }
      boolean plain = not && !lower.equals("to") || lower.equals("no") || lower.equals("without");
      if (cue != null
          && !plain
          && !(not && lower.equals("to"))
          && !(lower.equals("to") && i == at)
          && !lower.equals("failed")
          && !lower.equals("after")
          && !lower.equals("following")) {
        return cue;
      }
      if (view.isWord(WordClass.UNDERWAY, lower)) {
        return lower.endsWith("s")
                || lower.equals("underway")
                || present
                || lower.equals("continue")
            ? MeetingStatus.ONGOING
            : MeetingStatus.HELD;
      }
      if (present && lower.equals("being")) {
        return MeetingStatus.ONGOING;
      }
      if (i > at && (view.lower(i).endsWith("ed") || view.lower(i).equals("held"))) {
        return MeetingStatus.HELD;
      }
    }
    return view.lower(at).startsWith("w") && !view.lower(at).equals("will")
            || view.is(at, WordClass.OVER)
        ? MeetingStatus.HELD
        : null;
  }

  /** {@code ended without agreement}: a verb that says by itself that it took place. */
  private static boolean isOver(View view, int at) {
    return view.is(at, WordClass.OVER) && !view.is(at, WordClass.BE);
  }

  /** {@code will be discussed during the dialogue}. */
  private static boolean hasFuture(View view, int before) {
    for (int i = before - 1; i >= 0 && before - i < 6; i--) {
      if (view.lower(i).equals("will")) {
        return true;
      }
    }
    return false;
  }

  /** {@code that had been set for Aug 30 was called off}: the verb behind the relative clause. */
  private static int mainVerb(View view, int relative) {
    boolean inside = false;
    for (int i = relative + 1; i < Math.min(view.size(), relative + 16); i++) {
      boolean verb = view.isAny(i, WordClass.BE, WordClass.HAVE, WordClass.MODAL);
      if (verb && inside && !view.is(i - 1, WordClass.HAVE) && !view.is(i - 1, WordClass.MODAL)) {
        return i;
      }
      inside |= verb || view.is(i, WordClass.FINITE);
    }
    return relative;
  }

  /** What stands before the noun's phrase: {@code ahead of}, {@code rejected an offer of}. */
  private @Nullable MeetingStatus governed(Claim claim) {
    View view = claim.view();
    int start = claim.first() - 1;
    for (int i = start; i >= 0 && start - i < 12; i--) {
      String lower = view.lower(i);
      if (lower.equals("at") && Denial.isDirect(view, i, claim.first())) {
        // `agreed at their talks to sign`: where it was said, not what was agreed
        return hasFuture(view, i) ? MeetingStatus.PLANNED : null;
      }
      if (lower.equals("before")
          || lower.equals("ahead")
          || lower.equals("eve")
          || lower.equals("pending") && !view.is(i + 1, WordClass.DETERMINER)) {
        return lower.equals("pending") ? null : MeetingStatus.PLANNED;
      }
      if (lower.equals("after")
          || lower.equals("during")
          || lower.equals("following")
          || lower.equals("since")) {
        return hasFuture(view, i) ? MeetingStatus.PLANNED : MeetingStatus.HELD;
      }
      MeetingStatus cue =
          view.phraseAt(i).isPresent() || lower.equals("to") || lower.equals("announced")
              ? null
              : cues.get(lower);
      if (cue == MeetingStatus.PLANNED && (lower.equals("offer") || lower.equals("offered"))) {
        continue;
      }
      if (isCalledFor(view, i) && Denial.isDirect(view, i, claim.first())) {
        MeetingStatus answer = cues.get(view.lower(i - 2));
        return answer == MeetingStatus.DENIED ? answer : MeetingStatus.PLANNED;
      }
      boolean idle =
          (cue == MeetingStatus.DENIED || view.is(i, WordClass.NEGATION))
              && !Denial.governs(view, i, claim.first());
      if (idle) {
        return null;
      }
      if (cue != null && cue != MeetingStatus.HELD) {
        return cue;
      }
      if (lower.equals(",") || lower.equals(";") || lower.equals("about")) {
        return null;
      }
    }
    return null;
  }

  /** {@code During the talks, Haas said}: what opens a sentence in the past has taken place. */
  static boolean isPassed(Claim claim) {
    View view = claim.view();
    boolean opened = view.lower(0).equals("during") || view.lower(0).equals("after");
    boolean early = claim.isNoun() && claim.first() < 8;
    for (int i = 0; i < view.size() && opened && early; i++) {
      if (view.is(i, WordClass.MODAL) || view.lower(i).equals("is") || view.lower(i).equals("to")) {
        return false;
      }
    }
    return opened && early;
  }

  /** Being held or denied is told by the clause, never by an adjective. */
  private static boolean cueIsOfClause(MeetingStatus cue) {
    return cue == MeetingStatus.HELD || cue == MeetingStatus.DENIED;
  }

  /** {@code called for talks}, {@code urged a meeting}. */
  private static boolean isCalledFor(View view, int at) {
    String lower = view.lower(at);
    if (lower.startsWith("urg")) {
      return view.phraseAt(at + 1).isEmpty();
    }
    String verb = view.lower(at - 1);
    return lower.equals("for")
        && (verb.startsWith("call")
            || verb.startsWith("appeal")
            || verb.startsWith("plea")
            || verb.startsWith("push")
            || verb.startsWith("press"));
  }
}
