package io.github.dateline.parse.page;

import io.github.dateline.parse.line.Cues;
import io.github.dateline.parse.page.Run.Role;
import io.github.dateline.source.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a page into runs of text at the ends of block elements and at double line breaks, in one
 * walk over it.
 */
final class PageCutter implements NodeFilter {

  private static final int INLINE = 1;

  /** What shows no text of its own. */
  private static final int MUTE = 2;

  private static final int STRESS = 4;
  private static final int WHOLE = 8;
  private static final Map<String, Integer> TAGS = tags();

  private static final int LONG = 200;
  private static final int LONG_CELL = 80;
  private static final int LEAST_BREAKS = 2;
  static final int LEAST_ALTERNATIVE = 30;
  private static final int JUNK = junk();

  final List<Box> boxes = new ArrayList<>();
  final List<Run> runs = new ArrayList<>();

  /** What stands for a picture where it cannot be shown; pages repeat it as its caption. */
  final Set<String> alternatives = new HashSet<>();

  /** What a site profile sets aside. */
  final Set<Element> dropped;

  private final PartNames names = new PartNames();
  private final List<Run> asides = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final VisibleFields visible;
  private @Nullable Box open;
  private int linked;
  private int links;
  private int stressed;
  private int stresses;
  private boolean gap;
  private boolean lineBreak;

  private PageCutter(VisibleFields visible, Set<Element> dropped) {
    this.visible = visible;
    this.dropped = dropped;
  }

  /** Cuts what stands under an element; tells its headings, names and times on the way. */
  static PageCutter of(Element root, VisibleFields visible, Set<Element> dropped) {
    PageCutter cutter = new PageCutter(visible, dropped);
    root.filter(cutter);
    return cutter;
  }

  private static Map<String, Integer> tags() {
    Map<String, Integer> tags = new HashMap<>();
    for (String tag : "b strong em i".split(" ", -1)) {
      tags.put(tag, INLINE | STRESS);
    }
    String inline =
        "a abbr acronym bdi bdo big cite code data del dfn font img ins kbd label mark q s samp"
            + " small span strike sub sup time tt u var wbr nobr picture source td th";
    for (String tag : inline.split(" ", -1)) {
      tags.put(tag, INLINE);
    }
    String mute =
        "script style noscript svg iframe object embed video audio canvas select input textarea"
            + " head math map datalist";
    for (String tag : mute.split(" ", -1)) {
      tags.put(tag, MUTE);
    }
    for (String tag : "html body main article".split(" ", -1)) {
      tags.put(tag, WHOLE);
    }
    return Map.copyOf(tags);
  }

  private static boolean is(int kind, String tag) {
    return (TAGS.getOrDefault(tag, 0) & kind) != 0;
  }

  private static int junk() {
    int junk = 0;
    for (Part part : Part.values()) {
      junk |= part.reason.isPresent() ? part.bit() : 0;
    }
    return junk;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode run) {
      append(run.getWholeText());
    } else if (node instanceof Element element) {
      return open(element, element.normalName());
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      String tag = element.normalName();
      links -= tag.equals("a") ? 1 : 0;
      stresses -= is(STRESS, tag) ? 1 : 0;
      Box box = open;
      if (box != null && box.element.equals(element)) {
        close(box);
      }
    }
    return FilterResult.CONTINUE;
  }

  private FilterResult open(Element element, String tag) {
    if (tag.equals("script") && JsonLd.isData(element)) {
      visible.noteStray(element);
    }
    if (is(MUTE, tag) || (tag.equals("template") && !element.hasAttr("shadowrootmode"))) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (tag.equals("br")) {
      lineBreak();
      return FilterResult.CONTINUE;
    }
    if (tag.equals("img")) {
      alternative(element.attr("alt"));
      return FilterResult.CONTINUE;
    }
    int parts = names.of(element);
    visible.note(element, tag, parts, open, runs.size());
    boolean hidden = isHidden(element);
    if (!dropped.isEmpty() && dropped.contains(element)) {
      parts |= Part.FURNITURE.bit();
    }
    boolean cell = tag.equals("td") || tag.equals("th");
    boolean column = cell && isColumn(element);
    boolean inline = open != null && is(INLINE, tag) && !column;
    if (inline && text.length() > 0 && (hidden || (parts & JUNK) != 0)) {
      aside(element, parts, hidden);
      return FilterResult.SKIP_ENTIRELY;
    }
    if (cell && !column && text.length() > 0) {
      text.append('\t');
      gap = false;
    }
    links += tag.equals("a") ? 1 : 0;
    stresses += is(STRESS, tag) ? 1 : 0;
    boolean caption = Part.CAPTION.isIn(parts) && (open == null || open.role != Role.CAPTION);
    if (!inline || hidden || caption || (parts & JUNK) != 0) {
      flush();
      push(new Box(open, element, parts, column ? Role.PARAGRAPH : role(tag, parts), hidden));
    }
    return FilterResult.CONTINUE;
  }

  /** Old pages are laid out by tables: a cell with paragraphs in it is a column of the page. */
  private static boolean isColumn(Element cell) {
    int breaks = 0;
    for (Element child : cell.children()) {
      String tag = child.normalName();
      if (tag.equals("p") || tag.equals("table") || tag.equals("h1")) {
        return true;
      }
      breaks += tag.equals("br") ? 1 : 0;
    }
    return breaks >= LEAST_BREAKS;
  }

  private void alternative(String alt) {
    if (alt.length() >= LEAST_ALTERNATIVE) {
      alternatives.add(Cues.fold(alt));
    }
  }

  private void push(Box box) {
    box.firstRun = runs.size();
    boxes.add(box);
    open = box;
  }

  private void close(Box box) {
    flush();
    box.endRun = runs.size();
    Box parent = box.parent;
    if (box.tag.equals("p")) {
      box.inParagraphs = box.length;
    }
    if (parent != null) {
      parent.length += box.length;
      parent.inParagraphs += box.inParagraphs;
      boolean body = box.has(Part.BODY) && box.tag.equals("div") && box.length > LONG;
      parent.hasStory |= box.hasStory || body || box.tag.equals("h1");
    }
    open = parent;
  }

  /** A label in the middle of a paragraph stands behind it, so that the paragraph stays whole. */
  private void aside(Element element, int parts, boolean hidden) {
    String label = element.text();
    if (!label.isBlank()) {
      Box box = new Box(open, element, parts, Role.PARAGRAPH, hidden);
      boxes.add(box);
      asides.add(new Run(box, Role.PARAGRAPH, label, 0, 0));
    }
    gap = true;
  }

  private Role role(String tag, int parts) {
    Role outer = open == null ? Role.PARAGRAPH : open.role;
    if (Part.PULL_QUOTE.isIn(parts) && !is(WHOLE, tag)) {
      return Role.PULL_QUOTE;
    }
    if (tag.equals("figcaption") || (Part.CAPTION.isIn(parts) && !is(WHOLE, tag))) {
      return Role.CAPTION;
    }
    if (outer == Role.PULL_QUOTE) {
      return outer;
    }
    return switch (tag) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> outer == Role.CAPTION ? outer : Role.HEADING;
      case "figure" -> Role.CAPTION;
      case "li", "dd", "dt" -> Role.LIST;
      case "blockquote" -> Role.QUOTE;
      case "pre" -> Role.CODE;
      case "tr" -> Role.TABLE;
      case "p" -> outer == Role.TABLE ? Role.PARAGRAPH : outer;
      default -> outer;
    };
  }

  private void lineBreak() {
    if (lineBreak) {
      flush();
    }
    gap = true;
    lineBreak = true;
  }

  private void append(String run) {
    for (int i = 0; i < run.length(); i++) {
      char c = run.charAt(i);
      if (c > ' ' && c < 0x7F) {
        append(c);
      } else if (c != '\u200B' && c != '\uFEFF' && c != '\u00AD') {
        if (SourceText.isBlank(c)) {
          gap = true;
          preLine(c);
        } else {
          append(c);
        }
      }
    }
  }

  /** In text that is set as it is, a blank line ends a paragraph. */
  private void preLine(char c) {
    if (c == '\n' && open != null && open.role == Role.CODE) {
      lineBreak();
    }
  }

  private void append(char c) {
    if (gap && text.length() > 0 && text.charAt(text.length() - 1) != '\t') {
      text.append(' ');
    }
    gap = false;
    lineBreak = false;
    text.append(c);
    linked += links > 0 ? 1 : 0;
    stressed += stresses > 0 ? 1 : 0;
  }

  private void flush() {
    Box box = open;
    if (text.length() > 0 && box != null) {
      box.length += text.length();
      runs.add(run(box));
    }
    for (Run aside : asides) {
      aside.box.firstRun = runs.size();
      runs.add(aside);
      aside.box.endRun = runs.size();
    }
    asides.clear();
    text.setLength(0);
    linked = 0;
    stressed = 0;
    gap = false;
    lineBreak = false;
  }

  /** A long cell is no cell: old pages are laid out by tables. */
  private Run run(Box box) {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == '\t') {
      end--;
    }
    String cell = text.substring(0, end);
    boolean alone = end > LONG_CELL && cell.indexOf('\t') < 0 && cell.endsWith(".");
    boolean layout = box.role == Role.TABLE && (end > LONG || alone);
    boolean prose = box.role == Role.CODE && isProse(cell);
    Role role = layout || prose ? Role.PARAGRAPH : box.role;
    return new Run(box, role, cell, linked, stressed);
  }

  /** Old agency pages show a whole story as it came over the wire. */
  private static boolean isProse(String text) {
    long words = text.chars().filter(c -> Character.isLetter(c) || c == ' ').count();
    return Character.isUpperCase(text.charAt(0))
        && text.indexOf(' ') > 0
        && words * 10 >= text.length() * 9L;
  }

  private static boolean isHidden(Element element) {
    if (element.attributesSize() == 0) {
      return false;
    }
    if (element.hasAttr("hidden")) {
      return true;
    }
    String style = element.attr("style");
    if (style.isEmpty()) {
      return false;
    }
    String tight = style.replace(" ", "");
    return tight.contains("display:none") || tight.contains("visibility:hidden");
  }
}
