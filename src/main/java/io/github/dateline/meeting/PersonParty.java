package io.github.dateline.meeting;

import static java.util.Objects.requireNonNull;

import java.util.function.Function;

/**
 * A person as a party to a meeting.
 *
 * @param id the person's id in the document, or in the corpus for a meeting of a corpus
 * @param name the person's name
 */
public record PersonParty(String id, String name) implements Party {

  /** Checks that nothing is null. */
  public PersonParty {
    requireNonNull(id, "id");
    requireNonNull(name, "name");
  }

  @Override
  public String key() {
    return id;
  }

  @Override
  public <T> T match(
      Function<? super PersonParty, ? extends T> onPerson,
      Function<? super GroupParty, ? extends T> onGroup) {
    return onPerson.apply(this);
  }
}
