package io.github.dateline.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the claims of a sentence, left to right. */
final class ClaimFinder {

  private final Frames frames;
  private final VerbMatcher verbs;
  private final NounMatcher nouns;

  ClaimFinder(Words words, Frames frames) {
    Guards guards = new Guards(words);
    this.frames = frames;
    this.verbs = new VerbMatcher(frames, guards);
    this.nouns = new NounMatcher(frames, guards);
  }

  /** Tells cheaply whether a sentence can hold a claim. */
  boolean hasTrigger(io.github.dateline.text.Sentence sentence) {
    for (io.github.dateline.text.Token token : sentence.tokens()) {
      if (frames.isTrigger(token.lower())) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether a noun of the sentence speaks of talks, a summit or a visit. */
  boolean hasTalks(View view) {
    for (int i = 0; i < view.size(); i++) {
      boolean talks =
          frames
              .noun(view.lower(i))
              .filter(n -> n.is("strong") || n.is("visit"))
              .filter(n -> !n.name().equals("trip"))
              .isPresent();
      if (talks) {
        return true;
      }
    }
    return false;
  }

  List<Claim> find(View view) {
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < view.size(); i++) {
      if (!frames.isTrigger(view.lower(i))) {
        continue;
      }
      Optional<Claim> verb = verbs.match(view, i);
      int noun = i;
      Optional<Claim> claim =
          verb.isPresent() ? verb : nouns.match(view, i, claims).or(() -> Meals.match(view, noun));
      claim.ifPresent(claims::add);
      claim.ifPresent(c -> claims.addAll(Partners.after(c)));
      claim.flatMap(Again::after).ifPresent(claims::add);
    }
    Optional<Claim> leaders = Leaders.match(view);
    leaders.ifPresent(claims::add);
    for (Phrase phrase : view.phrases()) {
      if (leaders.isEmpty()
          && claims.stream().noneMatch(c -> c.bond() == Claim.Bond.NEW && uses(c, phrase))) {
        DelegationMatcher.match(view, phrase).ifPresent(claims::add);
      }
    }
    return claims;
  }

  private static boolean uses(Claim claim, Phrase phrase) {
    return claim.subject().phrases().contains(phrase) || claim.object().phrases().contains(phrase);
  }
}
