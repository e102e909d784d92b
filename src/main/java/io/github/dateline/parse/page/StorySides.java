package io.github.dateline.parse.page;

import io.github.dateline.parse.page.Run.Role;
import java.util.List;

/**
 * Finds what belongs to a story though it stands beside its box: the lead above it, and the parts
 * that an advertisement or a box cut off.
 */
final class StorySides {

  private static final int LEVELS = 3;
  private static final int LEAST = 80;

  /** A part of a story has at least this share of its text. */
  private static final double SHARE = 0.08;

  private final Box story;

  private StorySides(Box story) {
    this.story = story;
  }

  /** Marks the boxes beside the story's that belong to it. */
  static void extend(PageCutter page, Box story) {
    StorySides sides = new StorySides(story);
    int heading = heading(page.runs, story);
    Box at = story;
    for (int level = 0; level < LEVELS && at.parent != null; level++) {
      for (Box box : page.boxes) {
        if (box.parent == at.parent && box != at && box.weight > 0 && box.reason == null) {
          boolean part = level < 2 && sides.isPart(box) && !hasOwnHeading(page.runs, box);
          box.besides |= part || sides.isLead(box, heading);
        }
      }
      at = at.parent;
    }
  }

  /** Returns the last top heading above the story, or the end of the page. */
  static int heading(List<Run> runs, Box story) {
    for (int i = Math.min(story.firstRun, runs.size() - 1); i >= 0; i--) {
      if (isTopHeading(runs.get(i))) {
        return i;
      }
    }
    return runs.size();
  }

  private static boolean isTopHeading(Run run) {
    return run.role == Role.HEADING && run.box.tag.equals("h1");
  }

  /** What has a top heading of its own is the next story. */
  private static boolean hasOwnHeading(List<Run> runs, Box box) {
    return runs.subList(box.firstRun, box.endRun).stream().anyMatch(StorySides::isTopHeading);
  }

  /** Sentences between the heading and the story, and nothing else beside them. */
  private boolean isLead(Box box, int heading) {
    return box.firstRun > heading
        && box.endRun <= story.firstRun
        && box.weight >= LEAST
        && box.weight * 10 >= box.length * 7;
  }

  /** A box of the same kind, or a paragraph that stands loose. */
  private boolean isPart(Box box) {
    String name = story.element.className();
    boolean same =
        box.tag.equals(story.tag)
            && box.element.className().equals(name)
            && (!name.isEmpty() || box.weight * 10 >= box.length * 7)
            && box.weight >= SHARE * story.weight;
    boolean loose = box.parent == story.parent && box.tag.equals("p") && box.weight >= LEAST;
    return same || loose;
  }
}
