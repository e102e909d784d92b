package io.github.dateline.meeting;

import io.github.dateline.lexicon.Countries;
import io.github.dateline.meeting.PersonIndex.Named;
import io.github.dateline.meeting.Phrase.Kind;
import io.github.dateline.person.PersonMention;
import io.github.dateline.text.Token;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the tokens of one noun phrase from its first to its head. */
final class RunReader {

  private final Frames frames;
  private final Countries countries;
  private final ActorFactory actors;

  RunReader(Frames frames, Countries countries, ActorFactory actors) {
    this.frames = frames;
    this.countries = countries;
    this.actors = actors;
  }

  @Nullable Run run(View view, Named[] owners, int start) {
    Run run = new Run(start);
    int at = start;
    int loose = 0;
    while (at < view.size() && !view.isDate(at)) {
      int next = step(view, owners, run, at);
      if (next == at) {
        boolean bridge =
            loose < 3
                && isLoose(view, at)
                && (at > start ? headFollows(view, owners, at + 1) : isBarePlural(view, at));
        if (!bridge) {
          break;
        }
        loose++;
        next = at + 1;
      }
      at = next;
      if (run.person.isPresent() && run.head == at - 1 && !isPossessive(view, at)) {
        break;
      }
    }
    if (run.head < 0
        && at == start + 2
        && !(at < view.size() && isLoose(view, at))
        && view.lower(start).equals("the")
        && Set.of("two", "pair", "three", "trio").contains(view.lower(start + 1))) {
      run.take(start + 1, Kind.PEOPLE, true);
    }
    if (run.head >= 0 && run.kind == Kind.ROLE) {
      takeUnknownName(view, owners, run, run.head + 1);
    }
    if (run.head >= 0 && run.kind == Kind.BODY && view.is(run.head, WordClass.COMPANY)) {
      takeFirm(view, owners, run);
    }
    return run.head < 0 && !takeBareName(view, run, at) ? null : run;
  }

  /** {@code between waterfront employers and}: a plain word before people without an article. */
  private boolean isBarePlural(View view, int at) {
    String link = view.lower(at - 1);
    return (link.equals("between") || link.equals("with") || link.equals("by"))
        && at + 1 < view.size()
        && view.is(at + 1, WordClass.PEOPLE)
        && !view.token(at + 1).isCapitalized();
  }

  /** {@code President Sun}: a title before a name that nobody knows. */
  private void takeUnknownName(View view, Named[] owners, Run run, int at) {
    int end = at;
    while (end < view.size()
        && end - at < 3
        && owners[end] == null
        && (isName(view, end) || run.capitalHead && isOddName(view, end, end > at))) {
      end++;
    }
    if (end > at) {
      run.take(end - 1, Kind.ROLE, false);
      run.named = true;
    }
  }

  /** {@code the Russian gas giant Norsol}: the name of the firm says who it is. */
  private void takeFirm(View view, Named[] owners, Run run) {
    int end = run.head + 1;
    while (end < view.size() && end - run.head < 4 && owners[end] == null && isName(view, end)) {
      end++;
    }
    if (end > run.head + 1 && !view.token(run.head).isCapitalized()) {
      run.firm = run.head + 1;
      run.take(end - 1, Kind.BODY, false);
    }
  }

  /**
   * {@code Prime Minister Key}, {@code King Harald V}, {@code Bill English}: words that are names
   * here.
   */
  private boolean isOddName(View view, int at, boolean inside) {
    Token token = view.token(at);
    boolean known = countries.find(token.text()).isPresent();
    return token.kind() == Token.Kind.WORD
        && token.isCapitalized()
        && !view.isDate(at)
        && !isHead(view, at)
        && !isFunction(view, at)
        && !frames.isTrigger(token.lower())
        && (inside || !known);
  }

  /** A capitalised word of no list, which may be a surname alone, as in headlines. */
  private boolean takeBareName(View view, Run run, int end) {
    int last = end - 1;
    // `Mr and Mrs Shah`: a form of address alone is nobody
    boolean name =
        last >= run.first
            && last - run.first < 3
            && run.possessive < 0
            && !view.is(last, WordClass.COURTESY);
    for (int i = run.first; i <= last && name; i++) {
      name = isName(view, i);
    }
    boolean compound = end < view.size() && isLoose(view, end);
    if (!name || compound || frames.isEventNoun(view.lower(end))) {
      return false;
    }
    run.take(last, Kind.NAME, false);
    return true;
  }

  boolean isName(View view, int at) {
    Token token = view.token(at);
    return token.kind() == Token.Kind.WORD
        && token.isCapitalized()
        && token.text().length() > 1
        && !view.isDate(at)
        && !isFunction(view, at)
        && !view.is(at, WordClass.MODIFIER)
        && !view.is(at, WordClass.BODY)
        && !frames.isTrigger(token.lower())
        && countries.find(token.text()).isEmpty();
  }

  /** Takes what stands at a token into the run and returns the next token, or the same to stop. */
  private int step(View view, Named[] owners, Run run, int at) {
    Named owner = owners[at];
    if (owner != null) {
      return takePerson(view, owners, run, at, owner);
    }
    Token token = view.token(at);
    String lower = token.lower();
    if (isPossessive(view, at)) {
      return takePossessive(view, run, at);
    }
    Optional<Countries.Match> match =
        token.isCapitalized()
            ? countries.longestAt(i -> view.token(i).text(), at, view.size())
            : Optional.empty();
    if (match.isPresent() && !isPartOfPerson(owners, at, match.get().words())) {
      return takeCountry(view, run, at, match.get());
    }
    if (isDyad(token)) {
      run.take(at, Kind.DYAD, true);
      return at + 1;
    }
    if (frames.isEventNoun(lower) && !(at > run.first && view.is(at, WordClass.MODIFIER))) {
      return at;
    }
    if (lower.equals("opposite") && at + 1 < view.size() && view.lower(at + 1).equals("number")) {
      run.take(at + 1, Kind.ROLE, false);
      return at + 2;
    }
    if (view.is(at, WordClass.PERSON) && frames.isEventNoun(view.lower(at + 1))
        || isInfinitive(view, at)) {
      return at;
    }
    if (isHead(view, at)) {
      return takeHead(view, run, at);
    }
    if (view.isAny(at, WordClass.SINGULAR, WordClass.PLURAL, WordClass.SPEAKER)) {
      return takePronoun(view, owners, run, at);
    }
    if (lower.equals("pair") && at == run.first + 1) {
      return at + 1;
    }
    if (view.isAny(at, WordClass.DETERMINER, WordClass.POSSESSIVE)) {
      return at == run.first || view.is(at - 1, WordClass.DETERMINER) ? at + 1 : at;
    }
    return isModifier(view, at, at == run.first) ? at + 1 : at;
  }

  private static boolean isHead(View view, int at) {
    return view.isAny(at, WordClass.PERSON, WordClass.PEOPLE, WordClass.BODY);
  }

  /** {@code minister}, {@code ministers}, {@code ministry}. */
  private static int takeHead(View view, Run run, int at) {
    boolean capital = view.token(at).isCapitalized();
    if (view.is(at, WordClass.PERSON)) {
      run.take(at, Kind.ROLE, false);
      run.capitalHead = capital;
    } else if (view.is(at, WordClass.PEOPLE)) {
      run.take(at, Kind.PEOPLE, true);
    } else {
      run.take(at, Kind.BODY, false);
      run.capitalHead = capital && at > 0;
    }
    return at + 1;
  }

  /** A pronoun is a phrase alone, but for {@code her} before a noun. */
  private int takePronoun(View view, Named[] owners, Run run, int at) {
    String lower = view.lower(at);
    boolean bare = at == run.first && !(lower.equals("her") && headFollows(view, owners, at + 1));
    if (bare && (lower.length() > 1 || lower.equals("i"))) {
      boolean plural = view.is(at, WordClass.PLURAL) || lower.equals("we") || lower.equals("us");
      run.take(at, Kind.PRONOUN, plural);
      return at + 1;
    }
    return at == run.first && lower.equals("her") ? at + 1 : at;
  }

  /** {@code to press}, {@code will head}: what else names people is a verb here. */
  private boolean isInfinitive(View view, int at) {
    boolean verb = !frames.verbs(view.lower(at)).isEmpty() || view.is(at, WordClass.LEADING);
    return verb
        && !view.token(at).isCapitalized()
        && (view.lower(at - 1).equals("to") || view.is(at - 1, WordClass.MODAL));
  }

  private int takePerson(View view, Named[] owners, Run run, int at, Named owner) {
    int end = at;
    while (end < owners.length && owner.equals(owners[end])) {
      end++;
    }
    if (run.person.isPresent()) {
      return at;
    }
    boolean pronoun = owner.mention().kind() == PersonMention.Kind.PRONOUN;
    if (pronoun && at > run.first) {
      return at;
    }
    if (pronoun && view.is(at, WordClass.POSSESSIVE) && !view.lower(at).equals("him")) {
      // `his deputy Eva Lind`: the owner is no party
      return !view.lower(at).equals("her")
              || headFollows(view, owners, end)
              || end < view.size() && isLoose(view, end)
          ? end
          : takeName(run, owner, end, true);
    }
    return takeName(run, owner, end, pronoun);
  }

  private static int takeName(Run run, Named owner, int end, boolean pronoun) {
    run.person = Optional.of(owner);
    run.take(end - 1, pronoun ? Kind.PRONOUN : Kind.PERSON, false);
    return end;
  }

  private int takePossessive(View view, Run run, int at) {
    if (at == run.first || (run.head < 0 && !view.token(at - 1).isCapitalized())) {
      return at;
    }
    // `Ms Crowe's meeting`: the possessor is the phrase; what follows is no party.
    int next = at + 1;
    if (next >= view.size() || frames.isEventNoun(view.lower(next))) {
      return at;
    }
    run.possessive = at;
    return next;
  }

  private int takeCountry(View view, Run run, int at, Countries.Match match) {
    int last = at + match.words() - 1;
    if (run.side.isEmpty()) {
      run.side = match.country();
    }
    if (match.kind() == Countries.Kind.DEMONYM) {
      boolean people = view.lower(last).endsWith("s") || isArticle(view, at - 1);
      boolean town = view.isAny(last + 1, WordClass.TOWN, WordClass.HOUSE);
      boolean attribute =
          last + 1 < view.size() && isLoose(view, last + 1) && isNounLike(view, last + 1);
      if (people
          && !town
          && !attribute
          && (last + 1 >= view.size() || !isModifier(view, last + 1, false))) {
        boolean single =
            isArticle(view, at - 1)
                && (view.lower(last).endsWith("an") || view.lower(last).endsWith("i"));
        run.match = Optional.of(match);
        run.take(last, single ? Kind.ROLE : Kind.COUNTRY, false);
      }
    } else {
      run.match = Optional.of(match);
      run.take(last, match.kind() == Countries.Kind.ORGANISATION ? Kind.BODY : Kind.COUNTRY, false);
    }
    return last + 1;
  }

  private static boolean isArticle(View view, int at) {
    return at >= 0 && view.lower(at).equals("the");
  }

  private static boolean isPartOfPerson(Named[] owners, int at, int length) {
    for (int i = at; i < at + length; i++) {
      if (owners[i] != null) {
        return true;
      }
    }
    return false;
  }

  private boolean isDyad(Token token) {
    return actors.dyad(token.text()).size() > 1;
  }

  private static boolean isPossessive(View view, int at) {
    return at < view.size()
        && (view.lower(at).equals("'s")
            || view.lower(at).equals("’s")
            || view.lower(at).equals("'")
            || view.lower(at).equals("’"));
  }

  /** Words that stand before a head noun: modifiers, numbers, names, hyphenated words. */
  private boolean isModifier(View view, int at, boolean first) {
    Token token = view.token(at);
    String lower = token.lower();
    if (first && lower.equals("visiting")) {
      return false;
    }
    if (view.is(at, WordClass.MODIFIER) || lower.startsWith("then-") || lower.startsWith("ex-")) {
      return true;
    }
    if (token.kind() != Token.Kind.WORD || frames.isEventNoun(lower) || isFunction(view, at)) {
      return false;
    }
    return token.isCapitalized() && !(first && at == 0 && view.is(at, WordClass.FINITE));
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
        WordClass.ADVERB,
        WordClass.NEGATION,
        WordClass.DETERMINER,
        WordClass.POSSESSIVE);
  }

  /** A lower-case word of no class, which may be an adjective or a noun before the head. */
  boolean isLoose(View view, int at) {
    Token token = view.token(at);
    return token.kind() == Token.Kind.WORD
        && !token.isCapitalized()
        && !isFunction(view, at)
        && !frames.isTrigger(token.lower())
        && !token.lower().endsWith("ing")
        && !(token.lower().endsWith("ed") && !token.lower().contains("-"));
  }

  /** {@code the Swedish carmaker Volta}: the noun before a name, not a verb behind a people. */
  private static boolean isNounLike(View view, int at) {
    return at + 1 < view.size()
        && view.token(at + 1).isCapitalized()
        && !view.lower(at).endsWith("s");
  }

  private boolean headFollows(View view, Named[] owners, int from) {
    for (int i = from; i < Math.min(view.size(), from + 4); i++) {
      if (owners[i] != null || isHead(view, i)) {
        return true;
      }
      if (!isLoose(view, i) && !isModifier(view, i, false)) {
        return false;
      }
    }
    return false;
  }
}
