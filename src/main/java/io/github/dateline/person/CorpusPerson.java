package io.github.dateline.person;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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
   * @param asOf the day of writing where it names the person first, empty if it is not told
   */
  public record View(String document, Person person, Optional<LocalDate> asOf) {

    /** A view in a document without a date. */
    public View(String document, Person person) {
      this(document, person, Optional.empty());
    }

    /** Checks that nothing is null. */
    public View {
      requireNonNull(document, "document");
      requireNonNull(person, "person");
      requireNonNull(asOf, "asOf");
    }
  }

  /**
   * A role as documents of a day give it.
   *
   * @param role as stated there
   * @param asOf their day of writing, empty if it is not told
   */
  public record DatedRole(Role role, Optional<LocalDate> asOf) {}

  /**
   * Returns the roles in order of time, each as often as another day states it, undated ones last:
   * {@code 2016-03-02 Prime Minister, 2023-02-14 former Prime Minister}. Immutable.
   */
  public List<DatedRole> rolesByTime() {
    List<DatedRole> dated = new ArrayList<>();
    for (View view : views) {
      for (Role role : view.person().roles()) {
        DatedRole one = new DatedRole(role, view.asOf());
        if (!dated.contains(one)) {
          dated.add(one);
        }
      }
    }
    dated.sort(Comparator.comparing(role -> role.asOf().orElse(LocalDate.MAX)));
    return List.copyOf(dated);
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
