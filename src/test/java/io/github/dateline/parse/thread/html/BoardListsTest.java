package io.github.dateline.parse.thread.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dateline.document.Diagnostic;
import io.github.dateline.document.ForumThread;
import io.github.dateline.source.SourceInput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of forums that are no threads: lists of topics, walls before the posts. */
class BoardListsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "xenforo-2",
        "xenforo-1",
        "phpbb-3",
        "vbulletin-5",
        "vbulletin-4",
        "vbulletin-3",
        "discourse",
        "invision",
        "smf",
        "mybb",
        "unknown",
        "json-ld",
        "login",
        "bot-wall"
      })
  void a_page_without_posts_says_so(String name) {
    SourceInput input = SourceInput.of(name + ".html", page(name), SourceInput.Form.HTML);

    ForumThread thread = (ForumThread) new ThreadHtmlParser().parse(input);

    assertThat(thread.posts().stream().map(thread::ownWords)).isEmpty();
    assertThat(thread.diagnostics()).extracting(Diagnostic::code).containsExactly("no-posts");
  }

  private static String page(String name) {
    String file = "/boards/" + name + ".html";
    try (InputStream stream = BoardListsTest.class.getResourceAsStream(file)) {
      return new String(
          Objects.requireNonNull(stream, file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
