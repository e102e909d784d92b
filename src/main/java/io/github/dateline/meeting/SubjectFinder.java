package io.github.dateline.meeting;

import io.github.dateline.meeting.Arguments.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the subject of a verb by walking left over what stands between. */
final class SubjectFinder {

  private static final int REACH = 40;

  private final View view;

  SubjectFinder(View view) {
    this.view = view;
  }

  /**
   * Returns the subject of the verb at a token; the verb may be finite, infinite or a participle.
   */
  Side subject(int verb, boolean participle) {
    Optional<Phrase> sent = sent(verb).or(() -> Witnessed.between(view, verb));
    if (sent.isPresent()) {
      return side(List.of(sent.get()), List.of());
    }
    List<Phrase> escorts = new ArrayList<>();
    int at = verb - 1;
    boolean crossedTo = false;
    boolean first = true;
    for (int steps = 0; at >= 0 && steps < REACH; steps++) {
      String lower = view.lower(at);
      Optional<Phrase> phrase = view.phraseAt(at);
      if (phrase.isPresent() && isSubjectable(phrase.get(), at)) {
        List<Phrase> list = ownClause(Lists.endingAt(view, phrase.get()), verb);
        int before = list.get(0).first() - 1;
        if (!view.is(before, WordClass.PREPOSITION)) {
          return side(list, escorts);
        }
        if (view.lower(before).equals("by") && view.is(before - 1, WordClass.ESCORT)) {
          escorts.addAll(0, list);
        }
        at = before - 1;
      } else if (phrase.isPresent()) {
        at = phrase.get().first() - 1;
      } else if (view.isDate(at) || view.is(at, WordClass.ADVERB)) {
        at--;
        continue;
      } else if (view.is(at, WordClass.RELATIVE) && !isComplementizer(at)) {
        return antecedent(at);
      } else if (lower.equals(",")) {
        int opening = insertionStart(at);
        if (opening < 0) {
          return clauseSubject(at, escorts);
        }
        gatherEscorts(opening, at, escorts);
        at = opening - 1;
      } else if (view.is(at, WordClass.CONJUNCTION)) {
        return clauseSubject(at, escorts);
      } else if (participle && first && view.is(at, WordClass.SUBORDINATOR)) {
        return outerSubject(at);
      } else if (participle && first && view.is(at, WordClass.PREPOSITION)) {
        Side controller = new Controllers(view).controller(at);
        return controller.isEmpty() ? outerSubject(at) : controller;
      } else if (view.is(at, WordClass.SUBORDINATOR) && !crossedTo && !lower.equals("but")) {
        return Side.NONE;
      } else if (Arguments.isBreak(lower)) {
        return Side.NONE;
      } else {
        crossedTo |= lower.equals("to");
        at--;
      }
      first = false;
    }
    return Side.NONE;
  }

  /** {@code Haas sent her envoy, Sato, to meet Kolar}: who is sent meets him. */
  private Optional<Phrase> sent(int verb) {
    int comma = verb - 2;
    Optional<Phrase> name =
        view.lower(verb - 1).equals("to") && view.lower(comma).equals(",")
            ? view.phraseAt(comma - 1).filter(p -> p.kind() == Phrase.Kind.PERSON)
            : Optional.empty();
    int before = name.map(p -> p.first() - 1).orElse(-1);
    for (int i = before; i > 0 && before - i < 8; i--) {
      if (view.is(i, WordClass.SENDING)) {
        return view.is(i - 1, WordClass.BE) ? Optional.empty() : name;
      }
      if (view.phraseAt(i).filter(p -> p.kind() == Phrase.Kind.PERSON).isPresent()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** {@code Haas met Sato and Kolar met Lind}: the first of two names is the object before. */
  private List<Phrase> ownClause(List<Phrase> list, int verb) {
    Phrase last = list.get(list.size() - 1);
    int at = list.get(0).first() - 1;
    at = view.lower(at).equals("with") ? at - 1 : at;
    boolean object =
        view.is(at, WordClass.FINITE)
            && view.phraseAt(at).isEmpty()
            && !view.is(at, WordClass.SPEECH)
            && !view.is(at, WordClass.BE)
            && !view.is(at, WordClass.HAVE)
            && !view.is(at, WordClass.DO)
            && !view.is(at, WordClass.MODAL);
    boolean split = list.size() > 1 && object && Lists.startsClause(view, last);
    return split && last.next() + 3 > verb ? List.of(last) : list;
  }

  private boolean isComplementizer(int at) {
    return view.lower(at).equals("that") && !view.phraseAt(at - 1).isPresent();
  }

  private static boolean isSubjectable(Phrase phrase, int at) {
    return phrase.last() == at || phrase.next() > at;
  }

  private static Side side(List<Phrase> list, List<Phrase> escorts) {
    List<Phrase> all = new ArrayList<>(list);
    all.addAll(escorts);
    return new Side(List.copyOf(all), false, list.get(list.size() - 1).last());
  }

  /** {@code A, accompanied by B, met}: the comma that opens what the comma at a token closes. */
  private int insertionStart(int comma) {
    for (int i = comma - 1; i > 0 && comma - i < 30; i--) {
      if (!view.lower(i).equals(",")) {
        continue;
      }
      boolean opens =
          view.isAny(
                  i + 1,
                  WordClass.RELATIVE,
                  WordClass.PREPOSITION,
                  WordClass.SUBORDINATOR,
                  WordClass.ESCORT)
              || view.lower(i + 1).endsWith("ing")
              || view.lower(i + 1).endsWith("ed")
              || view.isAny(i + 1, WordClass.DETERMINER, WordClass.POSSESSIVE);
      if (opens && view.phraseAt(i - 1).isPresent()) {
        return i;
      }
    }
    return -1;
  }

  private void gatherEscorts(int from, int to, List<Phrase> escorts) {
    for (int i = from + 1; i < to - 1; i++) {
      if (view.is(i, WordClass.ESCORT)
          && view.lower(i + 1).equals("by")
          && view.startsPhrase(i + 2)) {
        view.phraseAt(i + 2).ifPresent(p -> escorts.addAll(Lists.from(view, p)));
      }
    }
  }

  private Side antecedent(int relative) {
    int at = relative - 1;
    if (view.is(at, WordClass.CONJUNCTION) && view.lower(relative).equals("who")) {
      // `Haas, who was there and who will see Sato`
      for (int i = at - 1; i > 0 && at - i < 16; i--) {
        if (view.lower(i).equals("who")) {
          return antecedent(i);
        }
      }
    }
    while (at >= 0 && (view.lower(at).equals(",") || view.is(at, WordClass.PREPOSITION))) {
      at--;
    }
    Optional<Phrase> listed = listed(relative);
    if (listed.isPresent()) {
      return side(Lists.from(view, listed.get()), List.of());
    }
    Optional<Phrase> phrase = view.phraseAt(at);
    if (phrase.isEmpty()) {
      return clauseSubject(relative, List.of());
    }
    List<Phrase> list = Lists.endingAt(view, phrase.get());
    // `with King Hussein, who met Saddam`: only the nearest name is meant unless all are a list
    return side(
        list.size() > 1 && phrase.get().isSingular() && !view.lower(relative - 1).equals(",")
            ? List.of(phrase.get())
            : list,
        List.of());
  }

  /** {@code Among those who met Haas were Sato and Kolar}: the first of the names behind. */
  private Optional<Phrase> listed(int relative) {
    boolean among = view.lower(relative - 2).equals("among");
    if (!among || !view.lower(relative - 1).equals("those")) {
      return Optional.empty();
    }
    for (int i = relative + 2; i < Math.min(view.size(), relative + REACH); i++) {
      boolean verb = view.lower(i).equals("were") || view.lower(i).equals("was");
      if (verb && view.startsPhrase(i + 1)) {
        return view.phraseAt(i + 1);
      }
    }
    return Optional.empty();
  }

  /** The first phrase of the clause before a token that no preposition leads to. */
  Side clauseSubject(int before, List<Phrase> escorts) {
    Side speaker = speaker(before);
    if (!speaker.isEmpty()) {
      return speaker;
    }
    int start = clauseStart(before);
    Side side = firstSubject(start, before, escorts);
    return side.isEmpty() && start > 0 ? firstSubject(0, before, escorts) : side;
  }

  /** {@code Dockers will strike, Haas said in Oslo after a meeting}: who said it had it. */
  private Side speaker(int before) {
    boolean after = view.lower(before).equals("after") || view.lower(before).equals("before");
    for (int i = before - 1; after && i > 0 && before - i < 7; i--) {
      boolean said =
          view.is(i, WordClass.SPEECH)
              && view.phraseAt(i).isEmpty()
              && !view.lower(i + 1).equals("that");
      Optional<Phrase> who = said ? view.phraseAt(i - 1) : Optional.empty();
      if (said) {
        return who.filter(
                p -> p.kind() == Phrase.Kind.PERSON && view.lower(p.first() - 1).equals(","))
            .map(p -> side(List.of(p), List.of()))
            .orElse(Side.NONE);
      }
      if (view.lower(i).equals(",")) {
        return Side.NONE;
      }
    }
    return Side.NONE;
  }

  private Side firstSubject(int start, int before, List<Phrase> escorts) {
    for (Phrase phrase : view.phrases()) {
      if (phrase.first() >= start && phrase.last() < before && isFree(phrase)) {
        List<Phrase> all = new ArrayList<>(Lists.between(view, phrase));
        all.removeIf(p -> p.last() >= before);
        if (all.isEmpty()) {
          continue;
        }
        int end = all.get(all.size() - 1).next();
        for (int i = end; i < Math.min(before, end + 2); i++) {
          if (view.is(i, WordClass.ESCORT)
              && view.lower(i + 1).equals("by")
              && view.startsPhrase(i + 2)) {
            view.phraseAt(i + 2).ifPresent(p -> all.addAll(Lists.from(view, p)));
          }
        }
        all.addAll(escorts);
        return new Side(List.copyOf(all), false, phrase.last());
      }
    }
    return Side.NONE;
  }

  private boolean isFree(Phrase phrase) {
    int before = phrase.first() - 1;
    String after = view.lower(phrase.last() + 1);
    boolean possessor = after.equals("'s") || after.equals("’s") || after.equals("’");
    return !view.is(before, WordClass.PREPOSITION) && !possessor;
  }

  /** Where the innermost finite clause before a token begins. */
  private int clauseStart(int before) {
    for (int i = before - 1; i > 0; i--) {
      if (view.phraseAt(i).isPresent() || view.isDate(i)) {
        continue;
      }
      boolean speech =
          view.is(i, WordClass.SPEECH)
                  && (view.lower(i + 1).equals("that")
                      || view.startsPhrase(i + 1) && !view.is(i, WordClass.TELLING))
              || isTold(i);
      boolean opened =
          view.is(i, WordClass.SUBORDINATOR)
              && view.startsPhrase(i + 1)
              && Lists.startsClause(view, view.phraseAt(i + 1).orElseThrow());
      if (speech || opened || Arguments.isBreak(view.lower(i)) || view.lower(i).equals("“")) {
        return i + 1;
      }
    }
    return 0;
  }

  /** {@code told reporters that}: the clause begins behind the listeners. */
  private boolean isTold(int that) {
    return view.lower(that).equals("that")
        && view.phraseAt(that - 1)
            .filter(p -> view.is(p.first() - 1, WordClass.TELLING))
            .isPresent();
  }

  /**
   * The subject of the main clause for a clause that a word at a token opens: `after meeting X`.
   */
  Side outerSubject(int opener) {
    Side before = opener == 0 ? Side.NONE : clauseSubject(opener, List.of());
    return before.isEmpty() ? mainSubjectBehind(opener) : before;
  }

  private Side mainSubjectBehind(int from) {
    for (int i = from; i < view.size(); i++) {
      if (view.lower(i).equals(",") && view.phraseAt(i).isEmpty()) {
        int at = i + 1;
        while (view.is(at, WordClass.ADVERB) || view.isDate(at)) {
          at++;
        }
        if (view.startsPhrase(at)) {
          Phrase phrase = view.phraseAt(at).orElseThrow();
          List<Phrase> list = Lists.between(view, phrase);
          Phrase last = list.get(list.size() - 1);
          if (Lists.startsClause(view, last) || finiteAt(last.next())) {
            return side(list, List.of());
          }
        }
      }
    }
    return Side.NONE;
  }

  private boolean finiteAt(int at) {
    String lower = view.lower(at);
    return lower.endsWith("ed") || view.is(at, WordClass.FINITE);
  }
}
