package io.github.dateline.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dateline.Dateline;
import io.github.dateline.SampleCorpus;
import io.github.dateline.corpus.Corpus;
import io.github.dateline.source.SourceFormatException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorpusJsonTest {

  @Test
  void every_field_is_read_back_equal() {
    Corpus corpus = SampleCorpus.corpus();

    Corpus read = CorpusJson.read("sample.json", CorpusJson.write(corpus));

    assertThat(read).isEqualTo(corpus);
    assertThat(read.unread()).isEqualTo(corpus.unread());
    assertThat(read.documents().get(0).document().source().content()).isEqualTo(SampleCorpus.STORY);
    assertThat(read.meetings().list()).isEqualTo(corpus.meetings().list());
  }

  @Test
  void the_bundled_documents_are_read_back_equal() throws IOException {
    Corpus corpus = Dateline.seeds();
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    CorpusJson.write(corpus, out);

    assertThat(CorpusJson.read("seeds.json", new ByteArrayInputStream(out.toByteArray())))
        .isEqualTo(corpus);
  }

  @Test
  void an_empty_corpus_is_read_back_equal() {
    Corpus empty = Corpus.of(List.of());

    assertThat(CorpusJson.read("empty.json", CorpusJson.write(empty))).isEqualTo(empty);
  }

  @Test
  void the_same_corpus_gives_the_same_text() {
    assertThat(CorpusJson.write(SampleCorpus.corpus()))
        .isEqualTo(CorpusJson.write(SampleCorpus.corpus()))
        .startsWith("{\"dateline\":1,\n\"documents\":[\n{\"name\":\"a.txt\"");
  }

  @Test
  void an_unknown_version_is_refused() {
    assertThatThrownBy(() -> CorpusJson.read("x.json", "{\"dateline\": 2, \"documents\": []}"))
        .isInstanceOf(SourceFormatException.class)
        .hasMessage("x.json: found version 2, expected version 1");
  }

  @Test
  void a_value_of_a_wrong_type_is_named_by_its_path() {
    String json = CorpusJson.write(SampleCorpus.corpus()).replaceFirst("\"p1\"", "7");

    assertThatThrownBy(() -> CorpusJson.read("x.json", json))
        .isInstanceOf(SourceFormatException.class)
        .hasMessage("x.json at documents[0].people[0].id: found 7, expected a string");
  }

  @Test
  void a_span_that_ends_before_it_starts_is_refused() {
    String json = CorpusJson.write(SampleCorpus.corpus()).replaceFirst("\\[39,48]", "[48,39]");

    assertThatThrownBy(() -> CorpusJson.read("x.json", json))
        .isInstanceOf(SourceFormatException.class)
        .hasMessage(
            "x.json at documents[0].people[0].mentions[0]: found values that do not fit together,"
                + " expected others: cannot make a span of [48,39); expected 0 <= start <= end");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "no json",
        "[]",
        "{}",
        "{\"documents\": []}",
        "{\"dateline\": \"1\"}",
        "{\"dateline\": 1, \"dateline\": 1}",
        "{\"dateline\": 1, \"documents\": [], \"documents\": []}",
        "{\"dateline\": 1, \"documents\": {}}",
        "{\"dateline\": 1, \"documents\": [{}]}",
        "{\"dateline\": 1, \"documents\": [null]}",
        "{\"dateline\": 1, \"guests\": []}",
        "{\"dateline\": 1, \"documents\": []} x",
        "{\"dateline\": 1, \"documents\": [",
        "{\"dateline\": 1, \"unread\": [{\"name\": \"a\", \"reason\": \"b\", \"why\": \"c\"}]}",
        "{\"dateline\": 1, \"unread\": [{\"name\": \"a\", \"name\": \"a\", \"reason\": \"b\"}]}",
      })
  void what_is_no_corpus_is_refused(String json) {
    assertThatThrownBy(() -> CorpusJson.read("x.json", json))
        .isInstanceOf(SourceFormatException.class)
        .hasMessageStartingWith("x.json");
  }

  @Test
  void hostile_depth_and_numbers_are_refused() {
    String deep = "{\"dateline\": 1, \"people\": " + "[".repeat(100_000);
    String huge = "{\"dateline\": " + "9".repeat(2_000) + "}";

    assertThatThrownBy(() -> CorpusJson.read("deep.json", deep))
        .isInstanceOf(SourceFormatException.class);
    assertThatThrownBy(() -> CorpusJson.read("huge.json", huge))
        .isInstanceOf(SourceFormatException.class);
  }

  @Test
  void two_documents_of_one_name_are_refused() {
    String one = CorpusJson.write(SampleCorpus.corpus());
    String twice = one.replace("\"name\":\"b.txt\"", "\"name\":\"a.txt\"");

    assertThatThrownBy(() -> CorpusJson.read("x.json", twice))
        .isInstanceOf(SourceFormatException.class)
        .hasMessageContaining("two documents have the name \"a.txt\"");
  }
}
