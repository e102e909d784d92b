package io.github.dateline.parse.page;

import io.github.dateline.document.Block;
import io.github.dateline.document.Boilerplate;
import io.github.dateline.document.Boilerplate.Reason;
import io.github.dateline.document.Caption;
import io.github.dateline.document.TextBlock;
import io.github.dateline.parse.article.Credit;
import io.github.dateline.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;

/** Cuts the HTML of a story that stands in another format as the text of a page is cut. */
public final class HtmlFragment {

  /** A shorter text that is a link leads away from the story. */
  private static final int SHORT = 60;

  private HtmlFragment() {}

  /**
   * A run of text.
   *
   * @param text its words, with single blanks
   * @param caption whether it stands under a picture
   * @param kind what part it plays otherwise
   * @param aside why it is no content, if it is none
   * @param cue what in the mark-up told so, empty if nothing did
   */
  public record Piece(
      String text, boolean caption, TextBlock.Kind kind, Optional<Reason> aside, String cue) {

    /** Returns a piece that was not cut from HTML. */
    public static Piece of(String text, boolean caption) {
      return new Piece(text, caption, TextBlock.Kind.PARAGRAPH, Optional.empty(), "");
    }

    /** Returns the block that it becomes at its place in a text. */
    public Block at(Span span) {
      if (aside.isPresent()) {
        return Boilerplate.of(span, aside.get(), cue);
      }
      return caption
          ? new Caption(span, Credit.in(text), Optional.empty(), 0)
          : TextBlock.of(kind, span);
    }
  }

  /** Returns the runs of text in order. */
  public static List<Piece> cut(String html) {
    PageCutter cut =
        PageCutter.of(Jsoup.parseBodyFragment(html).body(), new VisibleFields(), Set.of());
    JunkJudge.judge(cut.boxes, Set.of());
    List<Piece> pieces = new ArrayList<>();
    for (Run run : cut.runs) {
      if (!run.box.hidden) {
        pieces.add(piece(run));
      }
    }
    return pieces;
  }

  private static Piece piece(Run run) {
    boolean caption = run.role == Run.Role.CAPTION;
    Optional<Reason> aside = Optional.ofNullable(run.box.reason);
    String cue = run.box.cue;
    if (aside.isEmpty() && run.linkDensity() > 0.8 && run.text.length() < SHORT) {
      aside = Optional.of(Reason.FURNITURE);
      cue = "<a>";
    }
    return new Piece(run.text, caption, run.role.kind, aside, cue);
  }
}
