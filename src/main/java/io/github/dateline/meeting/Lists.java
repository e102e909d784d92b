package io.github.dateline.meeting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Coordinated phrases: {@code A, B and C}. */
final class Lists {

  private static final List<String> ALSO = List.of("as well as", "along with", "together with");

  /** {@code with A and with B}. */
  private static final List<String> REPEATED = List.of("with", "from", "by", "of");

  private Lists() {}

  /** Returns the list that starts with a phrase; at least the phrase itself. */
  static List<Phrase> from(View view, Phrase start) {
    return from(view, start, true);
  }

  /** Returns the list behind {@code between}, whose last phrase may stand before a verb. */
  static List<Phrase> between(View view, Phrase start) {
    return from(view, start, false);
  }

  private static List<Phrase> from(View view, Phrase start, boolean clauses) {
    List<Phrase> list = new ArrayList<>();
    list.add(start);
    int closed = 1;
    Phrase last = start;
    while (list.size() < 40) {
      Joint joint = joint(view, last);
      if (joint.next == null && isAndOthers(view, last.next())) {
        closed = list.size();
      }
      if (joint.next == null || (clauses || !joint.isAnd) && startsClause(view, joint.next)) {
        break;
      }
      last = joint.next;
      list.add(last);
      if (joint.isAnd) {
        closed = list.size();
      }
    }
    return List.copyOf(list.subList(0, view.isHeadline() ? list.size() : closed));
  }

  /** {@code A, B and others}. */
  private static boolean isAndOthers(View view, int next) {
    int at = view.lower(next).equals(",") ? next + 1 : next;
    return view.is(at, WordClass.CONJUNCTION) && view.lower(at + 1).equals("others");
  }

  /** Returns the list that ends with a phrase. */
  static List<Phrase> endingAt(View view, Phrase end) {
    List<Phrase> list = new ArrayList<>();
    list.add(end);
    List<Phrase> all = view.phrases();
    int at = all.indexOf(end);
    boolean sawAnd = false;
    while (at > 0) {
      Joint joint = joint(view, all.get(at - 1));
      int opener = opener(view, all, at, joint);
      if (opener >= 0) {
        at = opener;
        sawAnd = true;
        list.add(all.get(at));
        continue;
      }
      if (!all.get(at).equals(joint.next) || (!joint.isAnd && !sawAnd && !view.isHeadline())) {
        break;
      }
      if (isOtherClause(view, all.get(at - 1), list.get(list.size() - 1), joint)) {
        break;
      }
      sawAnd |= joint.isAnd;
      at--;
      list.add(all.get(at));
    }
    Collections.reverse(list);
    return List.copyOf(list);
  }

  /** {@code Haas, who leads the union, and Sato met}: of whom the clause before the comma tells. */
  private static int opener(View view, List<Phrase> all, int at, Joint joint) {
    Phrase inner = all.get(at - 1);
    if (!joint.isAnd
        || !all.get(at).equals(joint.next)
        || all.get(at).kind() != Phrase.Kind.PERSON
        || !view.lower(inner.last() + 1).equals(",")) {
      return -1;
    }
    for (int i = inner.first() - 1; i > 1 && inner.first() - i < 10; i--) {
      if (view.lower(i).equals("who") && view.lower(i - 1).equals(",")) {
        int index = view.phraseAt(i - 2).map(all::indexOf).orElse(-1);
        return index >= 0 && all.get(index).kind() == Phrase.Kind.PERSON ? index : -1;
      }
      if (view.lower(i).equals(",")) {
        return -1;
      }
    }
    return -1;
  }

  /** {@code in Doha and Mr Crowe met}: a place before `and` does not join the list. */
  private static boolean isOtherClause(View view, Phrase before, Phrase after, Joint joint) {
    if (after.head().equals("two") || after.head().equals("pair")) {
      return true;
    }
    boolean place = before.kind() == Phrase.Kind.COUNTRY && after.kind() != Phrase.Kind.COUNTRY;
    return place && view.is(before.first() - 1, WordClass.PREPOSITION) && !joint.isAnd
        || place && view.lower(before.first() - 1).equals("in");
  }

  private record Joint(@Nullable Phrase next, boolean isAnd) {}

  private static Joint joint(View view, Phrase phrase) {
    boolean appositive =
        phrase.next() > phrase.last() + 1 && view.lower(phrase.next() - 1).equals(",");
    int at = phrase.next();
    boolean comma = appositive || view.lower(at).equals(",");
    if (view.lower(at).equals(",")) {
      at++;
    }
    boolean and = view.is(at, WordClass.CONJUNCTION);
    int also = alsoAt(view, at);
    at += and ? 1 : also;
    if ((and || also > 0)
        && REPEATED.contains(view.lower(at))
        && view.lower(phrase.first() - 1).equals(view.lower(at))) {
      at++;
    }
    if (and && view.lower(at).equals("then")) {
      at++;
    }
    if (!comma && !and && also == 0) {
      return new Joint(null, false);
    }
    int named = and ? nameBehind(view, at) : at;
    Phrase next =
        view.startsPhrase(named)
            ? view.phraseAt(named).orElse(null)
            : and ? described(view, at).orElse(null) : null;
    return new Joint(next, and || also > 0);
  }

  /** {@code and shipyard owner Magnus Brand}: plain words may stand before the title. */
  private static int nameBehind(View view, int start) {
    for (int at = start; at < Math.min(view.size(), start + 4); at++) {
      if (view.startsPhrase(at)) {
        boolean person = view.phraseAt(at).filter(p -> p.kind() == Phrase.Kind.PERSON).isPresent();
        return at == start || person ? at : start;
      }
      boolean plain =
          Character.isLowerCase(view.token(at).text().charAt(0))
              && !view.is(at, WordClass.PREPOSITION)
              && !view.is(at, WordClass.DETERMINER)
              && !view.is(at, WordClass.FINITE)
              && !view.is(at, WordClass.BE)
              && !view.is(at, WordClass.ADVERB)
              && !view.is(at, WordClass.SPEECH)
              && !view.is(at, WordClass.RELATIVE)
              && !view.lower(at).endsWith("ed")
              && !view.lower(at).endsWith("ing");
      if (!plain) {
        return start;
      }
    }
    return start;
  }

  /** {@code and the Jesuit provincial, Father Anthony Kerr}: a title of no list before a name. */
  static Optional<Phrase> described(View view, int start) {
    if (!view.is(start, WordClass.DETERMINER) && !view.is(start, WordClass.POSSESSIVE)) {
      return Optional.empty();
    }
    for (int at = start + 1; at < Math.min(view.size(), start + 7); at++) {
      if (view.lower(at).equals(",")) {
        return view.startsPhrase(at + 1)
            ? view.phraseAt(at + 1).filter(p -> p.kind() == Phrase.Kind.PERSON)
            : Optional.empty();
      }
      if (view.isAny(at, WordClass.FINITE, WordClass.BE, WordClass.MODAL, WordClass.SPEECH)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static int alsoAt(View view, int at) {
    for (String phrase : ALSO) {
      String[] words = phrase.split(" ", -1);
      int i = 0;
      while (i < words.length && view.lower(at + i).equals(words[i])) {
        i++;
      }
      if (i == words.length) {
        return i;
      }
    }
    return 0;
  }

  /** {@code met Haas, and Kolar said}: a phrase before a finite verb opens a clause. */
  static boolean startsClause(View view, Phrase phrase) {
    int at = phrase.next();
    while (view.is(at, WordClass.ADVERB)) {
      at++;
    }
    return view.isAny(
        at, WordClass.FINITE, WordClass.MODAL, WordClass.SPEECH, WordClass.HAVE, WordClass.BE);
  }
}
