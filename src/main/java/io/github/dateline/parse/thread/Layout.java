package io.github.dateline.parse.thread;

import java.util.Optional;

/** One way in which a forum page looks when copied. */
interface Layout {

  /** Returns what it goes by, for the reasons of a claim. */
  String name();

  /** Returns the posts of a page that looks this way. */
  Optional<Posts> read(Page page);
}
