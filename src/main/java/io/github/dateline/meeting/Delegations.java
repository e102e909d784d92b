package io.github.dateline.meeting;

import io.github.dateline.lexicon.Countries;
import io.github.dateline.meeting.Draft.Member;
import io.github.dateline.meeting.Participant.Function;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Adds the members of a delegation to the meeting that it came to. */
final class Delegations {

  private static final int REACH = 12;

  private Delegations() {}

  /** Returns the meeting told last that the delegation can belong to. */
  static @Nullable Draft meetingOf(List<Draft> drafts, Claim claim, Phrase team) {
    int here = claim.view().sentence().index();
    Draft best = null;
    for (Draft draft : drafts) {
      boolean near =
          here - draft.sentence <= REACH
              && draft.kind != MeetingKind.VISIT
              && draft.kind != MeetingKind.CALL;
      boolean sided =
          team.side().isEmpty() || draft.actors().anyMatch(a -> a.side().equals(team.side()));
      if (near && sided && (best == null || isLater(draft, best, claim))) {
        best = draft;
      }
    }
    return best;
  }

  /** Returns the talks told last. */
  static Optional<Draft> last(List<Draft> drafts, int here, boolean ahead) {
    return drafts.stream()
        .filter(d -> here - d.sentence <= REACH)
        .filter(d -> d.kind != MeetingKind.VISIT && d.kind != MeetingKind.CALL)
        .max(
            java.util.Comparator.comparing(
                    (Draft d) -> (d.status == MeetingStatus.PLANNED) == ahead)
                .thenComparing(d -> d.actors().noneMatch(Actor::isPerson))
                .thenComparing(d -> d.sentence)
                .thenComparing(d -> d.number));
  }

  /** Those who lead the two sides met each other. */
  static void lead(Draft draft, Claim claim, Resolver resolver) {
    List<Actor> leaders =
        claim.subject().phrases().stream()
            .flatMap(p -> resolver.resolve(claim.view(), p).stream())
            .filter(Actor::isPerson)
            .toList();
    for (int i = 0; i < leaders.size(); i++) {
      draft.add(leaders.get(i), Function.PRINCIPAL, 50 + i);
      for (int j = 0; j < i; j++) {
        draft.pair(leaders.get(j), leaders.get(i));
      }
    }
  }

  /** A delegation belongs to the meeting told last; what is going on or ahead comes first. */
  private static boolean isLater(Draft draft, Draft best, Claim claim) {
    boolean past = !isPresent(claim) || draft.isBackground() == best.isBackground();
    return past ? draft.sentence >= best.sentence : best.isBackground();
  }

  private static boolean isPresent(Claim claim) {
    View view = claim.view();
    for (int i = claim.first(); i >= Math.max(0, claim.first() - 3); i--) {
      String lower = view.lower(i);
      if (lower.equals("is")
          || lower.equals("are")
          || lower.equals("will")
          || lower.equals("includes")
          || lower.equals("leads")
          || lower.equals("heads")) {
        return true;
      }
    }
    return false;
  }

  /** Puts the members on the delegation's side and pairs them with the other side. */
  static void join(Draft draft, Claim claim, Phrase team, Resolver resolver, Countries countries) {
    Optional<String> side = side(draft, claim, team, countries);
    boolean leads = claim.subjectFunction() == Function.PRINCIPAL;
    Optional<Member> anchor =
        draft.members().values().stream()
            .filter(m -> side.isPresent() && m.actor().side().equals(side))
            .findFirst();
    int group = anchor.map(Member::group).orElse(50);
    List<Member> others =
        draft.members().values().stream()
            .filter(m -> m.group() != group && !(side.isPresent() && m.actor().side().equals(side)))
            .toList();
    for (Phrase phrase : claim.subject().phrases()) {
      for (Actor actor : resolver.resolve(claim.view(), phrase)) {
        boolean vague =
            phrase.kind() == Phrase.Kind.BODY
                && Character.isLowerCase(actor.party().name().charAt(0))
                && !leads;
        boolean crowd =
            phrase.kind() == Phrase.Kind.PEOPLE
                && !(actor.party() instanceof GroupParty body
                    && body.kind() == GroupParty.Kind.ORGANISATION);
        if (crowd || phrase.kind() == Phrase.Kind.ROLE || vague) {
          continue;
        }
        Actor sided =
            new Actor(actor.party(), actor.role(), side.or(actor::side), actor.certainty());
        draft.add(sided, claim.subjectFunction(), group);
        for (Member other : others) {
          boolean persons = sided.isPerson() && other.actor().isPerson();
          boolean leaders =
              leads && !other.actor().isCountry() && other.function() != Function.DELEGATION_MEMBER;
          if (persons && other.function() != Function.DELEGATION_MEMBER || leaders) {
            draft.pair(sided, other.actor());
          }
        }
      }
    }
  }

  /** The side told, the leader's, or the one that is not at home where the meeting is. */
  private static Optional<String> side(Draft draft, Claim claim, Phrase team, Countries countries) {
    if (team.side().isPresent()) {
      return team.side();
    }
    Optional<String> stated =
        claim.subject().phrases().stream().flatMap(p -> p.side().stream()).findFirst();
    List<String> states =
        draft.actors().filter(Actor::isCountry).map(a -> a.party().name()).toList();
    if (stated.filter(states::contains).isPresent()) {
      return stated;
    }
    Optional<String> home = Optional.ofNullable(draft.place).flatMap(countries::resolve);
    return states.size() == 2 && home.isPresent()
        ? states.stream().filter(s -> !s.equals(home.get())).findFirst()
        : stated;
  }
}
