package io.github.dateline.parse.article;

import io.github.dateline.document.TextBlock;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Cuts the HTML of a story, without a page around it, as the parser of pages cuts it. */
public final class HtmlFragment {

  /** A shorter text that stands in a link leads away from the story. */
  private static final int SHORT = 60;

  private HtmlFragment() {}

  /**
   * A run of text.
   *
   * @param kind what part it plays; nothing but {@code PARAGRAPH} for a caption
   * @param caption whether it stands under a picture
   * @param text its words, with single blanks
   */
  public record Piece(TextBlock.Kind kind, boolean caption, String text) {}

  /** Returns the runs of text in order. */
  public static List<Piece> cut(String html) {
    Element body = Jsoup.parseBodyFragment(html).body();
    HtmlCleaner.clean(body);
    List<Piece> pieces = new ArrayList<>();
    for (HtmlBlock block : HtmlBlocks.of(body)) {
      boolean leadsAway = block.linkDensity() > 0.8 && block.text().length() < SHORT;
      if (!leadsAway) {
        boolean caption = block.role() == HtmlBlock.Role.CAPTION;
        pieces.add(new Piece(block.role().kind, caption, block.text()));
      }
    }
    return pieces;
  }
}
