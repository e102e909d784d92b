package io.github.dateline.meeting;

import io.github.dateline.lexicon.Countries;
import io.github.dateline.meeting.Merger.Match;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Finds the meeting told before of which a claim speaks, or makes a new one. Used once. */
final class DraftLinker {

  private static final int ANAPHOR_REACH = 5;

  private final Resolver resolver;
  private final Memory memory;
  private final DraftBuilder builder;
  private final SeriesWords series;
  private final Countries countries;
  private final Drafts drafts;
  private Optional<Arrival> arrival = Optional.empty();

  DraftLinker(
      Resolver resolver, Memory memory, SeriesWords series, Countries countries, Drafts drafts) {
    this.resolver = resolver;
    this.memory = memory;
    this.builder = new DraftBuilder(resolver);
    this.series = series;
    this.countries = countries;
    this.drafts = drafts;
  }

  /** Takes note that a sentence was read. */
  void leave(View view, Optional<LocalDate> today) {
    arrival = Arrival.in(view);
    today.flatMap(day -> Journey.in(view, resolver, day)).ifPresent(drafts::add);
  }

  /** Returns the meeting of a claim; {@code told} are those of its sentence. */
  Optional<Match> link(Claim claim, MeetingStatus status, Found found, List<Draft> told) {
    return switch (claim.bond()) {
      case NEW -> fresh(claim, status, found, told);
      case ROUND -> round(claim, status, found).or(() -> bare(claim, status, found, told));
      case BARE -> bare(claim, status, found, told);
      case DELEGATION -> claim.mutual() ? leaders(claim, told) : delegation(claim);
      case ANAPHOR ->
          anaphor(claim, told, status)
              .map(m -> next(m, claim, status, found))
              .or(() -> isDefinite(claim) ? bare(claim, status, found, told) : Optional.empty());
    };
  }

  private Match next(Match match, Claim claim, MeetingStatus status, Found found) {
    return isAnother(match.draft(), claim, status, found)
        ? another(match.draft(), claim, status, found)
        : match;
  }

  /** {@code Their second meeting is planned for March 20}: not the one told just before. */
  private boolean isAnother(Draft known, Claim claim, MeetingStatus status, Found found) {
    Optional<SeriesWords.Mark> mark = series.mark(claim);
    boolean dated = known.when().isPresent() && found.range().isPresent();
    boolean apart = dated && !known.when().get().overlaps(found.range().get());
    boolean ahead = status == MeetingStatus.PLANNED && known.status != MeetingStatus.PLANNED;
    return mark.isPresent()
        && (mark.get().rank() != 1 || apart && !claim.isNoun())
        && (apart || ahead && !dated);
  }

  /** A meeting of the same parties in the same constellation. */
  private Match another(Draft known, Claim claim, MeetingStatus status, Found found) {
    Draft draft = new Draft(claim.kind(), status, claim.view().sentence().index());
    for (Draft.Member member : known.members().values()) {
      draft.add(member.actor().inferred(), member.function(), member.group());
    }
    draft.pairs().addAll(known.pairs());
    draft.time(found);
    draft.place = PlaceFinder.find(claim).orElse(null);
    Optional<Match> same = Merger.sameAs(draft, claim, drafts, List.of());
    return same.map(m -> new Match(m.draft(), Tie.ROUND)).orElseGet(() -> first(draft));
  }

  private Optional<Match> fresh(Claim claim, MeetingStatus status, Found found, List<Draft> told) {
    Draft draft = builder.build(claim, status);
    if (draft.members().isEmpty() || !isWorth(claim, draft)) {
      return anaphor(claim, told, status);
    }
    draft.time(found);
    draft.place = PlaceFinder.find(claim).orElse(null);
    arrival.ifPresent(a -> a.complete(draft));
    Optional<Match> same =
        Merger.sameAs(draft, claim, drafts, told).or(() -> represented(draft, claim));
    if (same.isPresent()) {
      Merger.absorb(same.get().draft(), draft);
      if (same.get().tie() == Tie.HEADLINE) {
        drafts.renew(same.get().draft());
      }
      same.get().draft().settleSides();
      return same;
    }
    return Optional.of(first(draft));
  }

  /** {@code The two men, Haas and Sato}, {@code Albion's Haas}: those who had the talks above. */
  private Optional<Match> represented(Draft draft, Claim claim) {
    boolean two =
        draft.hasPersonPair()
            && draft.members().size() == 2
            && claim.subject().phrases().size() == 2;
    return two
        ? Representatives.meetingOf(
                claim.view(),
                claim.subject().phrases(),
                drafts.near(claim.view().sentence().index()))
            .filter(known -> Merger.kindsAgree(known, draft, claim))
            .map(
                known -> {
                  memory.name(known, draft);
                  return new Match(known, Tie.PARTIES);
                })
        : Optional.empty();
  }

  /** Returns the claim that two stand for the sides of the talks above, if nothing else is told. */
  Optional<Claim> representatives(View view) {
    for (Draft draft : drafts.near(view.sentence().index())) {
      Optional<Claim> claim =
          Representatives.isNear(view, draft)
              ? Representatives.in(view, draft)
                  .map(list -> Leaders.claim(view, list.get(1).last(), list))
              : Optional.empty();
      if (claim.isPresent()) {
        return claim;
      }
    }
    return Optional.empty();
  }

  private Match first(Draft draft) {
    drafts.add(draft);
    return new Match(draft, Tie.FIRST);
  }

  /**
   * {@code the talks}, but not {@code her meetings}: a noun that can be told without its parties.
   */
  private static boolean isDefinite(Claim claim) {
    return claim.subject().isEmpty();
  }

  /** A meeting that is told by its noun alone; who met is not said, or only of one side. */
  private Optional<Match> bare(Claim claim, MeetingStatus status, Found found, List<Draft> told) {
    boolean far =
        claim.kind() == MeetingKind.VISIT
            || claim.kind() == MeetingKind.CALL
            || claim.kind() == MeetingKind.INTERVIEW;
    if (far || status == MeetingStatus.UNKNOWN || claim.noun().equals("round")) {
      return Optional.empty();
    }
    for (Draft known : told) {
      if (Merger.canName(claim, known)) {
        return Optional.of(new Match(known, Tie.NOUN));
      }
    }
    Draft draft = builder.build(claim, status);
    draft.time(found);
    draft.place = PlaceFinder.find(claim).orElse(null);
    return Optional.of(first(draft));
  }

  /** A meeting needs two parties, or a verb that says so of one; a visit needs a visitor. */
  private static boolean isWorth(Claim claim, Draft draft) {
    boolean pronouns =
        claim.subject().phrases().stream()
            .allMatch(p -> p.kind() == Phrase.Kind.PRONOUN && p.plural());
    boolean they = claim.subject().phrases().stream().anyMatch(p -> p.head().equals("they"));
    return !pronouns
        || draft.members().size() > 1
            && (draft.hasPersonPair() || they && !draft.pairs().isEmpty());
  }

  private Optional<Match> round(Claim claim, MeetingStatus status, Found found) {
    List<Actor> parties = lastParties();
    if (parties.size() < 2) {
      return anaphor(claim, List.of(), status)
          .filter(m -> isAnother(m.draft(), claim, status, found))
          .map(m -> another(m.draft(), claim, status, found));
    }
    Draft draft = new Draft(claim.kind(), status, claim.view().sentence().index());
    for (int i = 0; i < parties.size(); i++) {
      draft.add(parties.get(i).inferred(), Participant.Function.PRINCIPAL, i);
    }
    draft.pair(parties.get(0), parties.get(1));
    draft.time(found);
    draft.place = PlaceFinder.find(claim).orElse(null);
    Optional<Match> same = Merger.sameAs(draft, claim, drafts, List.of());
    return Optional.of(
        same.map(m -> new Match(m.draft(), Tie.ROUND)).orElseGet(() -> first(draft)));
  }

  private List<Actor> lastParties() {
    for (Draft draft : drafts.latest()) {
      List<Actor> states = draft.actors().filter(Actor::isCountry).toList();
      if (states.size() == 2) {
        return states;
      }
    }
    return memory.lastCountries;
  }

  /** {@code the talks}: the meeting told last that such a noun can stand for. */
  private Optional<Match> anaphor(Claim claim, List<Draft> told, MeetingStatus status) {
    boolean current = status == MeetingStatus.ONGOING || status == MeetingStatus.PLANNED;
    if (!told.isEmpty() && Merger.canName(claim, told.get(told.size() - 1))) {
      return Optional.of(new Match(told.get(told.size() - 1), Tie.NOUN));
    }
    int here = claim.view().sentence().index();
    Draft best = null;
    for (Draft draft : drafts.near(here)) {
      boolean near = here - draft.sentence <= ANAPHOR_REACH;
      if (!near || !Merger.canName(claim, draft)) {
        continue;
      }
      boolean later = best == null || draft.sentence >= best.sentence;
      if (best != null && best.members().isEmpty() != draft.members().isEmpty()) {
        later = best.members().isEmpty();
      }
      if (current && best != null && draft.isBackground() != best.isBackground()) {
        later = best.isBackground();
      }
      if (later) {
        best = draft;
      }
    }
    return Optional.ofNullable(best).map(draft -> new Match(draft, Tie.NOUN));
  }

  /** The two who lead the sides of the meeting told last. */
  private Optional<Match> leaders(Claim claim, List<Draft> told) {
    int here = claim.view().sentence().index();
    List<Draft> near = told.isEmpty() ? drafts.near(here) : told;
    boolean ahead = claim.view().is(claim.verb() - 1, WordClass.MODAL);
    Draft draft = Delegations.last(near, here, ahead).orElse(null);
    if (draft == null) {
      return Optional.empty();
    }
    Delegations.lead(draft, claim, resolver);
    return Optional.of(new Match(draft, Tie.DELEGATION));
  }

  private Optional<Match> delegation(Claim claim) {
    Phrase team = claim.object().phrases().get(0);
    int here = claim.view().sentence().index();
    Draft draft = Delegations.meetingOf(drafts.near(here), claim, team);
    if (draft == null) {
      return Optional.empty();
    }
    Delegations.join(draft, claim, team, resolver, countries);
    return Optional.of(new Match(draft, Tie.DELEGATION));
  }
}
