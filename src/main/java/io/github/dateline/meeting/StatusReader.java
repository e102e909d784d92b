package io.github.dateline.meeting;

import io.github.dateline.lexicon.Lexicon;
import io.github.dateline.time.DateRange;
import io.github.dateline.time.Grain;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells by the words that govern a claim whether the meeting happened. */
final class StatusReader {

  private static final int REACH = 16;

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
    MeetingStatus told =
        claim.isNoun()
            ? new NounStatus(cues).read(claim, verb(claim, claim.verb()))
            : verb(claim, claim.verb());
    MeetingStatus unreal = new Unreal(claim, isPresent(claim)).read();
    if (unreal != null) {
      return unreal;
    }
    return byTime(claim, told, when, reference);
  }

  private boolean isPresent(Claim claim) {
    return isBase(claim)
        || frames.verbs(claim.view().lower(claim.verb())).stream()
            .anyMatch(u -> u.forms().contains(Frames.Form.PRESENT));
  }

  private boolean isBase(Claim claim) {
    return frames.verbs(claim.view().lower(claim.verb())).stream()
        .anyMatch(
            u ->
                u.forms().contains(Frames.Form.BASE)
                    && !u.forms().contains(Frames.Form.PAST)
                    && !u.forms().contains(Frames.Form.PARTICIPLE));
  }

  /** Tells whether a verb says in the past tense that it happened. */
  boolean isPast(Claim claim) {
    View view = claim.view();
    if (claim.isNoun() || verb(claim, claim.verb()) != MeetingStatus.HELD) {
      return false;
    }
    boolean past =
        frames.verbs(view.lower(claim.verb())).stream()
            .anyMatch(
                u -> u.forms().contains(Frames.Form.PAST) && !u.forms().contains(Frames.Form.BASE));
    boolean perfect =
        view.lower(claim.verb() - 1).equals("been")
            || view.is(claim.verb() - 1, WordClass.HAVE)
            || view.lower(claim.verb() - 2).equals("able");
    return past || perfect;
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
        when.get().grain() == Grain.DAY && when.get().last().isBefore(today.minusDays(7));
    boolean bare = claim.isNoun() && claim.verb() == claim.first();
    boolean last =
        claim.isNoun() && claim.effect().isEmpty() && past && when.get().grain() == Grain.WEEK;
    if (told == MeetingStatus.PLANNED && (bare && dated || last)) {
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
      Optional<MeetingStatus> cue =
          Insertion.holds(claim, i) ? Optional.empty() : cueAt(view, i, verb);
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
    // `have been meeting since Saturday`
    boolean lasting =
        view.lower(verb - 1).equals("been")
            && (view.lower(verb - 2).equals("have") || view.lower(verb - 2).equals("has"));
    if (ing
        && (present
            || lasting
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
        && isBase(claim)
        && !Witnessed.is(view, claim.subject(), verb)
        && !view.lower(verb - 1).equals("to")
        && !view.dates().isEmpty();
  }

  private static MeetingStatus merge(@Nullable MeetingStatus near, MeetingStatus far) {
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
    Arguments.Side before =
        claim.subject().last() >= verb && !claim.isNoun() ? claim.object() : claim.subject();
    int last = before.isEmpty() || before.last() >= verb ? -1 : before.last();
    return Math.max(Math.max(last, verb - REACH), -1);
  }

  private Optional<MeetingStatus> cueAt(View view, int at, int verb) {
    if (view.isDate(at)) {
      return Optional.empty();
    }
    String lower = view.lower(at);
    if (lower.equals("to")) {
      // `apologised to Haas for meeting Sato`
      return view.startsPhrase(at + 1) ? Optional.empty() : infinitive(view, at);
    }
    String two = lower + " " + view.lower(at + 1);
    MeetingStatus pair = cues.get(two);
    if (pair != null) {
      return Optional.of(pair);
    }
    if (view.lower(at - 1).equals("if") && lower.equals("not")) {
      return Optional.empty();
    }
    if (view.is(at, WordClass.NEGATION)) {
      return Optional.of(MeetingStatus.DENIED);
    }
    // a capital inside a sentence is part of a name: `the Army of Hope met`
    boolean name = at > 0 && view.token(at).isCapitalized() && !view.isHeadline();
    return Optional.ofNullable(name ? null : cues.get(lower))
        .filter(s -> s != MeetingStatus.HELD || verb - at < 3);
  }

  /** What `to` before a verb says depends on what stands before it. */
  private Optional<MeetingStatus> infinitive(View view, int at) {
    int before = at - 1;
    if (view.lower(at + 1).equals("have")) {
      return Optional.of(perfect(view, before));
    }
    for (int i = before; i >= 0 && before - i < 8; i--) {
      if (view.lower(i).startsWith("w") && isStay(view, i, at)) {
        return Optional.of(MeetingStatus.HELD);
      }
      if (view.is(i, WordClass.MOTION) || isSummoned(view, i)) {
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

  /** {@code was summoned to the ministry to meet Haas}: who is summoned comes. */
  private static boolean isSummoned(View view, int at) {
    return view.lower(at).equals("summoned")
        && (view.is(at - 1, WordClass.BE) || view.is(at - 2, WordClass.BE));
  }

  /** {@code was in Lima to meet Haas}: there, and so they met. */
  private static boolean isStay(View view, int at, int to) {
    return view.is(at, WordClass.BE)
        && at + 1 < to
        && (view.lower(at + 1).equals("in") || view.lower(at + 1).equals("at"));
  }

  /** {@code was to have met}, {@code is said to have met}, {@code pretended to have met}. */
  private static MeetingStatus perfect(View view, int before) {
    for (int i = before; i >= 0 && before - i < 4; i--) {
      if (view.is(i, WordClass.NEGATION)) {
        return MeetingStatus.DENIED;
      }
    }
    String lower = view.lower(before);
    if (lower.startsWith("pretend") || lower.startsWith("deni") || lower.startsWith("deny")) {
      return MeetingStatus.DENIED;
    }
    boolean set =
        view.isAny(before, WordClass.BE, WordClass.GOVERNOR)
            || lower.equals("supposed")
            || lower.equals("scheduled")
            || lower.equals("expected")
            || lower.equals("meant");
    return set ? MeetingStatus.UNKNOWN : MeetingStatus.HELD;
  }

  /** {@code denied that X had met Y}, {@code if X meets Y}: what stands before the subject. */
  private @Nullable MeetingStatus outer(Claim claim, int floor) {
    View view = claim.view();
    int start = claim.subject().isEmpty() ? floor + 1 : claim.subject().phrases().get(0).first();
    if (start > claim.verb()) {
      return null;
    }
    String before = view.lower(start - 1);
    if (before.equals("if") || before.equals("unless") || before.equals("whether")) {
      return MeetingStatus.UNKNOWN;
    }
    return null;
  }
}
