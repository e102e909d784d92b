package io.github.dateline.parse.thread.draft;

import io.github.dateline.document.Quote.QuoteEvidence;
import java.util.Optional;

/** A quotation while its post is read. Used by one call. */
public final class QuoteDraft {

  /** The index of the quotation around it, or -1. */
  public final int parent;

  /** 1 for a quotation, 2 for one inside a quotation. */
  public final int depth;

  /** The quoted writer. */
  public Optional<String> author = Optional.empty();

  /** The identifier of the quoted post. */
  public Optional<String> sourceId = Optional.empty();

  /** The identifier of the thread that is quoted from. */
  public Optional<String> topic = Optional.empty();

  /** Why it is one. */
  public QuoteEvidence evidence = QuoteEvidence.MARKUP;

  /** Starts a quotation inside another one, or inside none (-1). */
  public QuoteDraft(int parent, int depth) {
    this.parent = parent;
    this.depth = depth;
  }

  /** Sets the writer unless known or empty. */
  public void author(String name) {
    if (author.isEmpty() && !name.isEmpty()) {
      author = Optional.of(name);
    }
  }

  /** Sets the quoted post unless known or empty. */
  public void sourceId(String id) {
    if (sourceId.isEmpty() && !id.isEmpty()) {
      sourceId = Optional.of(id);
    }
  }
}
