package io.github.dateline.meeting;

import io.github.dateline.lexicon.Countries;
import io.github.dateline.meeting.PersonIndex.Named;
import io.github.dateline.meeting.Phrase.Kind;
import java.util.Optional;

/** A run of tokens that can be one noun phrase; grows while it is being read. */
final class Run {
  final int first;
  int head = -1;
  Kind kind = Kind.BODY;
  boolean plural;
  Optional<Named> person = Optional.empty();
  Optional<Countries.Match> match = Optional.empty();
  Optional<String> side = Optional.empty();
  boolean capitalHead;
  int possessive = -1;
  boolean named;

  /** The first token of the name of a firm, or -1. */
  int firm = -1;

  Run(int first) {
    this.first = first;
  }

  void take(int last, Kind newKind, boolean isPlural) {
    head = last;
    kind = newKind;
    plural = isPlural;
  }
}
