package io.github.dateline.parse.thread.html;

import io.github.dateline.parse.Claim;
import io.github.dateline.source.SourceInput;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells pages of forum threads from other pages by characters in their mark-up. */
final class ThreadSigns {

  private static final double KNOWN = 0.95;

  private ThreadSigns() {}

  static Claim claim(SourceInput input, Profiles profiles) {
    Sniffed page = Sniffed.of(input.text().content(), profiles);
    Optional<Profile> known = known(page, profiles).findFirst();
    if (known.isEmpty()) {
      return ForumLook.claim(input, page.content());
    }
    String reason = known.get().sign(page).map(Sign::reason).orElse("");
    return Claim.of(KNOWN, "a page of " + known.get().name(), reason);
  }

  /**
   * Returns the profiles whose signs a page shows, found one after another as they are asked for.
   */
  static Stream<Profile> known(SourceInput input, Profiles profiles) {
    return known(Sniffed.of(input.text().content(), profiles), profiles);
  }

  /** Signs in the head of a page tell more than those elsewhere, and cost no walk over the page. */
  private static Stream<Profile> known(Sniffed page, Profiles profiles) {
    Stream<Profile> others = profiles.others().stream().filter(p -> p.sign(page).isPresent());
    Stream<Profile> surest = profiles.own().stream().filter(p -> p.headSign(page).isPresent());
    Stream<Profile> rest =
        profiles.own().stream().filter(p -> p.headSign(page).isEmpty() && p.sign(page).isPresent());
    return Stream.concat(others, Stream.concat(surest, rest));
  }
}
