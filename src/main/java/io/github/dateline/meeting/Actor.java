package io.github.dateline.meeting;

import io.github.dateline.time.Certainty;
import java.util.Optional;

/** A party as one phrase names it, with what the phrase says about it. */
record Actor(
    Party party, Optional<String> role, Optional<String> side, Certainty certainty, boolean vague) {

  Actor(Party party, Optional<String> role, Optional<String> side, Certainty certainty) {
    this(party, role, side, certainty, false);
  }

  /** Returns one person whom a description leaves without a name: {@code the minister}. */
  Actor asVague() {
    return new Actor(party, role, side, certainty, true);
  }

  static Actor group(String name, GroupParty.Kind kind, Optional<String> side) {
    return new Actor(new GroupParty(name, kind), Optional.empty(), side, Certainty.STATED);
  }

  boolean isPerson() {
    return party instanceof PersonParty;
  }

  boolean isCountry() {
    return party instanceof GroupParty group && group.kind() == GroupParty.Kind.COUNTRY;
  }

  /** Returns the same party on a side, if none is known yet. */
  Actor onSide(Optional<String> other) {
    return side.isPresent() ? this : new Actor(party, role, other, certainty, vague);
  }

  Actor resolved() {
    return new Actor(party, role, side, Certainty.RESOLVED);
  }

  Actor inferred() {
    return new Actor(party, role, side, Certainty.INFERRED);
  }
}
