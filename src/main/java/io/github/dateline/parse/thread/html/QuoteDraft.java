package io.github.dateline.parse.thread.html;

import java.util.Optional;

/** A quotation while its post is read. Used by one call. */
final class QuoteDraft {

  final int parent;
  final int depth;
  Optional<String> author = Optional.empty();
  Optional<String> sourceId = Optional.empty();
  Optional<String> topic = Optional.empty();

  QuoteDraft(int parent, int depth) {
    this.parent = parent;
    this.depth = depth;
  }

  void author(String name) {
    if (author.isEmpty() && !name.isEmpty()) {
      author = Optional.of(name);
    }
  }

  void sourceId(String id) {
    if (sourceId.isEmpty() && !id.isEmpty()) {
      sourceId = Optional.of(id);
    }
  }
}
