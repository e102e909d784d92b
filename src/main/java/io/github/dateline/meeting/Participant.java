package io.github.dateline.meeting;

import static java.util.Objects.requireNonNull;

import io.github.dateline.time.Certainty;
import java.util.Optional;

/**
 * Someone who takes part in a meeting.
 *
 * @param party who
 * @param role the role as the telling sentence or document states it
 * @param side whose side they stand on: a country's or organisation's usual name
 * @param function what they do there
 * @param certainty STATED if the sentence names them, RESOLVED if by a role or pronoun, INFERRED if
 *     from a neighbouring sentence
 */
public record Participant(
    Party party,
    Optional<String> role,
    Optional<String> side,
    Function function,
    Certainty certainty) {

  /** What a participant does in a meeting. */
  public enum Function {
    /** Meets, with nothing more said. */
    PRINCIPAL,
    /** Receives the other side. */
    HOST,
    /** Comes to the other side. */
    VISITOR,
    /** Makes a call. */
    CALLER,
    /** Gets a call. */
    CALLEE,
    /** Asks somebody to come. */
    INVITER,
    /** Is asked to come. */
    INVITEE,
    /** Belongs to a delegation that somebody else leads. */
    DELEGATION_MEMBER
  }

  /** Checks that nothing is null. */
  public Participant {
    requireNonNull(party, "party");
    requireNonNull(role, "role");
    requireNonNull(side, "side");
    requireNonNull(function, "function");
    requireNonNull(certainty, "certainty");
  }
}
