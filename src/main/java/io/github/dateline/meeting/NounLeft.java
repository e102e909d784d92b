package io.github.dateline.meeting;

import io.github.dateline.meeting.Arguments.Side;
import io.github.dateline.meeting.Phrase.Kind;
import io.github.dateline.text.Token;
import java.util.List;
import java.util.Optional;

/** Reads what stands before a noun in its own phrase: owners, countries, attributes. */
final class NounLeft {

  private final Frames frames;

  NounLeft(Frames frames) {
    this.frames = frames;
  }

  /** Walks left over what belongs to the noun's own phrase. */
  void read(View view, int at, NounParts parts) {
    int i = at - 1;
    while (i >= 0) {
      String lower = view.lower(i);
      Optional<Phrase> phrase = view.phraseAt(i);
      if (isPossessiveMark(lower)) {
        view.phraseAt(i - 1)
            .ifPresent(p -> parts.subject = new Side(Lists.endingAt(view, p), false, p.last()));
        i = parts.subject.isEmpty() ? i - 1 : parts.subject.phrases().get(0).first() - 1;
        break;
      }
      if (phrase.isPresent()) {
        if (phrase.get().kind() == Kind.PRONOUN && view.is(i, WordClass.POSSESSIVE)) {
          Side owner = new Controllers(view).owner(phrase.get().first());
          parts.subject = owner.isEmpty() ? new Side(List.of(phrase.get()), false, i) : owner;
          i--;
          break;
        }
        if (takesDyad(view, phrase.get(), parts)) {
          i = parts.start;
          continue;
        }
        boolean press =
            phrase.get().head().equals("press") && view.lower(at).startsWith("conference");
        if (!isAttribute(view, phrase.get()) && !press) {
          break;
        }
        parts.definite |= view.lower(phrase.get().first()).equals("the");
        i = phrase.get().first() - 1;
        continue;
      }
      if (view.is(i, WordClass.POSSESSIVE)) {
        Side owner = new Controllers(view).owner(i);
        parts.subject = owner.isEmpty() ? new Side(List.of(pronoun(view, i)), false, i) : owner;
        i--;
        break;
      }
      if (lower.equals("of") && view.is(i - 1, WordClass.STAGE)) {
        parts.round = true;
        i -= 2;
        continue;
      }
      if (lower.equals("of") && view.is(i - 1, WordClass.COUNTED)) {
        parts.counted = true;
        i -= 2;
        continue;
      }
      if (!isOwn(view, i)) {
        break;
      }
      parts.courtesy |= lower.equals("courtesy") && view.lower(at).startsWith("call");
      parts.bilateral |= view.isWord(WordClass.BILATERAL, lower);
      parts.phone |= view.isWord(WordClass.TELEPHONIC, lower);
      parts.definite |=
          lower.equals("the")
              || lower.equals("these")
              || lower.equals("this")
              || lower.equals("those")
              || lower.equals("both");
      parts.ordinal |= view.is(i, WordClass.ORDINAL);
      i--;
    }
    parts.start = i + 1;
  }

  static boolean isPossessiveMark(String lower) {
    return lower.equals("'s") || lower.equals("’s") || lower.equals("'") || lower.equals("’");
  }

  private static Phrase pronoun(View view, int at) {
    boolean plural = view.lower(at).equals("their") || view.lower(at).equals("our");
    return new Phrase(
        at, at, at + 1, Kind.PRONOUN, plural, Optional.empty(), view.lower(at), List.of());
  }

  /** {@code US-Pakistan talks}, {@code US, Pakistan talks}, {@code Israel talks}. */
  private static boolean takesDyad(View view, Phrase phrase, NounParts parts) {
    boolean countries = phrase.kind() == Kind.COUNTRY || phrase.kind() == Kind.DYAD;
    if (!countries
        || view.is(phrase.first() - 1, WordClass.PREPOSITION) && phrase.kind() == Kind.COUNTRY) {
      return false;
    }
    List<Phrase> list = phrase.kind() == Kind.DYAD ? List.of(phrase) : Lists.endingAt(view, phrase);
    Side side = new Side(list, false, phrase.last());
    if (side.actors() < 2) {
      return false;
    }
    parts.mutual = side;
    parts.start = list.get(0).first() - 1;
    return true;
  }

  /** {@code a United Nations food summit}: the body names the meeting and is no party. */
  private static boolean isAttribute(View view, Phrase phrase) {
    boolean body = phrase.kind() == Kind.BODY || phrase.kind() == Kind.NAME;
    return body
        && (view.is(phrase.first(), WordClass.DETERMINER)
            || view.is(phrase.first() - 1, WordClass.PREPOSITION));
  }

  private boolean isOwn(View view, int at) {
    Token token = view.token(at);
    String lower = token.lower();
    if (view.isDate(at)
        || lower.equals("(")
        || lower.equals(")")
        || view.isDate(at - 1) && view.isDate(at + 1)) {
      return true;
    }
    if (lower.equals("and")) {
      return at > 0 && view.token(at - 1).isCapitalized() && view.token(at + 1).isCapitalized();
    }
    if (view.isAny(at, WordClass.DETERMINER, WordClass.MODIFIER, WordClass.ORDINAL)) {
      return true;
    }
    boolean stop =
        token.kind() == Token.Kind.MARK
            || view.isAny(
                at,
                WordClass.PREPOSITION,
                WordClass.SUBORDINATOR,
                WordClass.RELATIVE,
                WordClass.FINITE,
                WordClass.SPEECH,
                WordClass.BE,
                WordClass.HAVE,
                WordClass.MODAL,
                WordClass.CONJUNCTION)
            || frames.light(lower).isPresent() && !(lower.endsWith("ed") && isAttribute(view, at));
    boolean inner = view.isAny(at - 1, WordClass.DETERMINER, WordClass.POSSESSIVE);
    return !stop && (inner || !(lower.endsWith("ly") && view.is(at, WordClass.ADVERB)));
  }

  /** {@code a planned meeting}, but {@code they planned meetings}. */
  private static boolean isAttribute(View view, int at) {
    int before = at - 1;
    if (view.phraseAt(before).isPresent()) {
      return false;
    }
    return before < 0
        || view.isAny(
            before,
            WordClass.DETERMINER,
            WordClass.POSSESSIVE,
            WordClass.PREPOSITION,
            WordClass.MODIFIER)
        || isPossessiveMark(view.lower(before));
  }
}
