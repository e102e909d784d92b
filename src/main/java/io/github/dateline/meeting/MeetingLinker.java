package io.github.dateline.meeting;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Merges the meetings of several documents: what two newspapers tell of the same round of talks is
 * one meeting with the evidence of both. Immutable and thread-safe; the result does not depend on
 * the order of the documents.
 */
public final class MeetingLinker {

  private MeetingLinker() {}

  /** Returns a linker. */
  public static MeetingLinker standard() {
    return new MeetingLinker();
  }

  /**
   * The meetings of one document.
   *
   * @param document its name
   * @param published its reference date
   * @param meetings its meetings, the persons by the corpus's ids
   */
  public record Told(String document, Optional<LocalDate> published, List<Meeting> meetings) {

    /** Copies the list. */
    public Told {
      requireNonNull(document, "document");
      requireNonNull(published, "published");
      meetings = List.copyOf(meetings);
    }
  }

  /**
   * Returns the meetings of all documents in date order, with ids {@code M1}, {@code M2}, ...
   *
   * @param documents in any order; names should be different
   */
  public List<Meeting> link(List<Told> documents) {
    ClusterIndex clusters = new ClusterIndex();
    for (Told told : ordered(documents)) {
      for (Meeting meeting : told.meetings()) {
        clusters.add(meeting, told);
      }
    }
    return numbered(clusters.all());
  }

  /** Oldest first, so that later documents have the last word; the name breaks ties. */
  private static List<Told> ordered(List<Told> documents) {
    List<Told> ordered = new ArrayList<>(documents);
    ordered.sort(
        Comparator.comparing((Told t) -> t.published().orElse(LocalDate.MIN))
            .thenComparing(Told::document));
    return ordered;
  }

  private static List<Meeting> numbered(List<MeetingCluster> clusters) {
    List<MeetingCluster> ordered = new ArrayList<>(clusters);
    ordered.sort(
        Comparator.comparing((MeetingCluster c) -> c.firstDay().orElse(LocalDate.MAX))
            .thenComparing(MeetingCluster::number));
    Map<String, String> ids = new HashMap<>();
    for (int i = 0; i < ordered.size(); i++) {
      for (String member : ordered.get(i).memberIds()) {
        ids.put(member, "M" + (i + 1));
      }
    }
    List<Meeting> meetings = new ArrayList<>();
    for (int i = 0; i < ordered.size(); i++) {
      meetings.add(ordered.get(i).meeting("M" + (i + 1), ids));
    }
    return List.copyOf(meetings);
  }
}
