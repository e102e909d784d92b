package io.github.dateline.meeting;

import static java.util.Objects.requireNonNull;

import java.util.function.Function;

/**
 * A country, an organisation, an office or another group as a party to a meeting.
 *
 * @param name the usual English name of a country, else the words of the text
 * @param kind what it is
 */
public record GroupParty(String name, Kind kind) implements Party {

  /** What a group is. */
  public enum Kind {
    /** A country or its government. */
    COUNTRY,
    /** An organisation, ministry, newspaper or office. */
    ORGANISATION,
    /** People named by a description only: {@code senior officials}. */
    PEOPLE
  }

  /** Checks that nothing is null. */
  public GroupParty {
    requireNonNull(name, "name");
    requireNonNull(kind, "kind");
  }

  @Override
  public String key() {
    return name;
  }

  @Override
  public <T> T match(
      Function<? super PersonParty, ? extends T> onPerson,
      Function<? super GroupParty, ? extends T> onGroup) {
    return onGroup.apply(this);
  }
}
