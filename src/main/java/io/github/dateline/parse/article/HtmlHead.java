package io.github.dateline.parse.article;

import io.github.dateline.document.Provenance;
import io.github.dateline.parse.article.HtmlBlock.Role;
import io.github.dateline.parse.line.Cues;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts headline, standfirst and byline before the body and takes their copies out of it. */
final class HtmlHead {

  private static final int LONGEST_BYLINE = 200;

  private HtmlHead() {}

  /** Returns all blocks of the article in order. */
  static List<HtmlBlock> complete(HtmlFields fields, List<HtmlBlock> all, List<HtmlBlock> body) {
    List<HtmlBlock> whole = new ArrayList<>();
    if (body.isEmpty()) {
      return whole;
    }
    Set<String> used = new HashSet<>();
    Optional<String> headline = HtmlTitle.choose(fields).map(Provenance::value);
    headline.ifPresent(
        text -> {
          used.add(Cues.fold(text));
          whole.add(new HtmlBlock(Role.HEADLINE, text, 0, body.get(0).owner()));
        });
    Optional<HtmlBlock> standfirst = standfirst(fields, all, body, used);
    standfirst.ifPresent(
        block -> {
          used.add(Cues.fold(block.text()));
          whole.add(block.as(Role.STANDFIRST));
        });
    boolean text = false;
    for (HtmlBlock block : body) {
      if (used.add(Cues.fold(block.text())) || block.role() == Role.TABLE) {
        boolean byline = !text && isByline(block);
        text |= block.weight() > 0;
        whole.add(byline ? block.as(Role.BYLINE) : closing(block));
      }
    }
    return whole;
  }

  private static HtmlBlock closing(HtmlBlock block) {
    return PublicationLine.is(block.text()) ? block.as(Role.PUBLICATION) : block;
  }

  private static boolean isByline(HtmlBlock block) {
    return block.text().length() < LONGEST_BYLINE
        && block.role() == Role.PARAGRAPH
        && (Byline.isByline(block.text())
            || DateLine.of(block.text()).isPresent()
            || (!block.isSentence() && HtmlNames.around("byline", block.owner())));
  }

  /** The block before the story that is named so or repeats the page's description of itself. */
  private static Optional<HtmlBlock> standfirst(
      HtmlFields fields, List<HtmlBlock> all, List<HtmlBlock> body, Set<String> headline) {
    Set<String> descriptions = new HashSet<>();
    fields.all("standfirst").forEach(p -> descriptions.add(Cues.fold(p.value())));
    int first = all.indexOf(body.get(0));
    int from = Math.max(0, first - 40);
    for (int i = from; i < Math.min(all.size(), first + 3); i++) {
      HtmlBlock block = all.get(i);
      String folded = Cues.fold(block.text());
      boolean fits = block.role() != Role.CAPTION && block.text().length() > 30;
      boolean named = HtmlNames.around("standfirst", block.owner()) && block.linkDensity() < 0.5;
      boolean described = i < first && descriptions.contains(folded);
      if (fits && (named || described) && !headline.contains(folded)) {
        return Optional.of(block);
      }
    }
    return Optional.empty();
  }
}
