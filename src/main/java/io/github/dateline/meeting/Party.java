package io.github.dateline.meeting;

import java.util.function.Function;

/** Someone who can meet: a person, or a group such as a country or an office. */
public sealed interface Party permits PersonParty, GroupParty {

  /** Returns the name to show. */
  String name();

  /** Returns what tells this party apart: a person's id, or a group's name. */
  String key();

  /** Calls the function for the kind of party this is. */
  <T> T match(
      Function<? super PersonParty, ? extends T> onPerson,
      Function<? super GroupParty, ? extends T> onGroup);
}
