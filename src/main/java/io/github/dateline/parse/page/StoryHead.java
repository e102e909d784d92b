package io.github.dateline.parse.page;

import io.github.dateline.document.Boilerplate.Reason;
import io.github.dateline.document.Provenance;
import io.github.dateline.parse.article.Byline;
import io.github.dateline.parse.article.Credit;
import io.github.dateline.parse.article.DateLine;
import io.github.dateline.parse.article.PublicationLine;
import io.github.dateline.parse.line.Cues;
import io.github.dateline.parse.page.Run.Role;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds headline, standfirst and byline around the story and sets their copies aside. */
final class StoryHead {

  private static final int LONGEST_BYLINE = 200;
  private static final int REACH = 40;
  private static final int NEAR = 8;
  private static final int SHORTEST = 30;
  private static final int SHORTEST_STRESSED = 12;
  private static final int LONGEST = 600;
  private static final int MOST_STRESSED = 3;

  private final StatedFields fields;
  private final List<Run> runs;
  private final int first;
  private final Set<String> used = new HashSet<>();

  private StoryHead(StatedFields fields, List<Run> runs, int first) {
    this.fields = fields;
    this.runs = runs;
    this.first = first;
  }

  /** Marks the parts of the head; the page has at least one run of content. */
  static void mark(StatedFields fields, List<Run> runs) {
    int first = 0;
    while (first < runs.size() && !isText(runs.get(first))) {
      first++;
    }
    if (first == runs.size()) {
      return;
    }
    StoryHead head = new StoryHead(fields, runs, first);
    head.headline();
    head.standfirst();
    head.body();
  }

  private static boolean isText(Run run) {
    return run.isContent() && run.role != Role.CAPTION;
  }

  private void headline() {
    Optional<String> headline = Headline.choose(fields).map(Provenance::value);
    if (headline.isEmpty()) {
      return;
    }
    String folded = Cues.fold(headline.get());
    used.add(folded);
    Optional<Run> found = Optional.empty();
    for (int i = 0; i < Math.min(runs.size(), first + REACH); i++) {
      Run run = runs.get(i);
      boolean heading = run.role == Role.HEADING && run.box.reason == null;
      boolean top = run.box.tag.equals("h1");
      if (heading && (found.isEmpty() || top) && isCopy(run, folded, top)) {
        found = Optional.of(run);
        if (top) {
          break;
        }
      }
    }
    found.ifPresent(run -> take(run, Role.HEADLINE));
  }

  /** A top heading may hold a kicker besides. */
  private static boolean isCopy(Run run, String folded, boolean top) {
    String own = run.folded();
    return own.equals(folded)
        || (top && own.contains(folded) && own.length() < 2 * folded.length());
  }

  private static void take(Run run, Role role) {
    run.role = role;
    run.reason = null;
  }

  /** Marks what is named so, repeats the page's description of itself, or looks like it. */
  private void standfirst() {
    Set<String> descriptions = new HashSet<>();
    fields.all("standfirst").forEach(p -> descriptions.add(Cues.fold(p.value())));
    int heading = headingIndex();
    boolean found = false;
    for (int i = Math.max(0, first - REACH); i < Math.min(runs.size(), first + 3); i++) {
      Run run = runs.get(i);
      boolean below = heading >= 0 && i > heading && i <= heading + NEAR;
      if (!isCandidate(run) && !(below && run.box.has(Part.STANDFIRST))) {
        continue;
      }
      String folded = run.folded();
      boolean named = run.box.isInSmall(Part.STANDFIRST) && run.linkDensity() < 0.5;
      boolean described = (i < first || run.box.besides) && descriptions.contains(folded);
      if ((named || described) && used.add(folded)) {
        take(run, Role.STANDFIRST);
        found = true;
      }
    }
    if (!found && heading >= 0) {
      looksLikeStandfirst(heading);
    }
  }

  private int headingIndex() {
    for (int i = 0; i < runs.size(); i++) {
      if (runs.get(i).role == Role.HEADLINE) {
        return i;
      }
    }
    return -1;
  }

  private boolean isCandidate(Run run) {
    return run.box.reason == null
        && run.role != Role.CAPTION
        && Credit.in(run.text).isEmpty()
        && run.role != Role.HEADLINE
        && run.text.length() > (run.isStressed() ? SHORTEST_STRESSED : SHORTEST)
        && !used.contains(run.folded());
  }

  /**
   * A line or a list between the heading and the story, or a first paragraph in bold before others
   * that are not.
   */
  private void looksLikeStandfirst(int heading) {
    int end = Math.min(runs.size(), heading + REACH);
    for (int i = heading + 1; i < end; i++) {
      Run run = runs.get(i);
      boolean above = i < first || run.box.besides;
      if (!isCandidate(run)
          || run.linked > 0
          || isByline(run)
          || isNames(run)
          || run.text.length() > LONGEST) {
        if (!above && run.isContent() && run.role == Role.PARAGRAPH) {
          return;
        }
        continue;
      }
      boolean line = run.role == Role.HEADING || run.isSentence();
      boolean points = run.role == Role.LIST && run.isSentence() && !above && isTextAfter(i);
      boolean stressed = run.isStressed() && run.role == Role.PARAGRAPH && isPlainAfter(i);
      if ((above && line) || points || stressed) {
        used.add(run.folded());
        take(run, Role.STANDFIRST);
        if (!points && !stressed) {
          return;
        }
      } else if (!above) {
        return;
      }
    }
  }

  /** Points stand before a text; a story that is a list is no standfirst. */
  private boolean isTextAfter(int index) {
    for (Run run : runs.subList(index + 1, runs.size())) {
      if (run.isContent() && run.role == Role.PARAGRAPH && run.weight() > 0) {
        return true;
      }
    }
    return false;
  }

  /** One to three paragraphs in bold or italics stand before at least two that are not. */
  private boolean isPlainAfter(int index) {
    int stressed = 1;
    int plain = 0;
    for (int i = index + 1; i < runs.size() && plain < 2; i++) {
      Run run = runs.get(i);
      if (run.isContent() && run.role == Role.PARAGRAPH && run.text.length() > SHORTEST) {
        stressed += run.isStressed() ? 1 : 0;
        plain += run.isStressed() ? 0 : 1;
        if (stressed > MOST_STRESSED || (plain > 0 && run.isStressed())) {
          return false;
        }
      }
    }
    return plain == 2;
  }

  private void body() {
    boolean text = false;
    int heading = headingIndex();
    for (int i = 0; i < runs.size(); i++) {
      Run run = runs.get(i);
      boolean beside = !run.isContent() && run.box.reason == null && run.linkDensity() < 1;
      if (beside && heading >= 0 && i > heading && i < first && isByline(run)) {
        take(run, Role.BYLINE);
        fields.add("author", run.text, "byline line");
      }
      if (!run.isContent()
          || run.role == Role.BYLINE
          || run.role == Role.HEADLINE
          || run.role == Role.STANDFIRST) {
        continue;
      }
      if (!used.add(run.folded()) && run.role != Role.TABLE) {
        run.drop(Reason.DUPLICATE, "the same text twice");
        continue;
      }
      if (!text && (isByline(run) || isNames(run))) {
        run.role = Role.BYLINE;
        fields.add("author", run.text, "byline line");
      } else if (PublicationLine.is(run.text)) {
        run.role = Role.PUBLICATION;
      }
      if (run.text.length() < LONGEST_BYLINE
          && (AuthorNames.CUES.hasFolded("reporting", run.folded())
              || AuthorNames.CUES.hasFolded("tagline", run.folded()))) {
        run.role = run.role == Role.CAPTION ? run.role : Role.BYLINE;
      }
      text |= run.weight() > 0;
    }
  }

  /** Names in bold before the story are its authors, also without a "by". */
  private static boolean isNames(Run run) {
    return run.role == Role.PARAGRAPH && run.isStressed() && AuthorNames.isAll(run.text);
  }

  private static boolean isByline(Run run) {
    return run.text.length() < LONGEST_BYLINE
        && run.role == Role.PARAGRAPH
        && (Byline.isByline(run.text)
            || DateLine.of(run.text).isPresent()
            || (!run.isSentence() && run.box.around(Part.BYLINE)));
  }
}
