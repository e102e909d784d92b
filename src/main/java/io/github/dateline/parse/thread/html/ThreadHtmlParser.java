package io.github.dateline.parse.thread.html;

import io.github.dateline.document.Document;
import io.github.dateline.parse.Claim;
import io.github.dateline.parse.DocumentParser;
import io.github.dateline.source.SourceInput;

/**
 * Reads a saved HTML page of a forum thread. The content of the thread is the text of its posts, a
 * line each as a browser sets them; spans point into that text, not into the mark-up.
 *
 * <p>Engines are told by profiles; one for another engine is a resource file on the class path.
 * Pages of unknown engines are read by the mark-up of schema.org or by what repeats.
 */
public final class ThreadHtmlParser implements DocumentParser {

  private final Profiles profiles = Profiles.standard();

  /** Returns a parser; for {@link java.util.ServiceLoader}. */
  public ThreadHtmlParser() {}

  @Override
  public String format() {
    return "thread-html";
  }

  @Override
  public Claim claim(SourceInput input) {
    return input.form() == SourceInput.Form.HTML
        ? ThreadSigns.claim(input, profiles)
        : Claim.no("not an HTML page");
  }

  @Override
  public Document parse(SourceInput input) {
    return PageReader.read(input, profiles);
  }
}
