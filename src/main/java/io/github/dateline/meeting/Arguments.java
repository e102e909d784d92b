package io.github.dateline.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds who stands before and behind a verb or noun of meeting. */
final class Arguments {

  private final View view;

  Arguments(View view) {
    this.view = view;
  }

  /** The phrases of one side, those that only belong to it included. */
  record Side(List<Phrase> phrases, boolean open, int last) {

    static final Side NONE = new Side(List.of(), false, -1);

    boolean isEmpty() {
      return phrases.isEmpty();
    }

    int actors() {
      return phrases.stream().mapToInt(p -> p.actors().size()).sum();
    }
  }

  /** Returns the subject of the verb at a token; finite, infinite or a participle. */
  Side subject(int verb, boolean participle) {
    return new SubjectFinder(view).subject(verb, participle);
  }

  /** The first phrase of the clause before a token that no preposition leads to. */
  Side clauseSubject(int before) {
    return new SubjectFinder(view).clauseSubject(before, List.of());
  }

  /** The subject of the main clause around a clause that a word at a token opens. */
  Side outerSubject(int opener) {
    return new SubjectFinder(view).outerSubject(opener);
  }

  static boolean isBreak(String lower) {
    return lower.equals(";") || lower.equals(":");
  }

  /** What stands behind a verb: the other side, or a sign that the verb takes something else. */
  record Target(Side side, String link, boolean otherObject, int end) {}

  /** Returns the phrases that one of the links leads to behind a token. */
  Target object(int verbEnd, List<String> links) {
    int at = verbEnd + 1;
    boolean direct = links.contains("-");
    boolean other = false;
    for (int steps = 0; at < view.size() && steps < 24; steps++) {
      String lower = view.lower(at);
      if (links.contains(lower) && !view.startsPhrase(at + 1)) {
        Optional<Phrase> titled = Lists.described(view, at + 1);
        if (titled.isPresent()) {
          return new Target(rightSide(Lists.from(view, titled.get())), lower, other, at);
        }
      }
      if (lower.equals("with") && view.lower(at + 1).equals("no")) {
        // `met for an hour, with no aides in the room`
        return new Target(Side.NONE, "", other, at);
      }
      int them = links.contains(lower) ? behindBoth(at + 1) : -1;
      if (them > 0) {
        return new Target(rightSide(them), lower, other, at);
      }
      if (links.contains(lower) && view.startsPhrase(at + 1)) {
        return new Target(more(rightSide(at + 1), lower), lower, other, at);
      }
      if (view.startsPhrase(at)) {
        Phrase phrase = view.phraseAt(at).orElseThrow();
        if (direct) {
          return new Target(rightSide(at), "-", false, at);
        }
        other |= at == verbEnd + 1;
        at = phrase.last() + 1;
      } else if (view.isDate(at) || view.is(at, WordClass.ADVERB)) {
        at++;
      } else if (isStop(at)) {
        break;
      } else {
        other |= at == verbEnd + 1 && !view.is(at, WordClass.PREPOSITION);
        direct &= lower.equals("(");
        at++;
      }
    }
    return new Target(Side.NONE, "", other, at);
  }

  /** {@code both of them}, {@code the two of them}: where the pronoun stands, or -1. */
  private int behindBoth(int at) {
    int word = view.lower(at).equals("the") ? at + 1 : at;
    boolean both = view.lower(word).equals("both") || view.lower(word).equals("two");
    boolean them = view.lower(word + 1).equals("of") && view.lower(word + 2).equals("them");
    return both && them && view.startsPhrase(word + 2) ? word + 2 : -1;
  }

  /** {@code met with X in Riga (May 5) and with Y in Oslo}. */
  Side more(Side side, String link) {
    for (int i = side.last() + 1; i < Math.min(view.size(), side.last() + 12); i++) {
      boolean again =
          view.is(i, WordClass.CONJUNCTION)
              && view.lower(i + 1).equals(link)
              && view.startsPhrase(i + 2);
      if (again) {
        Side next = rightSide(i + 2);
        List<Phrase> all = new ArrayList<>(side.phrases());
        all.addAll(next.phrases());
        return new Side(List.copyOf(all), side.open() || next.open(), next.last());
      }
      boolean dated =
          view.isDate(i - 1) && view.is(i, WordClass.CONJUNCTION) && view.startsPhrase(i + 1);
      if (dated
          && view.phraseAt(i + 1)
              .filter(p -> p.kind() == Phrase.Kind.PERSON && !Lists.startsClause(view, p))
              .filter(p -> !Partners.isDated(view, p.next()))
              .isPresent()
          && link.equals("with")) {
        Side next = rightSide(i + 1);
        List<Phrase> all = new ArrayList<>(side.phrases());
        all.addAll(next.phrases());
        return new Side(List.copyOf(all), side.open() || next.open(), next.last());
      }
      boolean skips =
          view.isDate(i)
              || view.is(i, WordClass.PREPOSITION)
              || view.lower(i).equals("(")
              || view.lower(i).equals(")")
              || view.token(i).isCapitalized()
              || view.is(i, WordClass.ADVERB);
      if (!skips) {
        return side;
      }
    }
    return side;
  }

  /** {@code dined that evening with}. */
  private boolean isThatDay(int at) {
    return view.lower(at).equals("that") && view.is(at + 1, WordClass.PART_OF_TIME);
  }

  private boolean isStop(int at) {
    String lower = view.lower(at);
    return lower.equals(",") && !view.lower(at + 1).equals("with")
        || isBreak(lower)
        || lower.startsWith(".")
        || lower.equals("”")
        || view.is(at, WordClass.RELATIVE) && !isThatDay(at)
        || view.isAny(at, WordClass.SPEECH, WordClass.MODAL, WordClass.BE)
        || (view.is(at, WordClass.SUBORDINATOR)
            && !lower.equals("after")
            && !lower.equals("before"));
  }

  /** The list at a token, with what `including`, `led by` and `accompanied by` add to it. */
  Side rightSide(int at) {
    return rightSide(Lists.from(view, view.phraseAt(at).orElseThrow()));
  }

  /** The list behind {@code between} or {@code of}. */
  Side innerSide(int at) {
    return rightSide(Lists.between(view, view.phraseAt(at).orElseThrow()));
  }

  private Side rightSide(List<Phrase> list) {
    List<Phrase> all = new ArrayList<>(list);
    int next = all.get(all.size() - 1).next();
    boolean open = false;
    for (int rounds = 0; rounds < 3; rounds++) {
      int from = escortBehind(next);
      boolean including =
          view.lower(from).equals("including")
              || isPair(from, "such", "as")
              || isPair(from, "among", "them");
      boolean escort = view.is(from, WordClass.ESCORT) && view.lower(from + 1).equals("by");
      int phrase = view.lower(from).equals("including") ? from + 1 : from + 2;
      if (!(including || escort) || !view.startsPhrase(phrase)) {
        break;
      }
      if (including && all.size() == 1 && all.get(0).kind() == Phrase.Kind.PEOPLE) {
        all.clear();
      }
      all.addAll(Lists.from(view, view.phraseAt(phrase).orElseThrow()));
      open |= including;
      next = all.get(all.size() - 1).next();
    }
    return new Side(List.copyOf(all), open, next - 1);
  }

  /** {@code the Fund's mission to Argentina, headed by X}: a few words may stand between. */
  private int escortBehind(int next) {
    for (int i = next; i < Math.min(view.size(), next + 8); i++) {
      if (view.lower(i).equals(",")) {
        boolean escort = view.is(i + 1, WordClass.ESCORT) && view.lower(i + 2).equals("by");
        return escort || i == next ? i + 1 : next;
      }
      boolean own =
          view.isAny(i, WordClass.PREPOSITION, WordClass.MODIFIER, WordClass.DETERMINER)
              || view.phraseAt(i).filter(p -> !p.isPeople()).isPresent()
              || Character.isLowerCase(view.token(i).text().charAt(0))
                  && !view.is(i, WordClass.FINITE)
                  && !view.is(i, WordClass.BE)
                  && !view.is(i, WordClass.SPEECH)
                  && !view.is(i, WordClass.CONJUNCTION)
                  && !view.is(i, WordClass.RELATIVE);
      if (!own || view.is(i, WordClass.ESCORT) || view.lower(i).equals("including")) {
        return next;
      }
    }
    return next;
  }

  /** The phrase that `with whom` before a subject takes up. */
  Side whom(Side subject) {
    int before = subject.phrases().get(0).first() - 1;
    if (!view.lower(before).equals("whom") && !view.lower(before).equals("which")) {
      return Side.NONE;
    }
    boolean linked = view.lower(before - 1).equals("with");
    int at = linked ? before - 2 : before - 1;
    if (view.lower(at).equals(",")) {
      at--;
    }
    return view.phraseAt(at).map(p -> new Side(List.of(p), false, p.last())).orElse(Side.NONE);
  }

  private boolean isPair(int at, String first, String second) {
    return view.lower(at).equals(first) && view.lower(at + 1).equals(second);
  }
}
