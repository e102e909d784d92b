package io.github.dateline.meeting;

import io.github.dateline.lexicon.Countries;
import io.github.dateline.meeting.PersonIndex.Named;
import io.github.dateline.meeting.Phrase.Kind;
import io.github.dateline.person.Person;
import io.github.dateline.person.PersonMention;
import io.github.dateline.text.Sentence;
import io.github.dateline.time.DateMention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the phrases of a sentence that name someone who can meet, left to right in one pass. */
final class PhraseFinder {

  private final Words words;

  private final Countries countries;

  private final ActorFactory actors;

  private final RunReader runs;

  private final Organisations organisations;

  private final Coordination coordination;

  PhraseFinder(Words words, Frames frames, Countries countries) {
    this.words = words;
    this.countries = countries;
    this.actors = new ActorFactory(countries);
    this.runs = new RunReader(frames, countries, actors);
    this.coordination = new Coordination(countries, runs);
    this.organisations = new Organisations(countries);
  }

  /** Returns a sentence with its phrases. */
  View view(Sentence sentence, List<DateMention> dates, List<Named> people) {
    View view = new View(sentence, words, dates);
    @Nullable Named[] owners = owners(sentence, people);
    int at = 0;
    while (at < view.size()) {
      Optional<Phrase> organisation = organisations.at(view, owners, at);
      if (organisation.isPresent()) {
        view.add(organisation.get());
        at = organisation.get().next();
        continue;
      }
      Optional<Phrase> joint = owners[at] == null ? coordination.at(view, at) : Optional.empty();
      if (joint.isPresent() && isFree(owners, joint.get())) {
        view.add(joint.get());
        at = joint.get().next();
        continue;
      }
      Run run = view.isDate(at) ? null : runs.run(view, owners, at);
      if (run == null) {
        at++;
        continue;
      }
      List<Phrase> phrases = phrases(view, owners, run);
      phrases.forEach(view::add);
      at = Math.max(at + 1, phrases.isEmpty() ? at + 1 : phrases.get(phrases.size() - 1).next());
    }
    Appositions.join(view);
    return view;
  }

  /** {@code French and German ministers Blanc and Krause}: names follow, which say more. */
  private static boolean isFree(@Nullable Named[] owners, Phrase phrase) {
    for (int i = phrase.first(); i < Math.min(owners.length, phrase.next() + 1); i++) {
      Named owner = owners[i];
      if (owner != null
          && (i > phrase.last() || owner.mention().kind() != PersonMention.Kind.ROLE)) {
        return false;
      }
    }
    return true;
  }

  /**
   * {@code Washington and Moscow held talks}: a capital that nobody in the document bears with a
   * first name or a title stands for its government.
   */
  private boolean isCapital(Named named) {
    Person person = named.person();
    return person.roles().isEmpty()
        && isBare(named.mention())
        && isBare(person.mentions().get(0))
        && person.name().indexOf(' ') < 0
        && countries
            .find(person.name())
            .filter(m -> m.kind() == Countries.Kind.CAPITAL)
            .isPresent();
  }

  private static boolean isBare(PersonMention mention) {
    return mention.kind() == PersonMention.Kind.NAME && mention.extent().equals(mention.span());
  }

  /** The mention that owns each token; the longest extent of a name wins over roles. */
  private @Nullable Named[] owners(Sentence sentence, List<Named> people) {
    Named[] owners = new Named[sentence.tokens().size()];
    for (PersonMention.Kind kind :
        List.of(PersonMention.Kind.NAME, PersonMention.Kind.ROLE, PersonMention.Kind.PRONOUN)) {
      for (Named named : people) {
        if (named.mention().kind() != kind || isCapital(named)) {
          continue;
        }
        int first = sentence.tokenAt(named.mention().extent().start());
        int nameFirst = sentence.tokenAt(named.mention().span().start());
        int end = sentence.tokenAt(named.mention().span().end() - 1) + 1;
        for (int i = first; i < end; i++) {
          if (owners[i] == null || (i >= nameFirst && owners[i].mention().kind() != kind)) {
            owners[i] = named;
          }
        }
      }
    }
    return owners;
  }

  private List<Phrase> phrases(View view, Named[] owners, Run run) {
    int end = run.head + 1;
    List<Phrase> tail = List.of();
    if (end < view.size() && !run.named && takesTail(run) && isTailPreposition(view, end)) {
      tail = tail(view, owners, end + 1, run.kind);
    } else if (run.kind == Kind.PEOPLE && end < view.size() && view.lower(end).equals("for")) {
      // `negotiators for the company and the union`
      List<Phrase> clients = tail(view, owners, end + 1, run.kind);
      boolean parties = clients.stream().allMatch(p -> isNamedGroup(p) || isCamp(p));
      tail = parties ? clients : List.of();
    }
    return actors.phrases(
        view,
        new ActorFactory.Source(
            run.first,
            run.head,
            run.kind,
            run.plural,
            run.person,
            run.match,
            run.side,
            run.possessive,
            run.capitalHead,
            run.firm),
        tail);
  }

  /** {@code the United Nations}, {@code the government of Chad}. */
  private boolean isOfState(Phrase phrase) {
    return phrase.kind() == Kind.BODY
        && (phrase.side().isPresent() && phrase.head().equals("government")
            || isNamedGroup(phrase) && phrase.actors().size() == 1
            || isCamp(phrase));
  }

  /** {@code the union}: a side that needs no name. */
  private boolean isCamp(Phrase phrase) {
    return phrase.kind() == Kind.BODY && words.is(WordClass.CAMP, phrase.head());
  }

  private static boolean isNamedGroup(Phrase phrase) {
    return phrase.kind() == Kind.COUNTRY
        || phrase.kind() == Kind.BODY
            && phrase.actors().stream()
                .allMatch(a -> Character.isUpperCase(a.party().name().codePointAt(0)));
  }

  private static boolean takesTail(Run run) {
    return run.kind == Kind.ROLE
        || run.kind == Kind.PEOPLE
        || run.kind == Kind.PERSON
        || (run.kind == Kind.BODY && run.match.isEmpty());
  }

  private static boolean isTailPreposition(View view, int at) {
    String lower = view.lower(at);
    return lower.equals("of") || lower.equals("from");
  }

  /** Reads {@code Egypt, Jordan and Iraq} behind {@code the leaders of}. */
  private List<Phrase> tail(View view, Named[] owners, int start, Kind kind) {
    boolean people = kind == Kind.PEOPLE;
    // `the government of Chad and the rebels`: a body belongs to one country
    boolean single = kind == Kind.BODY;
    List<Phrase> tail = new ArrayList<>();
    int at = start;
    while (at < view.size() && !view.isDate(at) && tail.size() < 12) {
      Optional<Phrase> organisation = organisations.at(view, owners, at);
      if (organisation.isPresent()) {
        tail.add(organisation.get());
        int end = organisation.get().next();
        int other = people ? joint(view, end) : end;
        if (other == end) {
          break;
        }
        at = other;
        continue;
      }
      Run run = runs.run(view, owners, at);
      if (run == null && tail.isEmpty() && start < view.size()) {
        return name(view, owners, start);
      }
      if (run == null || run.person.isPresent() || run.kind == Kind.PRONOUN) {
        break;
      }
      List<Phrase> inner = phrases(view, owners, run);
      tail.addAll(inner);
      int next = inner.isEmpty() ? run.head + 1 : inner.get(inner.size() - 1).next();
      boolean group = people && !inner.isEmpty() && inner.stream().allMatch(this::isOfState);
      int joint = run.kind == Kind.COUNTRY && !single || group ? joint(view, next) : next;
      if (joint == next) {
        break;
      }
      at = joint;
    }
    return tail;
  }

  /** {@code the Ministry of Defence}, {@code the secretary of state}: the rest of a title. */
  private List<Phrase> name(View view, @Nullable Named[] owners, int start) {
    int end = start;
    while (end < view.size()
        && owners[end] == null
        && !view.isDate(end)
        && (runs.isName(view, end) || words.is(WordClass.MODIFIER, view.lower(end)))) {
      end++;
    }
    return end == start
        ? List.of()
        : List.of(
            new Phrase(start, end - 1, end, Kind.NAME, false, Optional.empty(), "", List.of()));
  }

  private int joint(View view, int at) {
    int next = at;
    if (next < view.size() && view.lower(next).equals(",")) {
      next++;
    }
    if (next < view.size() && words.is(WordClass.CONJUNCTION, view.lower(next))) {
      next++;
    }
    boolean named =
        next < view.size() && (view.token(next).isCapitalized() || view.lower(next).equals("the"));
    return named ? next : at;
  }
}
