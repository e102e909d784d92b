package io.github.dateline.query;

import static java.util.Objects.requireNonNull;

import io.github.dateline.meeting.Meeting;
import io.github.dateline.meeting.Party;
import java.util.List;

/**
 * Two parties who met, and all the meetings at which they did.
 *
 * @param who the party that was asked about, or the first of the two
 * @param whom the other one
 * @param meetings where they met, in date order, at least one
 */
public record Encounter(Party who, Party whom, List<Meeting> meetings) {

  /** Copies the list. */
  public Encounter {
    requireNonNull(who, "who");
    requireNonNull(whom, "whom");
    meetings = List.copyOf(meetings);
  }
}
