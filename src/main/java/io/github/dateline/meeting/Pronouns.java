package io.github.dateline.meeting;

import io.github.dateline.meeting.PersonIndex.Named;
import io.github.dateline.meeting.Phrase.Kind;
import io.github.dateline.person.PersonMention;
import io.github.dateline.time.Certainty;
import java.util.List;
import java.util.Optional;

/** Finds the parties that pronouns stand for, from what a document told before. */
final class Pronouns {

  private final Resolver resolver;
  private final PersonIndex people;
  private final RoleResolver roles;
  private final Memory memory;

  /** The last sentence whose {@code he} was read as {@code the minister} before it. */
  private int officeSentence = -2;

  private String officeKey = "";

  private List<Actor> officeActors = List.of();

  Pronouns(Resolver resolver, PersonIndex people, RoleResolver roles, Memory memory) {
    this.resolver = resolver;
    this.people = people;
    this.roles = roles;
    this.memory = memory;
  }

  /** Returns whom a pronoun stands for; empty if nothing tells. */
  List<Actor> resolve(View view, Phrase phrase) {
    Optional<Actor> mentioned = mentionAt(view, phrase.first());
    if (isHeOrShe(view, phrase)) {
      List<Actor> told = traveller(view, phrase);
      told = told.isEmpty() ? office(view, phrase, mentioned) : told;
      if (!told.isEmpty()) {
        return told;
      }
    }
    if (!phrase.actors().isEmpty()) {
      return phrase.actors();
    }
    if (mentioned.isPresent()) {
      return List.of(mentioned.get());
    }
    String word = phrase.head();
    switch (word) {
      case "i":
      case "me":
      case "my":
        return Mentions.speaker(view);
      case "he":
      case "she":
      case "him":
      case "her":
      case "his":
        return singular(view, phrase);
      case "they":
        return they(view, phrase);
      case Resolver.TOPIC:
        return singular(view, phrase).stream().filter(Actor::isPerson).toList();
      case "them":
        return isBoth(view, phrase)
            ? Mentions.resolved(memory.together.last(view.sentence().index()))
            : List.of();
      default:
        return List.of();
    }
  }

  /** {@code both of them}, {@code the two of them}. */
  private static boolean isBoth(View view, Phrase them) {
    String word = view.lower(them.first() - 2);
    return view.lower(them.first() - 1).equals("of")
        && (word.equals("both") || word.equals("two") || word.equals("each"));
  }

  private List<Actor> they(View view, Phrase phrase) {
    List<Actor> here = Mentions.subjectOf(view, phrase);
    View before = memory.history.peekFirst();
    if (!here.isEmpty() || before == null) {
      return here;
    }
    List<Actor> couple = Mentions.coupleIn(before);
    boolean met = memory.lastPersons.size() == 2 && view.sentence().index() - memory.lastMet <= 2;
    return couple.isEmpty() && met ? Mentions.resolved(memory.lastPersons) : couple;
  }

  private Optional<Actor> mentionAt(View view, int token) {
    int offset = view.token(token).start();
    for (Named one : people.in(view.sentence())) {
      if (one.mention().span().contains(offset)
          && one.mention().kind() == PersonMention.Kind.PRONOUN) {
        return Optional.of(roles.actor(one.person(), Certainty.RESOLVED));
      }
    }
    return Optional.empty();
  }

  private List<Actor> singular(View view, Phrase pronoun) {
    for (Phrase phrase : view.phrases()) {
      if (phrase.kind() == Kind.PERSON
          && phrase.last() < pronoun.first()
          && !view.is(phrase.first() - 1, WordClass.PREPOSITION)) {
        return Mentions.resolved(phrase.actors());
      }
    }
    for (View earlier : memory.history) {
      Optional<Phrase> first =
          earlier.phrases().stream()
              .filter(p -> !earlier.is(p.first() - 1, WordClass.PREPOSITION))
              .findFirst();
      if (first.filter(p -> p.kind() == Kind.PRONOUN && isHeOrShe(p)).isPresent()) {
        // who is told of in the sentence before is told of here
        Optional<Actor> known = mentionAt(earlier, first.get().first());
        if (known.isPresent()) {
          return List.of(known.get());
        }
        continue;
      }
      Optional<Actor> subject = topic(earlier);
      if (subject.isPresent()) {
        return Mentions.resolved(List.of(subject.get()));
      }
    }
    if (pronoun.head().equals("his")
        || pronoun.head().equals("her") && view.startsPhrase(pronoun.next())) {
      return List.of();
    }
    String text = view.sentence().textOf(pronoun.first(), pronoun.last());
    return List.of(Actor.group(text, GroupParty.Kind.PEOPLE, Optional.empty()).asVague());
  }

  private static boolean isHeOrShe(View view, Phrase phrase) {
    String word = view.lower(phrase.first());
    return phrase.first() == phrase.last() && (word.equals("he") || word.equals("she"));
  }

  private static boolean isHeOrShe(Phrase phrase) {
    return phrase.head().equals("he") || phrase.head().equals("she");
  }

  /** The first person of a sentence whom no preposition leads to; {@code the Norwegian} too. */
  private Optional<Actor> topic(View view) {
    for (Phrase phrase : view.phrases()) {
      boolean free = !view.is(phrase.first() - 1, WordClass.PREPOSITION);
      if (free && phrase.kind() == Kind.PERSON) {
        return Optional.of(phrase.actors().get(0));
      }
      if (free && phrase.head().equals("national") && phrase.side().isPresent()) {
        Optional<Actor> known = memory.lastOfSide(view, phrase, phrase.side().get());
        if (known.isPresent()) {
          return known;
        }
      }
    }
    return Optional.empty();
  }

  /** {@code After talks with Haas, Sato flew to Riga, where he met}: who flew there. */
  private static List<Actor> traveller(View view, Phrase he) {
    int where = he.first() - 1;
    if (!view.lower(where).equals("where")) {
      return List.of();
    }
    for (int i = where - 1; i > 0 && where - i < 8; i--) {
      if (view.is(i, WordClass.JOURNEY) && NounLeft.isPossessiveMark(view.lower(i - 1))) {
        return view.phraseAt(i - 2)
            .filter(p -> p.kind() == Kind.PERSON)
            .map(p -> Mentions.resolved(p.actors()))
            .orElse(List.of());
      }
    }
    Arguments.Side subject = new SubjectFinder(view).clauseSubject(where, List.of());
    boolean one = subject.phrases().size() == 1 && subject.actors() == 1;
    return one && subject.phrases().get(0).kind() == Kind.PERSON
        ? Mentions.resolved(subject.phrases().get(0).actors())
        : List.of();
  }

  /** {@code The visiting minister called on Haas. Later he met}: the minister, not Haas. */
  private List<Actor> office(View view, Phrase he, Optional<Actor> mentioned) {
    View before = memory.history.peekFirst();
    boolean first = !view.phrases().isEmpty() && view.phrases().get(0).equals(he);
    if (before == null || !first || mentioned.isEmpty()) {
      return List.of();
    }
    String key = mentioned.get().party().key();
    boolean goesOn = before.sentence().index() == officeSentence && key.equals(officeKey);
    List<Actor> told = goesOn ? officeActors : officeHolder(before, key);
    if (!told.isEmpty()) {
      officeSentence = view.sentence().index();
      officeKey = key;
      officeActors = told;
    }
    return told;
  }

  private List<Actor> officeHolder(View before, String key) {
    Optional<Phrase> subject =
        before.phrases().stream()
            .filter(p -> !before.is(p.first() - 1, WordClass.PREPOSITION))
            .findFirst()
            .filter(p -> p.kind() == Kind.ROLE && before.lower(p.first()).equals("the"));
    boolean behind =
        subject.isPresent()
            && before.phrases().stream()
                .filter(p -> p.kind() == Kind.PERSON && p.first() > subject.get().last())
                .flatMap(p -> p.actors().stream())
                .anyMatch(a -> a.party().key().equals(key));
    return behind ? Mentions.resolved(resolver.resolve(before, subject.get())) : List.of();
  }
}
