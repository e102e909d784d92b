package io.github.dateline.meeting;

import io.github.dateline.meeting.Participant.Function;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes a draft of a meeting out of one claim: parties, sides and who met whom. */
final class DraftBuilder {

  private final Resolver resolver;

  DraftBuilder(Resolver resolver) {
    this.resolver = resolver;
  }

  /** Returns the draft; it may lack a side, if nothing tells it. */
  Draft build(Claim claim, MeetingStatus status) {
    Draft draft = new Draft(claim.kind(), status, claim.view().sentence().index());
    List<List<Actor>> subject = actors(claim, claim.subject());
    List<List<Actor>> object = actors(claim, claim.object());
    if (claim.mutual()) {
      mutual(draft, subject, claim.subjectFunction());
    } else {
      List<Actor> left = flat(subject);
      List<Actor> right = flat(object);
      if (claim.frame().equals(Meals.FRAME)) {
        guests(left, right);
      }
      instead(claim, left, right);
      partner(claim, left, right);
      partner(claim, right, left);
      right.removeIf(r -> left.stream().anyMatch(l -> l.party().key().equals(r.party().key())));
      Optional<String> side = commonSide(claim.subject(), left);
      left.forEach(a -> draft.add(a.onSide(side), claim.subjectFunction(), 0));
      Optional<String> other = commonSide(claim.object(), right);
      right.forEach(a -> draft.add(a.onSide(other), claim.objectFunction(), 1));
      if (status != MeetingStatus.INVITED || claim.kind() == MeetingKind.VISIT && !claim.isNoun()) {
        // `the presidents were joined by their ministers`: each by his own
        boolean joined = claim.frame().equals("join");
        left.forEach(
            l ->
                right.stream()
                    .filter(r -> !joined || r.side().isEmpty() || !r.side().equals(l.side()))
                    .forEach(r -> draft.pair(l, r)));
        if (claim.frame().equals("bring")) {
          right.forEach(l -> right.forEach(r -> draft.pair(l, r)));
        }
      }
    }
    draft.open = claim.subject().open() || claim.object().open();
    return draft;
  }

  /** A pronoun that was taken for the other side stands for somebody else. */
  private void instead(Claim claim, List<Actor> left, List<Actor> right) {
    boolean pronoun =
        claim.subject().phrases().size() == 1
            && claim.subject().phrases().get(0).kind() == Phrase.Kind.PRONOUN;
    if (pronoun
        && left.size() == 1
        && right.stream().anyMatch(r -> r.party().key().equals(left.get(0).party().key()))) {
      List<Actor> other =
          resolver.other(claim.view(), claim.subject().phrases().get(0), left.get(0).party().key());
      left.clear();
      left.addAll(other);
    }
  }

  /** {@code The banquet was given by Sato}, {@code for the delegation}: for who is on a visit. */
  private void guests(List<Actor> hosts, List<Actor> guests) {
    guests.removeIf(g -> hosts.stream().anyMatch(h -> h.party().key().equals(g.party().key())));
    if (guests.stream().noneMatch(Actor::isPerson)) {
      resolver
          .visitor()
          .ifPresent(
              v -> {
                guests.clear();
                guests.add(v);
              });
    }
  }

  /** {@code Haas and Sato ... The Chilean leader met Sato}: he was named with him just before. */
  private void partner(Claim claim, List<Actor> side, List<Actor> others) {
    boolean leader =
        side.size() == 1
            && side.get(0).vague()
            && side.get(0).side().isPresent()
            && others.size() == 1
            && others.get(0).isPerson();
    Optional<Actor> known =
        leader ? resolver.partner(others.get(0), claim.view()) : Optional.empty();
    known
        .filter(a -> a.side().isEmpty() || a.side().equals(side.get(0).side()))
        .ifPresent(a -> side.set(0, a));
  }

  private List<List<Actor>> actors(Claim claim, Arguments.Side side) {
    List<List<Actor>> all = new ArrayList<>();
    for (Phrase phrase : side.phrases()) {
      List<Actor> actors =
          claim.mutual() && side.phrases().size() == 1
              ? resolver.together(claim.view(), phrase)
              : resolver.resolve(claim.view(), phrase);
      if (!actors.isEmpty()) {
        all.add(actors);
      }
    }
    return all;
  }

  private static List<Actor> flat(List<List<Actor>> lists) {
    List<Actor> all = new ArrayList<>();
    lists.forEach(all::addAll);
    return all;
  }

  /** The only side that the members name, so that a colleague without one gets it too. */
  private static Optional<String> commonSide(Arguments.Side side, List<Actor> actors) {
    boolean delegation =
        side.phrases().stream().anyMatch(p -> p.kind() == Phrase.Kind.BODY && p.side().isPresent());
    if (!delegation) {
      return Optional.empty();
    }
    List<String> sides = actors.stream().flatMap(a -> a.side().stream()).distinct().toList();
    return sides.size() == 1 ? Optional.of(sides.get(0)) : Optional.empty();
  }

  /** Members of different sides met; if all stand on one side, or none is known, each met each. */
  private static void mutual(Draft draft, List<List<Actor>> phrases, Function function) {
    List<Actor> all = flat(phrases);
    long sides = all.stream().flatMap(a -> a.side().stream()).distinct().count();
    for (int i = 0; i < all.size(); i++) {
      draft.add(all.get(i), function, group(all, i, sides));
      for (int j = 0; j < i; j++) {
        boolean same =
            sides > 1
                && all.get(i).side().isPresent()
                && all.get(i).side().equals(all.get(j).side());
        if (!same) {
          draft.pair(all.get(i), all.get(j));
        }
      }
    }
  }

  private static int group(List<Actor> all, int index, long sides) {
    if (sides > 1 && all.get(index).side().isPresent()) {
      for (int j = 0; j < index; j++) {
        if (all.get(j).side().equals(all.get(index).side())) {
          return j;
        }
      }
    }
    return index;
  }
}
