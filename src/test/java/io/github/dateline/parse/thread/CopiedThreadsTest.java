package io.github.dateline.parse.thread;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dateline.document.Block;
import io.github.dateline.document.Diagnostic;
import io.github.dateline.document.Document;
import io.github.dateline.document.ForumThread;
import io.github.dateline.document.Post;
import io.github.dateline.document.Quote;
import io.github.dateline.document.TextBlock;
import io.github.dateline.parse.Claim;
import io.github.dateline.parse.DocumentParsers;
import io.github.dateline.source.SourceInput;
import io.github.dateline.source.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Invented threads as a browser copies the pages of each engine. The first lines of a file say what
 * is expected, the text follows.
 */
class CopiedThreadsTest {

  private static final String TEXT = "# text\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "discourse",
        "invision4",
        "invision4-es",
        "invision4-fr",
        "mybb",
        "phpbb2",
        "phpbb3",
        "phpbb3-de",
        "phpbb3-es",
        "phpbb3-fr",
        "phpbb3-it",
        "phpbb3-nl",
        "phpbb3-pt",
        "smf2",
        "vbulletin3",
        "vbulletin4",
        "vbulletin4-de",
        "vbulletin4-icons",
        "vbulletin5",
        "xenforo1-de",
        "xenforo2-de",
        "xenforo2-es",
        "xenforo2-fr",
        "xenforo2-it",
        "xenforo2-nl",
        "xenforo2-pt",
        "xenforo2-signatures",
        "xenforo2-without-numbers"
      })
  void posts_are_read_as_expected(String name) {
    String file = file(name);
    List<String> expected =
        file.substring(0, file.indexOf(TEXT)).lines().filter(l -> !l.startsWith("#")).toList();
    ForumThread thread = read(name, file.substring(file.indexOf(TEXT) + TEXT.length()));

    String title = expected.get(0).substring("title ".length());
    if (!title.equals("-")) {
      assertThat(thread.title()).contains(title);
    }
    assertThat(thread.posts()).hasSize(expected.size() - 1);
    for (int i = 1; i < expected.size(); i++) {
      List<String> cells = List.of(expected.get(i).split(" \\|", -1));
      check(thread, thread.posts().get(i - 1), cells.stream().map(String::strip).toList());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Places of the year\n\n#1\nMay 2, 2021\n\nThe old mill. It opened again.\n\n#2\n"
            + "May 4, 2021\n\nThe new bridge. It was closed.\n\n#3\nMay 5, 2021\n\nThe pier.\n",
        "Notes\n\n#1\n12 May 2021\nThe mill opened. All came.\n\n#2\n14 May 2021\nThe pier closed.\n"
      })
  void a_dated_list_with_numbers_is_no_thread(String text) {
    Claim claim = new ThreadTextParser().claim(SourceInput.text("list", text));

    assertThat(claim.score()).isZero();
  }

  @Test
  void a_text_without_posts_is_kept_whole() {
    SourceInput input = SourceInput.text("list", "Notes\n\n#1\n12 May 2021\nThe mill opened.\n");
    Document thread = new ThreadTextParser().parse(input);

    assertThat(thread.diagnostics()).extracting(Diagnostic::code).containsExactly("no-posts");
    assertThat(thread.blocks()).hasSize(4).allMatch(TextBlock.class::isInstance);
  }

  private static void check(ForumThread thread, Post post, List<String> cells) {
    assertThat(post.author().orElse("-")).isEqualTo(cells.get(0));
    assertThat(post.published().map(Object::toString).orElse("-")).isEqualTo(cells.get(1));
    String own = thread.ownWords(post);
    List<String> ends = List.of(cells.get(2).split(" \\.\\.\\. ", -1));
    assertThat(own).startsWith(ends.get(0)).endsWith(ends.get(ends.size() - 1));
    if (ends.size() == 1) {
      assertThat(own).isEqualTo(ends.get(0));
    }
    List<String> quotes = new ArrayList<>();
    post.quotes().forEach(quote -> quotes.add(say(thread, quote)));
    if (cells.get(3).isEmpty()) {
      assertThat(quotes).isEmpty();
    } else {
      assertThat(quotes).singleElement().asString().startsWith(cells.get(3));
    }
  }

  private static String say(ForumThread thread, Quote quote) {
    String post = quote.sourcePost().map(Object::toString).orElse("");
    String words = thread.source().text(quote.span());
    return quote.attribution().orElse("") + ">" + post + ": " + words;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "discourse",
        "phpbb3",
        "vbulletin4",
        "xenforo2-de",
        "xenforo2-without-numbers",
        "smf2"
      })
  void every_prefix_keeps_all_of_its_text_in_blocks(String name) {
    String text = file(name);
    for (int end = 1; end <= text.length(); end += 5) {
      SourceInput input = SourceInput.text(name, text.substring(0, end));
      ForumThread thread = (ForumThread) new ThreadTextParser().parse(input);
      int at = 0;
      for (Block block : thread.blocks()) {
        assertBlank(thread.source(), at, block.span().start());
        at = block.span().end();
      }
      assertBlank(thread.source(), at, end);
    }
  }

  private static void assertBlank(SourceText text, int start, int end) {
    for (int i = start; i < end; i++) {
      assertThat(SourceText.isBlank(text.content().charAt(i)))
          .as("%s is blank at %s", text.name(), i)
          .isTrue();
    }
  }

  private static ForumThread read(String name, String text) {
    return DocumentParsers.standard()
        .parse(SourceInput.text(name, text))
        .match(
            article -> {
              throw new AssertionError(name + " is no article");
            },
            thread -> thread);
  }

  private static String file(String name) {
    String path = "/threads/copied/" + name + ".txt";
    try (InputStream stream = CopiedThreadsTest.class.getResourceAsStream(path)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(path, e);
    }
  }
}
