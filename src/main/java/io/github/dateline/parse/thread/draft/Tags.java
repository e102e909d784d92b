package io.github.dateline.parse.thread.draft;

import io.github.dateline.document.TextBlock;
import java.util.Set;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/** What browsers make of elements. */
public final class Tags {

  private static final Set<String> INLINE =
      Set.of(
          "a",
          "abbr",
          "acronym",
          "b",
          "bdi",
          "bdo",
          "big",
          "cite",
          "code",
          "data",
          "del",
          "dfn",
          "em",
          "font",
          "i",
          "img",
          "ins",
          "kbd",
          "label",
          "mark",
          "q",
          "s",
          "samp",
          "small",
          "span",
          "strike",
          "strong",
          "sub",
          "sup",
          "time",
          "tt",
          "u",
          "var",
          "wbr",
          "nobr",
          "picture",
          "source",
          "user-mention");

  private static final Set<String> UNSEEN =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "iframe",
          "object",
          "embed",
          "video",
          "audio",
          "canvas",
          "select",
          "input",
          "textarea",
          "head",
          "math",
          "map",
          "datalist");

  private Tags() {}

  /** Tells whether an element goes on in the line that it stands in. */
  public static boolean isInline(String tag) {
    return INLINE.contains(tag);
  }

  /** Tells whether a reader never sees the text; inside a body what is folded away counts. */
  public static boolean isUnseen(Element element, boolean inBody) {
    String tag = element.normalName();
    if (UNSEEN.contains(tag)) {
      return true;
    }
    if (inBody || element.attributesSize() == 0) {
      return false;
    }
    Attributes attributes = element.attributes();
    String style = attributes.get("style");
    boolean none = style.contains("display:none") || style.contains("display: none");
    return none || attributes.hasKey("hidden");
  }

  /** Returns the kind of block that an element makes. */
  public static TextBlock.Kind kind(String tag, TextBlock.Kind outer) {
    return switch (tag) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> TextBlock.Kind.HEADING;
      case "li", "dd", "dt" -> TextBlock.Kind.LIST;
      case "pre" -> TextBlock.Kind.CODE;
      case "td", "th" -> TextBlock.Kind.TABLE;
      default -> outer;
    };
  }
}
