package io.github.dateline.time;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dateline.Dateline;
import io.github.dateline.source.SourceInput;
import io.github.dateline.source.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Dates in news stories that were written and labelled by someone who knew neither the rules nor
 * their answers. No rule is tuned on them; {@code README.txt} beside the gold says how it was made.
 */
class InventedDatesTest {

  private static final String GOLD = "/invented/dates/gold.jsonl";

  /** Two points below what was measured when the labels were finished. */
  private static final double LEAST_VALUE_F1 = 0.904;

  @TestFactory
  Stream<DynamicTest> the_gold_speaks_of_its_text() {
    return stories().stream()
        .map(story -> DynamicTest.dynamicTest(story.id(), () -> checkGold(story)));
  }

  private static void checkGold(Story story) {
    assertThat(story.dates())
        .isNotEmpty()
        .allSatisfy(date -> assertThat(date.span().textIn(story.text())).isEqualTo(date.text()));
    for (int i = 1; i < story.dates().size(); i++) {
      Labelled date = story.dates().get(i);
      assertThat(date.span().start())
          .as(date.text())
          .isGreaterThanOrEqualTo(story.dates().get(i - 1).span().end());
    }
  }

  @Test
  void dates_of_unseen_news_are_read() {
    Dateline dateline = Dateline.standard();
    List<Story> stories = stories();
    Score score = new Score();

    for (Story story : stories) {
      score.add(story, dateline.analyze(story.input()).dates());
    }

    assertThat(stories).hasSize(24);
    assertThat(score.valueF1()).as(score.report()).isGreaterThanOrEqualTo(LEAST_VALUE_F1);
  }

  private static List<Story> stories() {
    JsonMapper mapper = JsonMapper.builder().build();
    return gold().lines().map(line -> story(mapper.readTree(line))).toList();
  }

  private static String gold() {
    try (InputStream stream = InventedDatesTest.class.getResourceAsStream(GOLD)) {
      return new String(requireNonNull(stream, GOLD).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError("cannot read " + GOLD, e);
    }
  }

  private static Story story(JsonNode node) {
    String text = node.get("text").stringValue();
    List<Labelled> dates = new ArrayList<>();
    for (JsonNode date : node.get("timexes")) {
      // The gold counts code points, a span counts UTF-16 units.
      Span span =
          new Span(
              text.offsetByCodePoints(0, date.get("start").intValue()),
              text.offsetByCodePoints(0, date.get("end").intValue()));
      dates.add(
          new Labelled(span, date.get("text").stringValue(), date.get("value").stringValue()));
    }
    return new Story(
        node.get("id").stringValue(),
        LocalDate.parse(node.get("dct").stringValue()),
        text,
        List.copyOf(dates));
  }

  /** A news story and its labels in text order. */
  private record Story(String id, LocalDate published, String text, List<Labelled> dates) {

    SourceInput input() {
      return SourceInput.text(id, text).published(published);
    }
  }

  /** A time expression as labelled by hand. */
  private record Labelled(Span span, String text, String value) {}

  /** A label and a mention that share text. */
  private record Match(Labelled label, DateMention mention) {

    boolean isExact() {
      return label.span().equals(mention.span());
    }

    boolean hasRightValue() {
      return label.value().equals(mention.value());
    }

    int shared() {
      return Math.min(label.span().end(), mention.span().end())
          - Math.max(label.span().start(), mention.span().start());
    }
  }

  /** TempEval-3's measures: same span, shared text, shared text with the same value. */
  private static final class Score {
    private final List<String> lines = new ArrayList<>();
    private int wanted;
    private int found;
    private int overlapping;
    private int exact;
    private int valued;

    void add(Story story, List<DateMention> mentions) {
      Set<Labelled> missed = new HashSet<>(story.dates());
      Set<DateMention> madeUp = new HashSet<>(mentions);
      wanted += story.dates().size();
      found += mentions.size();
      for (Match match : matches(story, mentions)) {
        if (missed.contains(match.label()) && madeUp.contains(match.mention())) {
          missed.remove(match.label());
          madeUp.remove(match.mention());
          count(story, match);
        }
      }
      missed.forEach(label -> lines.add(story.id() + " missed " + shown(label)));
      madeUp.forEach(
          mention -> lines.add(story.id() + " made up " + mention.text() + " " + mention.value()));
    }

    /** Returns all pairs that share text, the best first: same span, then most text. */
    private static List<Match> matches(Story story, List<DateMention> mentions) {
      return story.dates().stream()
          .flatMap(label -> mentions.stream().map(mention -> new Match(label, mention)))
          .filter(match -> match.shared() > 0)
          .sorted(Comparator.comparing(Match::isExact).thenComparing(Match::shared).reversed())
          .toList();
    }

    private void count(Story story, Match match) {
      overlapping++;
      exact += match.isExact() ? 1 : 0;
      valued += match.hasRightValue() ? 1 : 0;
      if (!match.hasRightValue()) {
        lines.add(
            story.id() + " misread " + shown(match.label()) + " as " + match.mention().value());
      }
    }

    private static String shown(Labelled label) {
      return "\"" + label.text() + "\" at " + label.span().start() + " " + label.value();
    }

    double valueF1() {
      return f1(valued);
    }

    private double f1(int right) {
      return right == 0 ? 0 : 2.0 * right / (found + wanted);
    }

    String report() {
      lines.sort(Comparator.naturalOrder());
      return String.format(
              Locale.ROOT,
              "%d found, %d wanted; F1 strict %.3f relaxed %.3f value %.3f%n",
              found,
              wanted,
              f1(exact),
              f1(overlapping),
              valueF1())
          + String.join(System.lineSeparator(), lines);
    }
  }
}
