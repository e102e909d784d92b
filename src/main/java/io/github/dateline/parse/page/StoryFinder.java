package io.github.dateline.parse.page;

import io.github.dateline.document.Boilerplate.Reason;
import io.github.dateline.parse.page.Run.Role;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Finds the element that holds the story and the runs of text in it that belong to it. */
final class StoryFinder {

  /** A child that holds this share of the running text holds the story. */
  private static final double SHARE = 0.7;

  /** Nothing that long is a label. */
  private static final int LONGEST_LABEL = 200;

  private static final int LEAST_CAPTION = 30;
  private static final int LEAST_STORY = 400;

  private final List<Box> boxes;
  private final List<Run> runs;

  private StoryFinder(PageCutter page) {
    this.boxes = page.boxes;
    this.runs = page.runs;
  }

  /**
   * Gives a reason to every run of text that is not of the story.
   *
   * @param told the element that a site profile points at
   * @return the box of the story; its runs without a reason are the story, perhaps none
   */
  static Box find(PageCutter page, Optional<Element> told) {
    StoryFinder finder = new StoryFinder(page);
    finder.weigh();
    Optional<Box> known = told.flatMap(finder::boxOf);
    Box story = known.orElseGet(finder::container);
    if (known.isEmpty()) {
      StorySides.extend(page, story);
    }
    finder.captions(page);
    finder.dropOutside(story);
    finder.dropLabels();
    return story;
  }

  private void weigh() {
    for (Run run : runs) {
      if (run.box.reason == null) {
        run.box.weight += run.weight();
      }
    }
    for (int i = boxes.size() - 1; i > 0; i--) {
      Box box = boxes.get(i);
      if (box.parent != null) {
        box.parent.weight += box.weight;
      }
    }
  }

  /** Returns the box of the element that a site profile points at, if it holds running text. */
  private Optional<Box> boxOf(Element element) {
    return boxes.stream().filter(box -> box.element.equals(element) && box.weight > 0).findFirst();
  }

  private Box container() {
    Box top = marked();
    Set<Box> articles = headed(top);
    boolean one = articles.size() == 1 && isAmongOthers(articles.iterator().next());
    return descend(articles.size() < 2 && !one ? top : articles.iterator().next());
  }

  /** Cards of other stories are articles, too, but only the story has a top heading. */
  private boolean isAmongOthers(Box article) {
    return boxes.stream()
        .anyMatch(
            box ->
                box.tag.equals("article")
                    && box.reason == null
                    && (box.firstRun >= article.endRun || box.endRun <= article.firstRun));
  }

  private Box descend(Box from) {
    Box at = from;
    for (int i = boxes.indexOf(from) + 1; i < boxes.size(); i++) {
      Box box = boxes.get(i);
      boolean holds = box.parent == at && box.weight > 0 && box.weight >= SHARE * at.weight;
      if (holds && !box.tag.equals("p")) {
        at = box;
      }
    }
    return at;
  }

  /** A page that goes on with the next story holds several, each under a heading of its own. */
  private Set<Box> headed(Box within) {
    Set<Box> articles = new LinkedHashSet<>();
    for (Box box : boxes) {
      if (box.tag.equals("h1")) {
        Box at = box.parent;
        while (at != null && at != within && !at.tag.equals("article")) {
          at = at.parent;
        }
        if (at != null && at != within && at.weight >= LEAST_STORY) {
          articles.add(at);
        }
      }
    }
    return articles;
  }

  /** Starts at the element that the page itself marks as the story's text. */
  private Box marked() {
    Box page = boxes.get(0);
    Box best = page;
    int most = 0;
    for (Box box : boxes) {
      boolean heavy = box.weight > most && box.weight * 3 > page.weight;
      if (heavy && box.element.attr("itemprop").contains("articleBody")) {
        best = box;
        most = box.weight;
      }
    }
    return best;
  }

  /** A text that stands for a picture is its caption also where nothing else says so. */
  private void captions(PageCutter page) {
    if (page.alternatives.isEmpty()) {
      return;
    }
    for (Run run : runs) {
      boolean may = run.role == Role.PARAGRAPH && run.text.length() >= PageCutter.LEAST_ALTERNATIVE;
      if (may && page.alternatives.contains(run.folded())) {
        run.role = Role.CAPTION;
      }
    }
  }

  private void dropOutside(Box story) {
    int heading = StorySides.heading(runs, story);
    boolean[] besides = new boolean[runs.size()];
    for (Box box : boxes) {
      if (box.besides) {
        Arrays.fill(besides, box.firstRun, box.endRun, true);
      }
    }
    for (int i = 0; i < runs.size(); i++) {
      Run run = runs.get(i);
      Reason why = run.box.reason;
      if (i > heading && i < story.endRun && isCaption(run)) {
        continue;
      }
      if (why != null) {
        run.drop(why, run.box.cue);
      } else if ((i < story.firstRun || i >= story.endRun) && !besides[i]) {
        run.drop(Reason.OTHER, "outside the story");
      }
    }
  }

  /** A caption also stands above the story, and in boxes that are named after a button. */
  private static boolean isCaption(Run run) {
    Reason why = run.box.reason;
    boolean weak = why == Reason.FURNITURE || why == Reason.OTHER;
    return run.role == Role.CAPTION
        && !run.box.hidden
        && run.linkDensity() < 0.3
        && (why == null || (weak && run.text.length() > LEAST_CAPTION));
  }

  private void dropLabels() {
    for (Run run : runs) {
      if (run.isContent()) {
        judge(run);
      }
    }
    for (int i = runs.size() - 1; i >= 0; i--) {
      Run run = runs.get(i);
      if (run.isContent() && run.role == Role.HEADING) {
        run.drop(Reason.OTHER, "a heading of nothing");
      } else if (run.isContent()) {
        break;
      }
    }
  }

  private static void judge(Run run) {
    if (run.role == Role.CAPTION) {
      return;
    }
    double linked = run.linkDensity();
    String folded = run.folded();
    if (AuthorNames.CUES.startLength("more", folded) > 0 && isAnnouncement(run, folded)) {
      run.drop(Reason.TEASER, "its words");
      return;
    }
    if (linked > 0.8 || (run.role == Role.LIST && linked >= 0.5)) {
      run.drop(Reason.TEASER, "a link");
    } else if (run.text.length() <= LONGEST_LABEL) {
      if (AuthorNames.CUES.hasFolded("label", folded)) {
        run.drop(Reason.FURNITURE, "its words");
      } else if (AuthorNames.CUES.hasFolded("contact", folded)) {
        run.drop(Reason.APPEAL, "its words");
      } else if (AuthorNames.LINES.hasFolded("furniture", folded)) {
        run.drop(Reason.FURNITURE, "its words");
      } else if (AuthorNames.LINES.hasFolded("advert", folded)) {
        run.drop(Reason.ADVERTISEMENT, "its words");
      } else if (AuthorNames.LINES.hasFolded("promo", folded)) {
        run.drop(Reason.APPEAL, "its words");
      }
    }
  }

  /** {@code Read more:} alone, or before a title; not {@code Related party transactions rose.} */
  private static boolean isAnnouncement(Run run, String folded) {
    int label = AuthorNames.CUES.startLength("more", folded);
    boolean alone = folded.length() <= label + 3;
    boolean marked = label < folded.length() && ":>|-\u2013[".indexOf(folded.charAt(label)) >= 0;
    return alone || marked || folded.endsWith(":") || run.linked * 3 >= run.text.length();
  }
}
