package io.github.dateline.meeting;

import io.github.dateline.text.Token;
import java.util.Optional;
import java.util.Set;

/** Finds where a meeting takes place in the clause that tells of it. */
final class PlaceFinder {

  private static final Set<String> LINKS = Set.of("in", "at");

  private static final Set<String> GOALS = Set.of("in", "at", "to", "for");

  private PlaceFinder() {}

  static Optional<String> find(Claim claim) {
    View view = claim.view();
    if (claim.kind() == MeetingKind.VISIT) {
      return goal(view, claim.last()).or(() -> before(claim, view));
    }
    if (claim.kind() == MeetingKind.CALL) {
      return Optional.empty();
    }
    for (int i = Math.max(claim.last(), claim.verb()) + 1; i < view.size(); i++) {
      if (isBorder(view, i)) {
        break;
      }
      Optional<String> place = placeAt(view, i, LINKS);
      if (place.isPresent()) {
        return place;
      }
    }
    return where(claim, view).or(() -> before(claim, view));
  }

  private static Optional<String> before(Claim claim, View view) {
    for (int i = Math.min(claim.first(), claim.verb()) - 1; i >= 0; i--) {
      Optional<String> place = placeAt(view, i, LINKS);
      if (place.isEmpty()
          && (view.lower(i - 1).equals("visit") || view.lower(i - 1).equals("trip"))) {
        place = placeAt(view, i, Set.of("to"));
      }
      if (place.isPresent() || view.is(i, WordClass.SPEECH) || view.lower(i).equals(";")) {
        return place;
      }
    }
    return Optional.empty();
  }

  /** {@code visited Nairobi}, {@code a visit to the UK}. */
  private static Optional<String> goal(View view, int noun) {
    for (int i = noun; i < Math.min(view.size(), noun + 4); i++) {
      boolean link =
          view.lower(i).equals("to") || i == noun && view.token(i).lower().startsWith("visit");
      if (link) {
        // `visited Prado` may be a call on somebody, `a visit to Geneva` hardly
        boolean host = i == noun && view.phraseAt(i + 1).filter(Phrase::isPeople).isPresent();
        Optional<String> place = host ? Optional.empty() : nameAt(view, i + 1);
        if (place.isPresent()) {
          return place;
        }
      }
    }
    return Optional.empty();
  }

  /** {@code flew to Riga on Monday, where he met Haas}. */
  private static Optional<String> where(Claim claim, View view) {
    int subject =
        claim.subject().isEmpty() ? claim.verb() : claim.subject().phrases().get(0).first();
    int where = Math.min(subject, claim.verb()) - 1;
    if (!view.lower(where).equals("where")) {
      return Optional.empty();
    }
    for (int i = where - 1; i >= 0 && where - i < 8; i--) {
      Optional<String> place = placeAt(view, i, GOALS);
      if (place.isPresent()) {
        return place;
      }
    }
    return Optional.empty();
  }

  static Optional<String> placeAt(View view, int at, Set<String> links) {
    return links.contains(view.lower(at)) && !view.isDate(at + 1)
        ? nameAt(view, at + 1)
        : Optional.empty();
  }

  private static Optional<String> nameAt(View view, int start) {
    Optional<Phrase> phrase = view.phraseAt(start);
    if (phrase.filter(p -> p.isPeople() && !isTown(p)).isPresent()) {
      return Optional.empty();
    }
    int at = start;
    boolean article = view.isAny(at, WordClass.DETERMINER, WordClass.POSSESSIVE);
    while (article && view.isAny(at, WordClass.DETERMINER, WordClass.POSSESSIVE)) {
      at++;
    }
    int end = at;
    while (end < view.size() && isPlaceWord(view, end) && end - at < 6) {
      end++;
    }
    while (end > at && !endsPlace(view, end - 1)) {
      end--;
    }
    if (end == at) {
      return Optional.empty();
    }
    boolean named = view.token(at).isCapitalized() || view.is(end - 1, WordClass.HOUSE);
    return named
        ? Optional.of(
            view.sentence()
                .textOf(article && !view.token(at).isCapitalized() ? start : at, end - 1)
                .replaceAll("\\s+", " "))
        : Optional.empty();
  }

  /**
   * {@code in Geneva}, {@code in Florence}: a capitalised word that nothing else tells of is a
   * place, though it might be a surname or a first name elsewhere.
   */
  private static boolean isTown(Phrase phrase) {
    return switch (phrase.kind()) {
      case NAME -> true;
      case PERSON ->
          phrase.actors().stream()
              .allMatch(a -> a.role().isEmpty() && a.party().name().indexOf(' ') < 0);
      default -> false;
    };
  }

  /** {@code New} in a garbled {@code York in New} is half a name and names no place. */
  private static boolean endsPlace(View view, int at) {
    boolean named = view.token(at).isCapitalized() && !view.is(at, WordClass.MODIFIER);
    return named || view.is(at, WordClass.HOUSE);
  }

  private static boolean isPlaceWord(View view, int at) {
    Token token = view.token(at);
    return token.kind() == Token.Kind.WORD
        && !view.isDate(at)
        && !view.is(at, WordClass.PREPOSITION)
        && !view.is(at, WordClass.CONJUNCTION)
        && !view.is(at, WordClass.SUBORDINATOR)
        && !view.is(at, WordClass.BE)
        && !(view.is(at, WordClass.FINITE) && !token.isCapitalized())
        && !view.is(at, WordClass.ADVERB);
  }

  private static boolean isBorder(View view, int at) {
    String lower = view.lower(at);
    return lower.equals(";")
        || view.is(at, WordClass.SPEECH)
        || lower.equals("when")
        || lower.equals("but")
        || lower.equals("who");
  }
}
