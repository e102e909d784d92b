package io.github.dateline.parse.thread.html;

import io.github.dateline.parse.Claim;
import io.github.dateline.source.SourceInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells pages of forum threads from other pages by characters in their mark-up. */
final class ThreadSigns {

  private static final double KNOWN = 0.95;

  private ThreadSigns() {}

  static Claim claim(SourceInput input, Profiles profiles) {
    Sniffed page = Sniffed.of(input.text().content(), profiles.marks());
    for (Profile profile : profiles.engines()) {
      Optional<Sign> sign = sign(profile, page);
      if (sign.isPresent()) {
        return Claim.of(KNOWN, "a page of " + profile.name(), sign.get().reason());
      }
    }
    return ForumLook.claim(input, page);
  }

  /** Returns the profiles whose signs a page shows. */
  static List<Profile> known(SourceInput input, Profiles profiles) {
    Sniffed page = Sniffed.of(input.text().content(), profiles.marks());
    List<Profile> known = new ArrayList<>();
    for (Profile profile : profiles.engines()) {
      if (sign(profile, page).isPresent()) {
        known.add(profile);
      }
    }
    return known;
  }

  private static Optional<Sign> sign(Profile profile, Sniffed page) {
    return profile.signs().stream().filter(sign -> sign.stands(page)).findFirst();
  }
}
