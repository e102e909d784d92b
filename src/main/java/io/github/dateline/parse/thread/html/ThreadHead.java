package io.github.dateline.parse.thread.html;

import io.github.dateline.document.PrintedTime;
import java.util.Optional;

/** Tells the lines above a thread from its first post. */
final class ThreadHead {

  private ThreadHead() {}

  /** Tells whether what seemed the first post states who started the thread and when. */
  static boolean isHead(PostMarkup opening, PostMarkup first) {
    return opening.value(Field.AUTHOR).isPresent()
        && opening.value(Field.AUTHOR).equals(first.value(Field.AUTHOR))
        && time(opening).isPresent()
        && time(opening).equals(time(first));
  }

  private static Optional<PrintedTime> time(PostMarkup post) {
    return post.times().stream().map(PostTimes::read).flatMap(t -> t.time().stream()).findFirst();
  }
}
