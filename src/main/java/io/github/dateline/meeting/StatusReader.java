package io.github.dateline.meeting;

import io.github.dateline.lexicon.Lexicon;
import io.github.dateline.time.DateRange;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells by the words that govern a claim whether the meeting happened. */
final class StatusReader {

  private static final int REACH = 16;
  private static final Set<String> BEGUN =
      Set.of(
          "begins",
          "begin",
          "began",
          "start",
          "starts",
          "started",
          "open",
          "opens",
          "opened",
          "resume",
          "resumes",
          "resumed",
          "underway",
          "continue",
          "continued",
          "continues",
          "continuing");
  private static final Set<String> OVER =
      Set.of(
          "ended",
          "lasted",
          "concluded",
          "took",
          "held",
          "focused",
          "followed",
          "produced",
          "yielded",
          "failed",
          "collapsed",
          "broke",
          "went",
          "came",
          "were",
          "was");

  private final Map<String, MeetingStatus> cues = new HashMap<>();
  private final Frames frames;

  StatusReader(Frames frames) {
    this.frames = frames;
    for (Lexicon.Row row : Lexicon.rows("meeting/status.tsv")) {
      MeetingStatus status = MeetingStatus.valueOf(row.cell(0).toUpperCase(Locale.ROOT));
      for (String cue : row.cell(1).split(";", -1)) {
        cues.put(cue, status);
      }
    }
  }

  /** Returns the status of a claim at a date. */
  MeetingStatus read(Claim claim, Optional<DateRange> when, Optional<LocalDate> reference) {
    MeetingStatus told = claim.isNoun() ? noun(claim) : verb(claim, claim.verb());
    return byTime(claim, told, when, reference);
  }

  private MeetingStatus byTime(
      Claim claim, MeetingStatus told, Optional<DateRange> when, Optional<LocalDate> reference) {
    if (when.isEmpty() || reference.isEmpty()) {
      return told;
    }
    LocalDate today = reference.get();
    boolean ahead = when.get().first().isAfter(today);
    boolean past = when.get().last().isBefore(today);
    boolean dated =
        when.get().grain() == io.github.dateline.time.Grain.DAY
            && when.get().last().isBefore(today.minusDays(7));
    if (told == MeetingStatus.PLANNED && claim.isNoun() && claim.verb() == claim.first() && dated) {
      return MeetingStatus.HELD;
    }
    if ((told == MeetingStatus.HELD || told == MeetingStatus.ONGOING) && ahead) {
      return MeetingStatus.PLANNED;
    }
    if (told == MeetingStatus.ONGOING && past) {
      return MeetingStatus.HELD;
    }
    return told;
  }

  /** Walks left from a verb to its subject and takes the nearest cue. */
  private MeetingStatus verb(Claim claim, int verb) {
    View view = claim.view();
    int floor = floor(claim, verb);
    boolean ing = view.lower(verb).endsWith("ing");
    MeetingStatus status = null;
    for (int i = verb - 1; i > floor; i--) {
      Optional<MeetingStatus> cue = cueAt(view, i, verb);
      if (cue.isPresent() && view.phraseAt(i).isEmpty()) {
        status = merge(status, cue.get());
        if (status != MeetingStatus.PLANNED) {
          break;
        }
      }
    }
    MeetingStatus outer = outer(claim, floor);
    if (outer != null) {
      return outer;
    }
    if (status != null) {
      return status;
    }
    boolean present =
        view.is(verb - 1, WordClass.BE)
            && !view.lower(verb - 1).startsWith("w")
            && !view.lower(verb - 1).equals("been")
            && !view.lower(verb - 1).equals("being");
    if (ing
        && (present
            || view.is(verb - 2, WordClass.BE)
                && view.is(verb - 1, WordClass.ADVERB)
                && !view.lower(verb - 2).startsWith("w"))) {
      return MeetingStatus.ONGOING;
    }
    return isBarePresent(claim, verb) ? MeetingStatus.PLANNED : MeetingStatus.HELD;
  }

  /**
   * {@code The ministers meet on Monday}: the bare present, outside headlines, tells what is set.
   */
  private boolean isBarePresent(Claim claim, int verb) {
    View view = claim.view();
    return !view.isHeadline()
        && frames.verbs(view.lower(verb)).stream()
            .anyMatch(
                u ->
                    u.forms().contains(Frames.Form.BASE)
                        && !u.forms().contains(Frames.Form.PAST)
                        && !u.forms().contains(Frames.Form.PARTICIPLE))
        && !view.lower(verb - 1).equals("to")
        && !view.dates().isEmpty();
  }

  private static MeetingStatus merge(
      @org.jspecify.annotations.Nullable MeetingStatus near, MeetingStatus far) {
    return near == null
            || far == MeetingStatus.DENIED
            || far == MeetingStatus.HELD
            || far == MeetingStatus.INVITED
            || far == MeetingStatus.CANCELLED
            || far == MeetingStatus.UNKNOWN
        ? far
        : near;
  }

  private static int floor(Claim claim, int verb) {
    int last =
        claim.subject().isEmpty() || claim.subject().last() >= verb ? -1 : claim.subject().last();
    return Math.max(Math.max(last, verb - REACH), -1);
  }

  private Optional<MeetingStatus> cueAt(View view, int at, int verb) {
    if (view.isDate(at)) {
      return Optional.empty();
    }
    String lower = view.lower(at);
    if (lower.equals("to")) {
      return infinitive(view, at);
    }
    String two = lower + " " + view.lower(at + 1);
    MeetingStatus pair = cues.get(two);
    if (pair != null) {
      return Optional.of(pair);
    }
    if (view.lower(at - 1).equals("if") && lower.equals("not")) {
      return Optional.empty();
    }
    return Optional.ofNullable(cues.get(lower))
        .filter(s -> s != MeetingStatus.HELD || verb - at < 3);
  }

  /** What `to` before a verb says depends on what stands before it. */
  private Optional<MeetingStatus> infinitive(View view, int at) {
    int before = at - 1;
    for (int i = before; i >= 0 && before - i < 8; i--) {
      if (view.is(i, WordClass.MOTION)) {
        return Optional.of(
            view.is(i - 1, WordClass.MODAL) || view.lower(i - 1).equals("to")
                ? MeetingStatus.PLANNED
                : MeetingStatus.HELD);
      }
      MeetingStatus cue = view.phraseAt(i).isPresent() ? null : cues.get(view.lower(i));
      if (cue != null && !view.lower(i).equals("to")) {
        return Optional.of(cue);
      }
    }
    return Optional.of(MeetingStatus.PLANNED);
  }

  /** {@code denied that X had met Y}, {@code if X meets Y}: what stands before the subject. */
  private @org.jspecify.annotations.Nullable MeetingStatus outer(Claim claim, int floor) {
    View view = claim.view();
    int start = claim.subject().isEmpty() ? floor + 1 : claim.subject().phrases().get(0).first();
    if (start > claim.verb()) {
      return null;
    }
    String before = view.lower(start - 1);
    if (before.equals("if") || before.equals("unless") || before.equals("whether")) {
      return MeetingStatus.UNKNOWN;
    }
    if (before.equals("that")) {
      for (int i = start - 2; i >= 0 && start - i < 7; i--) {
        String lower = view.lower(i);
        if (Set.of("denied", "denies", "denying", "rejected", "dismissed", "refuted", "deny")
            .contains(lower)) {
          return MeetingStatus.DENIED;
        }
        if (Set.of("impression", "rumours", "rumors", "speculation", "rumour").contains(lower)) {
          return MeetingStatus.UNKNOWN;
        }
      }
    }
    return null;
  }

  private MeetingStatus noun(Claim claim) {
    View view = claim.view();
    boolean light = claim.verb() != claim.first();
    MeetingStatus own = adjective(view, claim);
    MeetingStatus behind = behind(claim);
    if (behind == MeetingStatus.CANCELLED
        || behind == MeetingStatus.POSTPONED
        || behind == MeetingStatus.DENIED) {
      return behind;
    }
    if (light) {
      return light(claim, own);
    }
    if (behind != null) {
      return behind;
    }
    MeetingStatus governed = governed(claim);
    return governed != null ? governed : own != null ? own : MeetingStatus.HELD;
  }

  private MeetingStatus light(Claim claim, @org.jspecify.annotations.Nullable MeetingStatus own) {
    View view = claim.view();
    MeetingStatus tense = verb(claim, claim.verb());
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
  private @org.jspecify.annotations.Nullable MeetingStatus adjective(View view, Claim claim) {
    for (int i = claim.first() - 1; i >= 0 && claim.first() - i < 6; i--) {
      if (view.is(i, WordClass.PREPOSITION) || view.lower(i).equals(",")) {
        return null;
      }
      MeetingStatus cue =
          view.lower(i).equals("to") || view.lower(i).equals("set")
              ? null
              : cues.get(view.lower(i));
      if (cue != null && view.phraseAt(i).isEmpty() && cue != MeetingStatus.HELD) {
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
  private @org.jspecify.annotations.Nullable MeetingStatus behind(Claim claim) {
    View view = claim.view();
    int from =
        Math.max(
                claim.last(),
                Math.max(claim.mutual() ? claim.subject().last() : -1, claim.object().last()))
            + 1;
    int start = view.is(from, WordClass.RELATIVE) ? mainVerb(view, from) : from;
    for (int i = start; i < Math.min(view.size(), start + 14); i++) {
      String lower = view.lower(i);
      if (lower.equals(";") || lower.startsWith(".") || view.is(i, WordClass.SPEECH)) {
        return null;
      }
      if (view.is(i, WordClass.MODAL)
          || view.is(i, WordClass.BE)
          || view.is(i, WordClass.HAVE)
          || BEGUN.contains(lower)
          || OVER.contains(lower)) {
        return complex(view, i);
      }
      if (view.is(i, WordClass.FINITE)) {
        return null;
      }
    }
    return null;
  }

  private @org.jspecify.annotations.Nullable MeetingStatus complex(View view, int at) {
    boolean present = view.lower(at).equals("is") || view.lower(at).equals("are");
    for (int i = at; i < Math.min(view.size(), at + 6); i++) {
      String lower = view.lower(i);
      MeetingStatus cue = cues.get(lower + " " + view.lower(i + 1));
      cue = cue == null ? cues.get(lower) : cue;
      if (lower.equals("will") || lower.equals("would")) {
        cue = MeetingStatus.PLANNED;
      }
      if (cue != null
          && !(lower.equals("to") && i == at)
          && !lower.equals("failed")
          && !lower.equals("after")
          && !lower.equals("following")) {
        return cue;
      }
      if (BEGUN.contains(lower)) {
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
            || OVER.contains(view.lower(at))
        ? MeetingStatus.HELD
        : null;
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
      boolean verb =
          view.is(i, WordClass.BE) || view.is(i, WordClass.HAVE) || view.is(i, WordClass.MODAL);
      if (verb && inside && !view.is(i - 1, WordClass.HAVE) && !view.is(i - 1, WordClass.MODAL)) {
        return i;
      }
      inside |= verb || view.is(i, WordClass.FINITE);
    }
    return relative;
  }

  /** What stands before the noun's phrase: {@code ahead of}, {@code rejected an offer of}. */
  private @org.jspecify.annotations.Nullable MeetingStatus governed(Claim claim) {
    View view = claim.view();
    int start = claim.first() - 1;
    for (int i = start; i >= 0 && start - i < 12; i--) {
      String lower = view.lower(i);
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
      if (cue != null && cue != MeetingStatus.HELD) {
        return cue;
      }
      if (lower.equals(",") || lower.equals(";") || lower.equals("about")) {
        return null;
      }
    }
    return null;
  }
}
