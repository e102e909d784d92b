package io.github.dateline.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dateline.document.Article;
import io.github.dateline.document.TextBlock;
import io.github.dateline.source.SourceText;
import io.github.dateline.source.Span;
import io.github.dateline.text.Sentence;
import io.github.dateline.text.TextSegmenter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameRecognizerTest {

  private static final String TEXT = "Foreign Minister oz of Quelle met Ana Kolar. He thanked oz.";

  @Test
  void another_recogniser_finds_the_names_and_titles_and_links_are_read_as_ever() {
    List<Person> people = people(sentences -> all("oz", sentences));
    assertThat(people).extracting(Person::name).containsExactly("oz");
    assertThat(people.get(0).roles()).extracting(Role::text).containsExactly("Foreign Minister");
    assertThat(people.get(0).mentions()).hasSizeGreaterThanOrEqualTo(2);
  }

  @Test
  void the_bundled_recogniser_can_be_joined_with_another() {
    NameRecognizer bundled = NameRecognizer.english();
    List<Person> people =
        people(
            sentences -> {
              List<Span> spans = new ArrayList<>(all("oz", sentences));
              spans.addAll(bundled.names(sentences));
              return spans;
            });
    assertThat(people).extracting(Person::name).containsExactly("oz", "Ana Kolar");
  }

  @Test
  void spans_that_overlap_or_leave_their_sentence_are_left_out() {
    int ana = TEXT.indexOf("Ana");
    int end = TEXT.indexOf('.');
    List<Span> spans = List.of(new Span(ana + 4, end), new Span(ana, end), new Span(ana, end + 8));
    assertThat(people(sentences -> spans)).extracting(Person::name).containsExactly("Ana Kolar");
  }

  @Test
  void an_empty_span_names_nobody() {
    assertThat(people(sentences -> List.of(new Span(3, 3)))).isEmpty();
  }

  @Test
  void a_recogniser_that_gives_null_is_told_so() {
    List<Span> none = new ArrayList<>();
    none.add(null);
    assertThatThrownBy(() -> people(sentences -> none))
        .isInstanceOf(NullPointerException.class)
        .hasMessageContaining("null span");
  }

  @Test
  void no_names_give_nobody() {
    assertThat(people(sentences -> List.of())).isEmpty();
  }

  private static List<Span> all(String word, List<Sentence> sentences) {
    return sentences.stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .filter(token -> token.text().equals(word))
        .map(token -> token.span())
        .toList();
  }

  private static List<Person> people(NameRecognizer recognizer) {
    SourceText source = SourceText.of("text", TEXT);
    Article article =
        Article.in(source)
            .block(TextBlock.of(TextBlock.Kind.PARAGRAPH, new Span(0, TEXT.length())))
            .build();
    return PersonReader.with(recognizer).read(article, TextSegmenter.english().segment(article));
  }
}
