package io.github.dateline.meeting;

import io.github.dateline.lexicon.Countries;
import io.github.dateline.meeting.PersonIndex.Named;
import io.github.dateline.meeting.Phrase.Kind;
import io.github.dateline.text.Token;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds organisations by name: {@code the United Smelter Workers}, {@code Mesa Copper Co.}, {@code
 * the aircraft manufacturer Eurofleet}.
 */
final class Organisations {

  private static final int LONGEST = 10;

  /** The farthest that a plain word for a firm stands from where its phrase begins. */
  private static final int LEAD = 5;

  private final Countries countries;

  Organisations(Countries countries) {
    this.countries = countries;
  }

  /** Returns the organisation whose phrase begins at a token; {@code owners} are persons. */
  Optional<Phrase> at(View view, @Nullable Named[] owners, int at) {
    Phrase named = named(view, owners, at);
    return Optional.ofNullable(named != null ? named : described(view, owners, at));
  }

  /** {@code the rebel Movement for the North}, {@code the Maritime and Dockers Union}. */
  private @Nullable Phrase named(View view, @Nullable Named[] owners, int at) {
    int start = at;
    while (start < at + 3
        && (view.is(start, WordClass.DETERMINER)
            || view.is(start, WordClass.MODIFIER) && !isCapital(view, start))) {
      start++;
    }
    if (!isWord(view, owners, start) || start == 0 && view.is(0, WordClass.FINITE)) {
      return null;
    }
    int end = -1;
    boolean cue = false;
    int i = start;
    while (i < Math.min(view.size(), start + LONGEST)) {
      if (isWord(view, owners, i)) {
        boolean firm = view.is(i, WordClass.FIRM);
        cue |= firm;
        end = cue ? i : end;
        i++;
        continue;
      }
      int next = behindLink(view, owners, i, cue, start);
      if (next < 0) {
        break;
      }
      i = next;
    }
    boolean known = !cue || end == start || isKnown(view, start, end);
    // `Mesa Copper Co. and the union`: the full stop of a short word
    boolean stop = end + 2 < view.size() && view.lower(end + 1).equals(".");
    return known ? null : phrase(view, at, start, stop ? end + 1 : end);
  }

  /** A body that the list of countries and bodies has, or a country alone before the word. */
  private boolean isKnown(View view, int start, int end) {
    return countries
        .longestAt(i -> view.token(i).text(), start, view.size())
        .filter(m -> m.kind() == Countries.Kind.ORGANISATION || m.words() > end - start)
        .isPresent();
  }

  /** Where the name goes on behind {@code of the}, {@code &}, {@code and}; -1 if it ends. */
  private int behindLink(View view, @Nullable Named[] owners, int at, boolean cue, int start) {
    String lower = view.lower(at);
    int next = view.lower(at + 1).equals("the") ? at + 2 : at + 1;
    if (!isWord(view, owners, next)) {
      return -1;
    }
    if (lower.equals("&") || view.is(at, WordClass.NAME_LINK)) {
      return next;
    }
    if (cue && (lower.equals("of") || lower.equals("for"))) {
      return next;
    }
    boolean joins = lower.equals("and") && next == at + 1;
    if (joins && cue) {
      // `the Chamber of Commerce and Industry`
      return view.is(at - 1, WordClass.TOPIC) && view.is(next, WordClass.TOPIC) ? next : -1;
    }
    boolean country =
        countries.find(view.token(at - 1).text()).isPresent()
            || countries
                .longestAt(i -> view.token(i).text(), start, view.size())
                .filter(m -> m.words() == at - start)
                .isPresent();
    return joins && at > start && !country && cueFollows(view, owners, next) ? next : -1;
  }

  private static boolean cueFollows(View view, @Nullable Named[] owners, int from) {
    for (int i = from; i < Math.min(view.size(), from + 3) && isWord(view, owners, i); i++) {
      if (view.is(i, WordClass.FIRM)) {
        return true;
      }
    }
    return false;
  }

  /** {@code Argentine carrier Aerolinea Sur}, {@code the aircraft manufacturer Eurofleet}. */
  private static @Nullable Phrase described(View view, @Nullable Named[] owners, int at) {
    for (int noun = at; noun < Math.min(view.size(), at + LEAD); noun++) {
      if (view.is(noun, WordClass.FIRM_NOUN) && !isCapital(view, noun)) {
        int end = noun + 1;
        while (end < noun + 5 && isWord(view, owners, end)) {
          end++;
        }
        return end == noun + 1 ? null : phrase(view, at, noun + 1, end - 1);
      }
      boolean own =
          owners[noun] == null
              && !view.isDate(noun)
              && view.token(noun).kind() == Token.Kind.WORD
              && (noun == at || !view.is(noun, WordClass.DETERMINER))
              && !isFunction(view, noun);
      if (!own) {
        return null;
      }
    }
    return null;
  }

  private static boolean isFunction(View view, int at) {
    return view.isAny(
        at,
        WordClass.PREPOSITION,
        WordClass.CONJUNCTION,
        WordClass.SUBORDINATOR,
        WordClass.RELATIVE,
        WordClass.FINITE,
        WordClass.SPEECH,
        WordClass.BE,
        WordClass.HAVE,
        WordClass.ADVERB);
  }

  private static boolean isWord(View view, @Nullable Named[] owners, int at) {
    return at >= 0
        && at < view.size()
        && owners[at] == null
        && isCapital(view, at)
        && !view.isDate(at)
        && view.token(at).kind() == Token.Kind.WORD
        && !view.is(at, WordClass.PREPOSITION)
        && !view.is(at, WordClass.DETERMINER)
        && !view.is(at, WordClass.PERSON)
        && !view.is(at, WordClass.CONJUNCTION);
  }

  private static boolean isCapital(View view, int at) {
    return view.token(at).isCapitalized();
  }

  private static Phrase phrase(View view, int first, int start, int end) {
    String name = view.sentence().textOf(start, end).replaceAll("\\s+", " ");
    Actor actor = Actor.group(name, GroupParty.Kind.ORGANISATION, Optional.empty());
    return new Phrase(
        first,
        end,
        end + 1,
        Kind.BODY,
        false,
        Optional.empty(),
        view.lower(end).equals(".") ? view.lower(end - 1) : view.lower(end),
        List.of(actor));
  }
}
