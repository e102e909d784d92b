package io.github.dateline.parse.thread.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dateline.lexicon.Lexicon;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The selectors of profiles are our own; jsoup's, which are slower, are the oracle. Theirs take
 * classes in any case, as browsers do with old pages only; so all is in lower case here.
 */
class RulesForTest {

  private static final Path PAGES = Path.of("src/test/resources/forums");

  private static final String PAGE =
      "<div class='a b'><p id=one class=a>x<em>y</em></p><p class='b c' data-x=12>z</p></div>"
          + "<div class=\"ab\ta\"><div><p class=a data-x='21'>w</p></div><a href=/u/1>v</a></div>";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "p",
        ".a",
        "#one",
        "p.a",
        ".b.c",
        "div p",
        "div > p",
        ".ab > div",
        ".ab p",
        "[data-x]",
        "p[data-x=12]",
        "[data-x^=1]",
        "[data-x$=1]",
        "[class*=b]",
        "p:not(.a)",
        "p:not([data-x])",
        "div > p:first-child",
        "div div > p.a[data-x]",
        "a[href^=/u/]",
        "body > .a em"
      })
  void a_selector_finds_what_it_finds_in_jsoup(String css) {
    PageNodes page = page(PAGE);

    assertThat(found(page, css)).isNotEmpty().isEqualTo(page.page().select(css));
  }

  @Test
  void classes_are_told_apart_by_case() {
    assertThat(found(page("<p class=A>x</p><p class=a>y</p>"), ".a")).hasSize(1);
  }

  @Test
  void every_selector_of_every_profile_finds_what_it_finds_in_jsoup() {
    List<String> selectors = selectors();
    List<String> wrong = new ArrayList<>();
    for (PageNodes page : pages()) {
      for (String css : selectors) {
        if (!found(page, css).equals(page.page().select(css))) {
          wrong.add(css);
        }
      }
    }
    assertThat(selectors).hasSizeGreaterThan(300);
    assertThat(wrong).isEmpty();
  }

  private static List<String> selectors() {
    List<String> names = new ArrayList<>(List.of("generic", "schema-org"));
    Lexicon.rows("parse/forum/profiles.tsv").forEach(row -> names.add(row.cell(0)));
    return names.stream()
        .flatMap(name -> Lexicon.rows("parse/forum/" + name + ".tsv").stream())
        .filter(row -> !row.cell(0).equals("sign"))
        .flatMap(row -> ElementPattern.alternatives(Lexicon.fold(row.cell(1))).stream())
        .distinct()
        .toList();
  }

  private static List<PageNodes> pages() {
    try (Stream<Path> files = Files.list(PAGES)) {
      return files
          .filter(file -> file.toString().endsWith(".html"))
          .sorted()
          .map(RulesForTest::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PageNodes read(Path file) {
    try {
      return page(Lexicon.fold(Files.readString(file, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PageNodes page(String html) {
    return PageNodes.of(Jsoup.parse(html));
  }

  private static List<Element> found(PageNodes page, String css) {
    Lexicon.Row row = new Lexicon.Row("test", 1, List.of("author", css));
    RulesFor rules = new RulesFor(page, Profile.of("test", List.of(row)));
    List<Element> found = new ArrayList<>();
    for (int at = 0; at < page.size(); at++) {
      if (page.isElement(at) && !rules.of(at).isEmpty()) {
        found.add(page.element(at));
      }
    }
    return found;
  }
}
