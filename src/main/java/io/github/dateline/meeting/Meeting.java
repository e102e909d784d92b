package io.github.dateline.meeting;

import static java.util.Objects.requireNonNull;

import io.github.dateline.source.Evidence;
import java.util.List;
import java.util.Optional;

/**
 * A contact between at least two parties to talk, or a visit.
 *
 * @param id {@code m1}, {@code m2}, ... in a document, {@code M1}, ... in a corpus
 * @param kind what kind of contact
 * @param status whether it happened, by the latest document that tells of it
 * @param participants who takes part, without doubles
 * @param openList whether the text names only some of them ({@code including})
 * @param when the days, if anything tells
 * @param where the place as stated, if one is
 * @param pairs who met whom: members of opposite sides only; sorted by keys
 * @param evidence every sentence that speaks of it, in document and text order, at least one
 * @param history what was said about the status, oldest first, at least one: a report a document,
 *     and one more for each later day on which the document says something else
 * @param relations other meetings it belongs to
 * @param reasons why passages and documents were taken to speak of one meeting, a line each; empty
 *     if only one speaks of it
 */
public record Meeting(
    String id,
    MeetingKind kind,
    MeetingStatus status,
    List<Participant> participants,
    boolean openList,
    Optional<MeetingTime> when,
    Optional<String> where,
    List<Pair> pairs,
    List<Evidence> evidence,
    List<StatusReport> history,
    List<Relation> relations,
    List<String> reasons) {

  /** Copies the lists. */
  public Meeting {
    requireNonNull(id, "id");
    requireNonNull(kind, "kind");
    requireNonNull(status, "status");
    participants = List.copyOf(participants);
    requireNonNull(when, "when");
    requireNonNull(where, "where");
    pairs = List.copyOf(pairs);
    evidence = List.copyOf(evidence);
    history = List.copyOf(history);
    relations = List.copyOf(relations);
    reasons = List.copyOf(reasons);
  }

  /** Tells whether the party with this key takes part. */
  public boolean has(String key) {
    return participants.stream().anyMatch(p -> p.party().key().equals(key));
  }
}
