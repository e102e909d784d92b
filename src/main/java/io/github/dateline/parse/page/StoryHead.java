package io.github.dateline.parse.page;

import io.github.dateline.document.Boilerplate.Reason;
import io.github.dateline.document.Provenance;
import io.github.dateline.parse.article.Byline;
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

  private final PageFields fields;
  private final List<Run> runs;
  private final int first;
  private final Set<String> used = new HashSet<>();

  private StoryHead(PageFields fields, List<Run> runs, int first) {
    this.fields = fields;
    this.runs = runs;
    this.first = first;
  }

  /** Marks the parts of the head; the page has at least one run of content. */
  static void mark(PageFields fields, List<Run> runs) {
    int first = 0;
    while (first < runs.size() && !runs.get(first).isContent()) {
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
      if (heading && (found.isEmpty() || run.box.tag.equals("h1")) && isCopy(run, folded)) {
        found = Optional.of(run);
        if (run.box.tag.equals("h1")) {
          break;
        }
      }
    }
    found.ifPresent(run -> take(run, Role.HEADLINE));
  }

  private static boolean isCopy(Run run, String folded) {
    return Cues.fold(run.text).equals(folded);
  }

  private static void take(Run run, Role role) {
    run.role = role;
    run.reason = null;
  }

  /** The run before the story that is named so or repeats the page's description of itself. */
  private void standfirst() {
    Set<String> descriptions = new HashSet<>();
    fields.all("standfirst").forEach(p -> descriptions.add(Cues.fold(p.value())));
    for (int i = Math.max(0, first - REACH); i < Math.min(runs.size(), first + 3); i++) {
      Run run = runs.get(i);
      if (run.role == Role.CAPTION || run.role == Role.HEADLINE || run.text.length() <= 30) {
        continue;
      }
      String folded = Cues.fold(run.text);
      boolean named = run.box.around(Part.STANDFIRST) && run.linkDensity() < 0.5;
      boolean described = i < first && descriptions.contains(folded);
      boolean open = run.box.reason == null && !used.contains(folded);
      if (open && (named || described)) {
        used.add(folded);
        take(run, Role.STANDFIRST);
        return;
      }
    }
  }

  private void body() {
    boolean text = false;
    for (int i = first; i < runs.size(); i++) {
      Run run = runs.get(i);
      if (!run.isContent() || run.role == Role.HEADLINE || run.role == Role.STANDFIRST) {
        continue;
      }
      if (!used.add(Cues.fold(run.text)) && run.role != Role.TABLE) {
        run.drop(Reason.DUPLICATE, "the same text twice");
        continue;
      }
      if (!text && isByline(run)) {
        run.role = Role.BYLINE;
      } else if (PublicationLine.is(run.text)) {
        run.role = Role.PUBLICATION;
      }
      text |= run.weight() > 0;
    }
  }

  private static boolean isByline(Run run) {
    return run.text.length() < LONGEST_BYLINE
        && run.role == Role.PARAGRAPH
        && (Byline.isByline(run.text)
            || DateLine.of(run.text).isPresent()
            || (!run.isSentence() && run.box.around(Part.BYLINE)));
  }
}
