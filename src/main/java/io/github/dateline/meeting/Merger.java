package io.github.dateline.meeting;

import io.github.dateline.document.TextBlock;
import io.github.dateline.time.DateRange;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Decides whether two drafts of a document are one meeting, and puts them together. */
final class Merger {

  /** A draft that a new one repeats, and why. */
  record Match(Draft draft, Tie tie) {}

  private static final int WEEK = 7;
  private static final int MONTH = 31;

  /** The sentences below a headline that say in full what it says in short. */
  private static final int LEAD = 4;

  private Merger() {}

  /** Returns the draft, the latest first, that a new one repeats; one of the sentence or before. */
  static Optional<Match> sameAs(Draft added, Claim claim, Drafts drafts, List<Draft> told) {
    // of those far above only the ones of the same pair can be meant
    Set<Draft> candidates = new LinkedHashSet<>(drafts.pairing(added));
    candidates.addAll(told);
    for (Draft draft : drafts.near(added.sentence)) {
      if (draft.sharesParty(added) || added.hasPersonPair() && isHeadline(draft)) {
        candidates.add(draft);
      }
    }
    return candidates.stream()
        .sorted(Comparator.comparingInt((Draft d) -> d.number).reversed())
        .flatMap(
            draft ->
                tie(draft, added, claim, told.contains(draft))
                    .map(t -> new Match(draft, t))
                    .stream())
        .findFirst();
  }

  private static Optional<Tie> tie(Draft known, Draft added, Claim claim, boolean sentence) {
    if (!kindsAgree(known, added, claim)
        || !statusesAgree(known, added)
        || !placesAgree(known, added)
        || !timesAgree(known, added)
        || isRefusal(known, added, claim)) {
      return Optional.empty();
    }
    if (sentence && isWhen(claim)) {
      return Optional.of(Tie.CLAUSE);
    }
    if (isHeadline(known) && added.hasPersonPair()) {
      boolean below = added.sentence - known.sentence <= LEAD;
      return below && placeIsSame(known, added) ? Optional.of(Tie.HEADLINE) : Optional.empty();
    }
    boolean dated = known.when().isPresent() && added.when().isPresent();
    if ((SeriesWords.isAgain(claim) || opensLater(claim)) && !dated && !sentence) {
      return Optional.empty();
    }
    boolean near = added.sentence - known.sentence <= Drafts.REACH;
    if (known.pairs().stream().anyMatch(added.pairs()::contains)) {
      return dated || near ? Optional.of(Tie.PAIR) : Optional.empty();
    }
    boolean parties =
        near
            && (isPartOf(added, known) || isPartOf(known, added))
            && !(known.hasPersonPair() && added.hasPersonPair());
    return parties ? Optional.of(Tie.PARTIES) : Optional.empty();
  }

  /** {@code Leaders meet in Oslo} above a text that names them. */
  private static boolean isHeadline(Draft draft) {
    return draft.told().size() == 1
        && !draft.members().isEmpty()
        && isTitle(draft.firstView())
        && draft
            .actors()
            .allMatch(
                a ->
                    a.side().isEmpty()
                        && a.party() instanceof GroupParty group
                        && group.kind() == GroupParty.Kind.PEOPLE);
  }

  private static boolean isTitle(View view) {
    return view.sentence().block() instanceof TextBlock block
        && (block.kind() == TextBlock.Kind.HEADLINE || block.kind() == TextBlock.Kind.TITLE);
  }

  private static boolean placeIsSame(Draft one, Draft other) {
    return one.place == null
        || other.place == null
        || Places.fold(one.place).equals(Places.fold(other.place));
  }

  /** {@code the last talks were held in July, when X met Y}: one meeting told twice. */
  private static boolean isWhen(Claim claim) {
    int subject =
        claim.subject().isEmpty() ? claim.first() : claim.subject().phrases().get(0).first();
    return claim.view().lower(subject - 1).equals("when")
        || claim.view().lower(subject - 1).equals("which");
  }

  /** {@code Later in the day he held talks}, {@code Later she met}: after what was told above. */
  private static boolean opensLater(Claim claim) {
    View view = claim.view();
    return view.lower(0).equals("later")
        && (claim.subject().isEmpty() || claim.subject().phrases().get(0).first() < 8)
        && claim.bond() == Claim.Bond.NEW;
  }

  private static boolean isPartOf(Draft small, Draft large) {
    Set<String> keys = new HashSet<>(small.members().keySet());
    if (keys.isEmpty()
        || small.kind == MeetingKind.VISIT
            && large.kind == MeetingKind.VISIT
            && small.place == null
            && large.place == null
            && small.range != null) {
      return false;
    }
    return large.members().keySet().containsAll(keys) && (small.pairs().isEmpty());
  }

  static boolean kindsAgree(Draft one, Draft other, Claim claim) {
    if (one.kind == other.kind || claim.frame().equals("discuss")) {
      return one.kind != MeetingKind.VISIT || other.kind == MeetingKind.VISIT;
    }
    return one.kind.isFaceToFace() && other.kind.isFaceToFace();
  }

  private static boolean statusesAgree(Draft one, Draft other) {
    boolean invited = one.status == MeetingStatus.INVITED ^ other.status == MeetingStatus.INVITED;
    boolean oneAhead = isAhead(one.status);
    boolean otherAhead = isAhead(other.status);
    boolean dated = one.when().isPresent() && other.when().isPresent();
    return !invited
        && (oneAhead == otherAhead
            || dated
            || one.status == MeetingStatus.ONGOING
            || other.status == MeetingStatus.ONGOING
            || one.status == MeetingStatus.UNKNOWN
            || other.status == MeetingStatus.UNKNOWN);
  }

  private static boolean isAhead(MeetingStatus status) {
    return status == MeetingStatus.PLANNED
        || status == MeetingStatus.INVITED
        || status == MeetingStatus.POSTPONED
        || status == MeetingStatus.CANCELLED;
  }

  private static boolean timesAgree(Draft one, Draft other) {
    Optional<DateRange> first = one.when();
    Optional<DateRange> second = other.when();
    if (first.isEmpty() || second.isEmpty()) {
      return !isBygone(one, other) && !isBygone(other, one);
    }
    return first.get().overlaps(second.get())
        && !isAnotherDay(one.status, first.get(), other.status, second.get());
  }

  /** {@code refused to meet Haas. He had met her in May}: nobody refuses what has been. */
  private static boolean isRefusal(Draft known, Draft added, Claim claim) {
    if (known.told().isEmpty()) {
      return false;
    }
    Draft denied = known.status == MeetingStatus.DENIED ? known : added;
    Draft held = denied == known ? added : known;
    Claim first = denied == known ? known.told().get(0).claim() : claim;
    return denied.status == MeetingStatus.DENIED
        && isHeld(held.status)
        && denied.when().isEmpty()
        && Denial.isRefusal(first);
  }

  /** {@code refuses to meet Haas. The two met two years ago}: that is not what is refused. */
  private static boolean isBygone(Draft held, Draft denied) {
    Optional<DateRange> when = held.when();
    boolean refused = denied.status == MeetingStatus.DENIED && denied.when().isEmpty();
    if (!refused || !isHeld(held.status) || when.isEmpty()) {
      return false;
    }
    return Stream.of(held, denied)
        .filter(d -> !d.told().isEmpty())
        .flatMap(d -> d.told().get(0).asOf().stream())
        .anyMatch(day -> when.get().last().isBefore(day.minusDays(MONTH)));
  }

  /** {@code In May, X met Y} says nothing of the day in May on which their meeting fell through. */
  static boolean isAnotherDay(
      MeetingStatus one, DateRange first, MeetingStatus other, DateRange second) {
    boolean apart = isOff(one) && isHeld(other) || isHeld(one) && isOff(other);
    return apart && (isCoarse(first) || isCoarse(second));
  }

  private static boolean isOff(MeetingStatus status) {
    return status == MeetingStatus.CANCELLED || status == MeetingStatus.POSTPONED;
  }

  private static boolean isHeld(MeetingStatus status) {
    return status == MeetingStatus.HELD || status == MeetingStatus.ONGOING;
  }

  private static boolean isCoarse(DateRange range) {
    return range.last().toEpochDay() - range.first().toEpochDay() > WEEK;
  }

  private static boolean placesAgree(Draft one, Draft other) {
    if (one.place == null || other.place == null) {
      return true;
    }
    return one.kind == MeetingKind.VISIT
        ? Places.fold(one.place).equals(Places.fold(other.place))
        : !Places.areApart(one.place, other.place);
  }

  /** Adds everything that one draft tells to another. */
  static void absorb(Draft into, Draft added) {
    if (isHeadline(into)) {
      // who `Leaders` are is now said
      into.members().clear();
    }
    boolean fresh = into.members().isEmpty();
    int base = fresh ? 0 : 100;
    for (Draft.Member member : added.members().values()) {
      Draft.Member known = into.members().get(member.actor().party().key());
      into.add(
          member.actor(), member.function(), known == null ? base + member.group() : known.group());
    }
    for (Pair pair : added.pairs()) {
      into.pairs().add(pair);
    }
    into.open |= added.open;
    if (into.kind == MeetingKind.MEETING
        && added.kind != MeetingKind.VISIT
        && added.kind != MeetingKind.MEETING) {
      into.kind = added.kind;
    }
  }

  /** Tells whether a noun such as `the talks` can stand for a draft. */
  static boolean canName(Claim claim, Draft draft) {
    MeetingKind kind = claim.kind();
    return switch (kind) {
      case MEETING ->
          draft.kind != MeetingKind.VISIT
              && draft.kind != MeetingKind.CALL
              && draft.kind != MeetingKind.INTERVIEW;
      case TALKS -> draft.kind != MeetingKind.VISIT && draft.kind != MeetingKind.INTERVIEW;
      default -> draft.kind == kind;
    };
  }
}
