package io.github.dateline.text;

import static java.util.Objects.requireNonNull;

import io.github.dateline.document.Block;
import io.github.dateline.source.Span;
import java.util.List;

/**
 * A sentence of one block.
 *
 * @param index 0-based, in text order over the whole document
 * @param span where it stands, closing quotation marks included, without surrounding blanks
 * @param text the text under the span
 * @param tokens its tokens in order, at least one
 * @param block the block it stands in
 */
public record Sentence(int index, Span span, String text, List<Token> tokens, Block block) {

  /** Copies the tokens. */
  public Sentence {
    requireNonNull(span, "span");
    requireNonNull(text, "text");
    requireNonNull(block, "block");
    tokens = List.copyOf(tokens);
  }

  /** Returns the index of the first token that ends behind an offset, or the number of tokens. */
  public int tokenAt(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Returns the text between two tokens, both inclusive. */
  public String textOf(int firstToken, int lastToken) {
    int base = span.start();
    return text.substring(
        tokens.get(firstToken).start() - base, tokens.get(lastToken).end() - base);
  }
}
