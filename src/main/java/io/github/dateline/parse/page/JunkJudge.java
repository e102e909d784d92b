package io.github.dateline.parse.page;

import io.github.dateline.document.Boilerplate.Reason;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Sets aside the boxes that are never the text of the story, by their tags and names. */
final class JunkJudge {

  private static final Map<String, Reason> TAGS =
      Map.of(
          "nav", Reason.FURNITURE,
          "footer", Reason.FURNITURE,
          "button", Reason.FURNITURE,
          "menu", Reason.FURNITURE,
          "dialog", Reason.FURNITURE,
          "form", Reason.FURNITURE,
          "aside", Reason.OTHER);

  /** Tags that never hold a story, whatever their size. */
  private static final Set<String> TOOLS = Set.of("nav", "footer", "button", "menu", "dialog");

  private static final Set<String> ROLES =
      Set.of("navigation", "complementary", "contentinfo", "dialog", "alertdialog", "search");

  /** Names of these tell nothing: a heading named after a widget stands in the widget. */
  private static final Set<String> NEVER =
      Set.of("html", "body", "main", "article", "p", "h1", "h2", "h3", "h4");

  private static final Set<Reason> OUTGROWING = Set.of(Reason.COMMENTS, Reason.APPEAL);
  private static final int LEAST_STORY = 250;
  private static final int LONGEST_CUE = 80;

  private JunkJudge() {}

  /** Gives a reason to every box that is junk or stands in junk; boxes are in page order. */
  static void judge(List<Box> boxes, Set<Element> dropped) {
    int all = Math.max(1, boxes.get(0).inParagraphs);
    for (Box box : boxes) {
      Box parent = box.parent;
      if (parent != null && parent.reason != null) {
        box.drop(parent.reason, parent.cue);
        continue;
      }
      if (box.reason != null) {
        continue;
      }
      if (dropped.contains(box.element)) {
        box.drop(Reason.FURNITURE, "site profile");
        continue;
      }
      Optional<Reason> reason = reason(box);
      // What holds half of the page's paragraphs, or a story, is no junk, however it is named.
      boolean kept = box.hasStory || (box.inParagraphs * 2 >= all && !isBeside(box, reason, all));
      if (reason.isPresent() && (TOOLS.contains(box.tag) || !kept)) {
        box.drop(reason.get(), cue(box));
      }
    }
  }

  /** Comments and appeals can be longer than the story that stands beside them. */
  private static boolean isBeside(Box box, Optional<Reason> reason, int all) {
    return reason.filter(OUTGROWING::contains).isPresent() && all - box.inParagraphs >= LEAST_STORY;
  }

  private static Optional<Reason> reason(Box box) {
    if (box.hidden) {
      return Optional.of(Reason.OTHER);
    }
    if (box.role == Run.Role.PULL_QUOTE) {
      return Optional.empty();
    }
    boolean named = !NEVER.contains(box.tag) && !box.has(Part.BODY);
    Optional<Reason> byName = named ? Part.reason(box.parts) : Optional.empty();
    if (byName.isPresent()) {
      return byName;
    }
    Reason byTag = TAGS.get(box.tag);
    if (byTag != null) {
      return Optional.of(byTag);
    }
    boolean aside =
        !NEVER.contains(box.tag)
            && box.element.attributesSize() > 0
            && (ROLES.contains(box.element.attr("role"))
                || box.element.attr("aria-hidden").equals("true"));
    return aside ? Optional.of(Reason.FURNITURE) : Optional.empty();
  }

  /** Returns the start tag with what names it. */
  static String cue(Box box) {
    Element element = box.element;
    StringBuilder cue = new StringBuilder("<").append(box.tag);
    for (String name : List.of("class", "id", "role")) {
      if (element.hasAttr(name)) {
        cue.append(' ').append(name).append("=\"").append(element.attr(name)).append('"');
        break;
      }
    }
    return cue.length() > LONGEST_CUE
        ? cue.substring(0, LONGEST_CUE) + "\u2026"
        : cue.append('>').toString();
  }
}
