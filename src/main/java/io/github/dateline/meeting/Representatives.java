package io.github.dateline.meeting;

import io.github.dateline.meeting.Phrase.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Knows who stands for the two sides of talks that named no person: {@code Talks between the
 * employers and the union .. The union's Haas and the employers' Sato left the building}.
 */
final class Representatives {

  /** The sentences behind the meeting in which its people are named. */
  private static final int REACH = 3;

  private static final int SHORTEST = 4;

  private Representatives() {}

  /** Returns the two whom a sentence names side by side, if they stand for the sides of a draft. */
  static Optional<List<Phrase>> in(View view, Draft draft) {
    for (Phrase phrase : view.phrases()) {
      if (phrase.kind() == Kind.PERSON) {
        List<Phrase> list = Lists.between(view, phrase);
        return list.size() == 2 && stand(view, list, draft) ? Optional.of(list) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Returns the last meeting of two sides without a name, if two persons stand for them. */
  static Optional<Draft> meetingOf(View view, List<Phrase> persons, List<Draft> drafts) {
    for (int i = drafts.size() - 1; i >= 0; i--) {
      Draft draft = drafts.get(i);
      if (isNear(view, draft)
          && (isOfTwo(view, persons) && isCrowd(draft) || stand(view, persons, draft))) {
        return Optional.of(draft);
      }
    }
    return Optional.empty();
  }

  static boolean isNear(View view, Draft draft) {
    int gap = view.sentence().index() - draft.sentence;
    return gap > 0
        && gap <= REACH
        && draft.kind != MeetingKind.VISIT
        && draft.actors().noneMatch(Actor::isPerson)
        && !draft.members().isEmpty();
  }

  /** {@code The two men, Haas and Sato, met}. */
  private static boolean isOfTwo(View view, List<Phrase> persons) {
    int comma = persons.get(0).first() - 1;
    Optional<Phrase> two =
        view.lower(comma).equals(",") ? view.phraseAt(comma - 1) : Optional.empty();
    return two.filter(p -> p.kind() == Kind.PEOPLE)
        .filter(
            p -> view.lower(p.first() + 1).equals("two") || view.lower(p.first()).equals("both"))
        .isPresent();
  }

  /** {@code The chairmen of the two firms met}. */
  private static boolean isCrowd(Draft draft) {
    return draft.actors().allMatch(a -> a.party() instanceof GroupParty);
  }

  private static boolean stand(View view, List<Phrase> persons, Draft draft) {
    List<Set<String>> parties = new ArrayList<>();
    draft.actors().forEach(a -> parties.add(words(a.party().name())));
    if (parties.size() != 2 || persons.size() != 2) {
      return false;
    }
    Set<String> one = around(view, persons.get(0));
    Set<String> other = around(view, persons.get(1));
    return are(one, parties.get(0), other, parties.get(1))
        || are(one, parties.get(1), other, parties.get(0));
  }

  private static boolean are(
      Set<String> haas, Set<String> company, Set<String> sato, Set<String> union) {
    return shares(haas, company)
        && shares(sato, union)
        && !shares(haas, union)
        && !shares(sato, company);
  }

  private static boolean shares(Set<String> words, Set<String> name) {
    return words.stream().anyMatch(name::contains);
  }

  private static Set<String> words(String name) {
    Set<String> words = new HashSet<>();
    for (String word : name.toLowerCase(Locale.ROOT).split("[ ,.]", -1)) {
      if (word.length() >= SHORTEST) {
        words.add(word);
      }
    }
    return words;
  }

  /** The words of a phrase, and of {@code of Allegheny} behind it. */
  private static Set<String> around(View view, Phrase phrase) {
    Set<String> words = new HashSet<>();
    int end = view.lower(phrase.next()).equals("of") ? phrase.next() + 1 : phrase.last();
    for (int i = phrase.first(); i <= Math.min(end, view.size() - 1); i++) {
      if (view.lower(i).length() >= SHORTEST) {
        words.add(view.lower(i));
      }
    }
    return words;
  }
}
