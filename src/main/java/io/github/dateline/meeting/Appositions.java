package io.github.dateline.meeting;

import io.github.dateline.meeting.Phrase.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Joins a name with the description beside it: {@code Lt Gen Saddozai, the chief of staff,}. */
final class Appositions {

  private Appositions() {}

  static void join(View view) {
    for (int i = 0; i < view.phrases().size(); i++) {
      skipParenthesis(view, i);
      Phrase phrase = view.phrases().get(i);
      if (i + 1 < view.phrases().size()) {
        Phrase next = view.phrases().get(i + 1);
        if (isBehind(view, phrase, next)) {
          view.replace(i, withApposition(view, phrase, next));
        } else if (isPlural(view, phrase, next)) {
          view.replace(i, named(phrase, Lists.between(view, next)));
        } else if (isBefore(view, phrase, next) || isTitled(view, phrase, next)) {
          view.replace(i, named(view, phrase, next));
          i--;
        } else {
          distant(view, i);
        }
      }
    }
  }

  /** {@code the navy chiefs of Benin and Nigeria, Capt X and Adm Y}. */
  private static boolean isPlural(View view, Phrase roles, Phrase name) {
    boolean beside = view.lower(roles.next()).equals(",") && name.first() == roles.next() + 1;
    return roles.kind() == Kind.PEOPLE
        && roles.actors().size() > 1
        && beside
        && name.kind() == Kind.PERSON
        && Lists.between(view, name).size() == roles.actors().size();
  }

  private static Phrase named(Phrase roles, List<Phrase> names) {
    List<Actor> actors = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      actors.add(names.get(i).actors().get(0).onSide(roles.actors().get(i).side()));
    }
    Phrase last = names.get(names.size() - 1);
    return new Phrase(
        roles.first(), last.last(), last.next(), Kind.PEOPLE, true, Optional.empty(), "", actors);
  }

  /** {@code Brig Gen (retd) Mahfuzul Bari}: a title, a parenthesis, a name. */
  private static boolean isTitled(View view, Phrase role, Phrase name) {
    boolean named = name.kind() == Kind.PERSON || name.kind() == Kind.NAME;
    boolean initial =
        name.first() == role.next() + 1
            && view.token(role.next()).text().endsWith(".")
            && view.token(role.next()).isCapitalized();
    return role.kind() == Kind.ROLE && named && (name.first() == role.next() || initial);
  }

  /** {@code the leader of the city's tenant union, Marek Wrona}: a title as long as a clause. */
  private static void distant(View view, int index) {
    Phrase role = view.phrases().get(index);
    boolean clause = view.is(role.next(), WordClass.RELATIVE);
    if (role.kind() != Kind.ROLE || !view.is(role.next(), WordClass.PREPOSITION) && !clause) {
      return;
    }
    for (int at = role.next(); at < Math.min(view.size(), role.next() + 10); at++) {
      if (view.lower(at).equals(",")) {
        Phrase name = view.phraseAt(at + 1).orElse(null);
        if (name != null
            && name.kind() == Kind.PERSON
            && name.first() == at + 1
            && (!clause || endsClause(view, name.next()))) {
          view.replace(index, named(view, role, name));
        }
        return;
      }
      boolean verb =
          !clause
              && view.phraseAt(at).isEmpty()
              && view.isAny(
                  at,
                  WordClass.FINITE,
                  WordClass.BE,
                  WordClass.MODAL,
                  WordClass.SPEECH,
                  WordClass.RELATIVE);
      boolean person = view.phraseAt(at).filter(p -> p.kind() == Kind.PERSON).isPresent();
      if (verb || person || view.isDate(at)) {
        return;
      }
    }
  }

  private static boolean endsClause(View view, int at) {
    String lower = view.lower(at);
    return at >= view.size() || lower.startsWith(".") || lower.equals(",") || view.isDate(at);
  }

  private static void skipParenthesis(View view, int index) {
    Phrase phrase = view.phrases().get(index);
    int at = phrase.next();
    if (!view.lower(at).equals("(")) {
      return;
    }
    for (int i = at + 1; i < Math.min(view.size(), at + 8); i++) {
      if (view.lower(i).equals(")")) {
        view.replace(index, phrase.until(i, i + 1));
        return;
      }
    }
  }

  /** {@code NAME, the ROLE,} or at the end of the sentence. */
  private static boolean isBehind(View view, Phrase name, Phrase role) {
    if (name.kind() != Kind.PERSON || role.kind() != Kind.ROLE) {
      return false;
    }
    boolean comma = view.lower(name.next()).equals(",") && role.first() == name.next() + 1;
    String after = view.lower(role.next());
    boolean closed = after.equals(",") || after.startsWith(".") || role.next() >= view.size();
    boolean listed = closed && after.equals(",") && continuesList(view, role.next());
    return comma && closed && !listed;
  }

  private static boolean continuesList(View view, int comma) {
    return view.is(comma + 1, WordClass.CONJUNCTION) && view.startsPhrase(comma + 2);
  }

  private static Phrase withApposition(View view, Phrase name, Phrase role) {
    int next = view.lower(role.next()).equals(",") ? role.next() + 1 : role.next();
    Actor actor = name.actors().get(0);
    java.util.Optional<String> text =
        java.util.Optional.of(
            view.sentence().textOf(role.first(), role.last()).replaceAll("\\s+", " "));
    Actor full =
        new Actor(
            actor.party(),
            actor.role().or(() -> text),
            actor.side().or(role::side),
            actor.certainty());
    return new Phrase(
        name.first(),
        role.last(),
        next,
        Kind.PERSON,
        false,
        name.side().or(role::side),
        "",
        List.of(full));
  }

  /** {@code his Omani counterpart, Gen Said Harthy}. */
  private static boolean isBefore(View view, Phrase role, Phrase name) {
    return role.kind() == Kind.ROLE
        && name.kind() == Kind.PERSON
        && name.first() == role.next() + 1
        && view.lower(role.next()).equals(",")
        && !opensMain(view, role, name)
        && (view.isAny(role.first(), WordClass.DETERMINER, WordClass.POSSESSIVE)
            || role.side().isPresent()
            || view.token(role.last()).isCapitalized()
            || hasOwner(view, role));
  }

  /** {@code After calling his mother, Prado was told}: the comma ends a clause that came first. */
  private static boolean opensMain(View view, Phrase role, Phrase name) {
    boolean early = view.isAny(0, WordClass.SUBORDINATOR, WordClass.PREPOSITION);
    for (int i = 1; i < role.first() && early; i++) {
      early = !view.lower(i).equals(",") && !view.is(i, WordClass.SPEECH);
    }
    return early && Lists.startsClause(view, name);
  }

  /** {@code Mr Haukland's predecessor, Ingeborg Tveit}. */
  private static boolean hasOwner(View view, Phrase role) {
    for (int i = role.first(); i < role.last(); i++) {
      if (view.lower(i).equals("'s") || view.lower(i).equals("’s") || view.lower(i).equals("’")) {
        return true;
      }
    }
    return false;
  }

  /** {@code Nigeria's special envoy, retired General X}: the rank says less than the office. */
  private static boolean isRank(View view, Actor actor) {
    String role = actor.role().orElse("").toLowerCase(Locale.ROOT);
    return view.isWord(WordClass.RANK, role.substring(role.lastIndexOf(' ') + 1));
  }

  private static Phrase named(View view, Phrase role, Phrase name) {
    Actor plain = name.actors().get(0).onSide(role.side());
    java.util.Optional<String> text =
        java.util.Optional.of(
            view.sentence().textOf(role.first(), role.last()).replaceAll("\\s+", " "));
    Actor actor =
        new Actor(
            plain.party(),
            isRank(view, plain) ? text : plain.role().or(() -> text),
            plain.side(),
            plain.certainty(),
            plain.vague());
    return new Phrase(
        role.first(),
        name.last(),
        name.next(),
        name.kind() == Kind.NAME ? Kind.ROLE : Kind.PERSON,
        false,
        name.side().or(role::side),
        "",
        List.of(actor));
  }
}
