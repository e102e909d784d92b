package io.github.dateline.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dateline.SampleCorpus;
import io.github.dateline.source.SourceFormatException;
import io.github.dateline.source.SourceInput;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class AnnotationJsonTest {

  @Test
  void an_article_has_the_fields_of_the_contract() {
    JsonNode out = annotate("a.txt");

    assertThat(out.get("id").stringValue()).isEqualTo("a.txt");
    assertThat(out.get("type").stringValue()).isEqualTo("article");
    assertThat(out.get("content").stringValue()).isEqualTo(SampleCorpus.STORY);
    assertThat(out.get("headline").stringValue()).isEqualTo("Kolar met Haas");
    assertThat(out.get("authors").get(0).stringValue()).isEqualTo("Mina Sato");
    assertThat(out.get("place").stringValue()).isEqualTo("DOHA");
    assertThat(out.get("published").stringValue()).isEqualTo("2023-03-03");
    assertThat(out.get("modified").stringValue()).isEqualTo("2023-03-03T08:30+05:00");
    assertThat(out.get("blocks").get(3))
        .hasToString("{\"kind\":\"boilerplate\",\"start\":74,\"end\":75}");
    assertThat(out.get("dates").get(0))
        .hasToString(
            "{\"start\":61,\"end\":69,\"text\":\"Thursday\",\"type\":\"DATE\","
                + "\"value\":\"2023-03-02\",\"mod\":\"APPROX\","
                + "\"first\":\"2023-03-02\",\"last\":\"2023-03-02\"}");
    assertThat(out.get("people").get(0))
        .hasToString(
            "{\"id\":\"p1\",\"name\":\"Ana Kolar\",\"aliases\":[\"Kolar\"],"
                + "\"roles\":[\"Foreign Minister\"],"
                + "\"mentions\":[{\"start\":39,\"end\":48,\"text\":\"Ana Kolar\"}]}");
  }

  @Test
  void a_meeting_of_persons_has_pairs_and_one_with_a_group_has_group_pairs() {
    JsonNode meetings = annotate("a.txt").get("meetings");

    assertThat(meetings.get(0).get("pairs")).hasToString("[[\"p1\",\"p2\"]]");
    assertThat(meetings.get(0).get("groupPairs")).hasToString("[]");
    assertThat(meetings.get(0).get("status").stringValue()).isEqualTo("held");
    assertThat(meetings.get(0).get("first").stringValue()).isEqualTo("2023-03-02");
    assertThat(meetings.get(1).get("pairs")).hasToString("[]");
    assertThat(meetings.get(1).get("groupPairs")).hasToString("[[\"Denmark\",\"p1\"]]");
    assertThat(meetings.get(1).get("participants").get(1).get("group").stringValue())
        .isEqualTo("Denmark");
    assertThat(meetings.get(1).has("first")).isFalse();
  }

  @Test
  void a_postponed_meeting_is_a_planned_one_for_the_contract() {
    assertThat(annotate("a.txt").get("meetings").get(1).get("status").stringValue())
        .isEqualTo("planned");
  }

  @Test
  void a_thread_has_posts_with_quotations_and_articles() {
    JsonNode posts = annotate("b.txt").get("posts");

    assertThat(posts.get(0).get("author").stringValue()).isEqualTo("Ola");
    assertThat(posts.get(0).get("published").stringValue()).isEqualTo("2023-03-02T10:00");
    assertThat(posts.get(0).get("edited").booleanValue()).isTrue();
    assertThat(posts.get(0).get("articles"))
        .hasToString("[{\"start\":6,\"end\":21,\"headline\":\"Kolar met Haas.\"}]");
    assertThat(posts.get(1).has("author")).isFalse();
    assertThat(posts.get(1).get("text").stringValue()).isEqualTo("No.");
    assertThat(posts.get(1).get("quotes"))
        .hasToString(
            "[{\"start\":32,\"end\":47,\"attribution\":\"He\",\"source\":1,\"sourceId\":\"101\",\"evidence\":\"said\"}]");
  }

  @Test
  void half_a_surrogate_pair_is_escaped_and_a_whole_one_is_not() {
    String line = AnnotationJson.write(SampleCorpus.corpus().documents().get(0));

    assertThat(line).contains("\ud83d\ude00 \\ud800\"").doesNotContain("\n");
  }

  @Test
  void an_input_line_tells_form_day_and_address() {
    SourceInput input =
        AnnotationJson.read(
            "{\"id\":\"x\",\"html\":\"<p>\",\"published\":\"2023-02-14\",\"url\":\"u\"}", "in", 1);

    assertThat(input)
        .isEqualTo(
            SourceInput.of("x", "<p>", SourceInput.Form.HTML)
                .published(LocalDate.of(2023, 2, 14))
                .url("u"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no json",
        "[]",
        "{}",
        "{\"id\":\"x\"}",
        "{\"text\":\"x\"}",
        "{\"id\":1,\"text\":\"x\"}",
        "{\"id\":\"x\",\"text\":null}",
        "{\"id\":\"x\",\"text\":\"a\",\"html\":\"b\"}",
        "{\"id\":\"x\",\"id\":\"y\",\"text\":\"a\"}",
        "{\"id\":\"x\",\"text\":\"a\"} {}",
        "{\"id\":\"x\",\"text\":\"a\",\"published\":\"2023-02-31\"}",
      })
  void other_lines_are_refused_with_their_number(String line) {
    assertThatThrownBy(() -> AnnotationJson.read(line, "in", 17))
        .isInstanceOf(SourceFormatException.class)
        .hasMessageStartingWith("in:17: found ");
  }

  @Test
  void an_unread_document_keeps_its_place() {
    assertThat(AnnotationJson.writeUnread(SourceInput.text("x", "a"), "why"))
        .isEqualTo(
            "{\"id\":\"x\",\"type\":\"article\",\"content\":\"a\",\"blocks\":[],\"dates\":[],"
                + "\"people\":[],\"meetings\":[],\"error\":\"why\"}");
  }

  private static JsonNode annotate(String name) {
    return Json.readLine(
        AnnotationJson.write(SampleCorpus.corpus().document(name).orElseThrow()), "out", 1);
  }
}
