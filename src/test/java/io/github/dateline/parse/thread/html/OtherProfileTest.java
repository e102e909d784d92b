package io.github.dateline.parse.thread.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dateline.document.ForumThread;
import io.github.dateline.document.Post;
import io.github.dateline.document.Quote;
import io.github.dateline.parse.DocumentParsers;
import io.github.dateline.source.SourceInput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A profile that stands on the class path and not in the library. */
class OtherProfileTest {

  private static final String PAGE =
      """
      <html><head><title>Board</title><script src="/harbour-board.js"></script></head><body>
      <h1 class="subject">Talks in Doha</h1>
      <p class="pager"><span class="here">2</span> <a>5</a></p>
      <ol>
      <li class="entry" id="n7"><p class="entry-by"><b>ana_k</b>
      <time datetime="2023-03-02T10:15:00+03:00">2 March</time></p>
      <div class="entry-text">Haas met Kolar in Doha.</div><p class="entry-motto">Ahoy.</p></li>
      <li class="entry" id="n8"><p class="entry-by"><b>marek</b>
      <time datetime="2023-03-03T09:00:00+03:00">3 March</time></p>
      <div class="entry-text"><div class="cited"><p class="cited-who">ana_k wrote:</p>
      Haas met Kolar in Doha.</div>On Thursday.</div></li>
      </ol></body></html>
      """;

  @Test
  void is_used_before_those_of_the_library() {
    DocumentParsers parsers = DocumentParsers.standard();
    SourceInput input = SourceInput.of("talks.html", PAGE, SourceInput.Form.HTML);

    ForumThread thread = (ForumThread) parsers.parse(input);

    assertThat(parsers.claims(input).get("thread-html")).asString().contains("harbour-board");
    assertThat(thread.provenance())
        .anyMatch(p -> p.field().equals("engine") && p.value().equals("harbour-board"));
    assertThat(thread.title()).contains("Talks in Doha");
    assertThat(thread.page()).contains(2);
    assertThat(thread.pageCount()).contains(5);
    assertThat(thread.posts().stream().map(post -> post.author().orElse("")))
        .containsExactly("ana_k", "marek");
    assertThat(thread.posts().stream().map(thread::ownWords))
        .containsExactly("Haas met Kolar in Doha.", "On Thursday.");
    assertThat(thread.source().text(thread.posts().get(0).signature().orElseThrow()))
        .isEqualTo("Ahoy.");
  }

  @Test
  void its_quotations_are_data() {
    SourceInput input = SourceInput.of("talks.html", PAGE, SourceInput.Form.HTML);
    Post answer = ((ForumThread) DocumentParsers.standard().parse(input)).posts().get(1);

    assertThat(answer.quotes()).hasSize(1);
    Quote quote = answer.quotes().get(0);
    assertThat(quote.attribution()).contains("ana_k");
    assertThat(quote.sourcePost()).contains(1);
  }

  @Test
  void is_the_one_that_the_documentation_shows() throws IOException {
    String path = "META-INF/dateline/harbour-board.tsv";
    try (InputStream profile =
        Objects.requireNonNull(OtherProfileTest.class.getClassLoader().getResourceAsStream(path))) {
      assertThat(Files.readString(Path.of("docs/extending.md")))
          .contains(new String(profile.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
