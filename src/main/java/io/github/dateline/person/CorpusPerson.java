package io.github.dateline.person;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A person as a corpus knows them: the same person in one or several documents.
 *
 * @param id {@code P1}, {@code P2}, ... in the order of documents and first mentions
 * @param name the fullest name
 * @param aliases other names, sorted, without {@code name}
 * @param roles every role that a document states, without doubles
 * @param views the documents' own persons, in document order, at least one
 * @param reasons why the views were merged, one sentence each; empty for a single view
 */
public record CorpusPerson(
    String id,
    String name,
    List<String> aliases,
    List<Role> roles,
    List<View> views,
    List<String> reasons) {

  /**
   * A person as one document knows them.
   *
   * @param document the name of the document
   * @param person its own view, unchanged
   */
  public record View(String document, Person person) {

    /** Checks that nothing is null. */
    public View {
      requireNonNull(document, "document");
      requireNonNull(person, "person");
    }
  }

  /** Copies the lists. */
  public CorpusPerson {
    requireNonNull(id, "id");
    requireNonNull(name, "name");
    aliases = List.copyOf(aliases);
    roles = List.copyOf(roles);
    views = List.copyOf(views);
    reasons = List.copyOf(reasons);
  }
}
