package io.github.dateline.parse.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dateline.document.Document;
import io.github.dateline.document.ForumThread;
import io.github.dateline.document.Post;
import io.github.dateline.document.Quote;
import io.github.dateline.parse.ArchiveSink;
import io.github.dateline.source.SourceInput;
import io.github.dateline.source.SourceStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Mailboxes that were made to do harm: each is read to its end, and nothing of it is lost. */
class HostileMailTest {

  private static final int MANY = 100_000;

  @Test
  void a_mail_with_many_references_belongs_to_the_thread_of_the_last_known_one()
      throws IOException {
    String references = join(MANY, " ", i -> "<r" + i + "@x>");

    List<Post> posts =
        onlyThread(mail("r7@x", "", "Hi.") + mail("b@x", "References: " + references, "Hello."))
            .posts();

    assertThat(posts).hasSize(2);
    assertThat(posts.get(1).parentId()).contains("r" + (MANY - 1) + "@x");
  }

  @Test
  void mails_that_answer_each_other_in_a_circle_are_one_thread() throws IOException {
    int count = 2_000;
    String box =
        join(
            count,
            "",
            i -> mail("m" + i, "In-Reply-To: <m" + (i + 1) % count + ">", "Text " + i + "."));

    assertThat(onlyThread(box).posts()).hasSize(count);
  }

  @Test
  void lines_quoted_fifty_deep_are_quotations_of_the_deepest_level_there_is() throws IOException {
    String line = ">".repeat(50) + " said before\n";

    List<Quote> quotes = onlyThread(mail("a", "", line.repeat(MANY))).posts().get(0).quotes();

    assertThat(quotes).hasSize(20);
    assertThat(quotes.get(19).span()).isEqualTo(quotes.get(0).span());
  }

  @Test
  void a_quotation_between_any_two_lines_is_kept() throws IOException {
    String lines = join(MANY / 4, "", i -> "I say " + i + "\n> you said " + i + "\n");

    assertThat(onlyThread(mail("a", "", lines)).posts().get(0).quotes()).hasSize(MANY / 4);
  }

  @Test
  void mails_without_identifiers_and_dates_are_a_thread_by_their_subject() throws IOException {
    String box = "From a@b Mon Mar  3 09:12:00 2014\nFrom: a@b\nSubject: Re: Ferry\n\nHi %d.\n\n";

    assertThat(onlyThread(join(4_000, "", i -> String.format(box, i))).posts()).hasSize(4_000);
  }

  @Test
  void a_mail_that_came_twice_counts_once() throws IOException {
    assertThat(onlyThread(mail("a", "", "Hi.").repeat(4_000)).posts()).hasSize(1);
  }

  @Test
  void parts_nested_a_thousand_deep_are_read_to_a_limit() throws IOException {
    String part = "the innermost text";
    for (int depth = 0; depth < 1_000; depth++) {
      String type = "Content-Type: multipart/mixed; boundary=b" + depth;
      part = type + "\n\n--b" + depth + "\n" + part + "\n--b" + depth + "--\n";
    }

    assertThat(onlyThread(head("a") + part).posts()).hasSize(1);
  }

  @Test
  void an_unknown_charset_is_read_by_what_the_bytes_look_like() throws IOException {
    String box = mail("a", "Content-Type: text/plain; charset=x-no-such", "Søren says yes.");

    ForumThread thread = onlyThread(box);
    assertThat(thread.ownWords(thread.posts().get(0))).isEqualTo("Søren says yes.");
  }

  @Test
  void a_subject_of_answers_to_answers_is_bared_to_its_words() {
    assertThat(MailMessage.bareSubject("Re: ".repeat(MANY) + "Ferry")).isEqualTo("Ferry");
    assertThat(MailMessage.bareSubject("[x] AW: ".repeat(MANY) + "Ferry")).isEqualTo("Ferry");
    assertThat(MailMessage.bareSubject("[x]")).isEqualTo("[x]");
    assertThat(MailMessage.bareSubject("Re[2]:  [harbour] Ferry  times")).isEqualTo("Ferry times");
    assertThat(MailMessage.bareSubject("[" + "x".repeat(50) + "] Ferry")).startsWith("[x");
    assertThat(MailMessage.bareSubject("Re:")).isEmpty();
  }

  private static String join(int count, String between, IntFunction<String> text) {
    return IntStream.range(0, count).mapToObj(text).collect(Collectors.joining(between));
  }

  private static String head(String id) {
    return """
        From a@b Mon Mar  3 09:12:00 2014
        From: Dana Kolar <dana@example.org>
        Date: Mon, 3 Mar 2014 09:12:00 +0100
        Subject: Ferry
        Message-ID: <%s>
        """
        .formatted(id);
  }

  private static String mail(String id, String header, String body) {
    return head(id) + (header.isEmpty() ? "" : header + "\n") + "\n" + body + "\n\n";
  }

  private static ForumThread onlyThread(String box) throws IOException {
    byte[] bytes = box.getBytes(StandardCharsets.UTF_8);
    List<Document> documents = new ArrayList<>();
    new MailArchive()
        .read(
            SourceStream.of("box.mbox", new ByteArrayInputStream(bytes)),
            new ArchiveSink() {
              @Override
              public void document(String item, Supplier<Document> document) {
                documents.add(document.get());
              }

              @Override
              public void input(SourceInput input) {
                throw new AssertionError("an input");
              }

              @Override
              public void unread(String item, String reason) {
                throw new AssertionError(reason);
              }
            });
    assertThat(documents).hasSize(1);
    return (ForumThread) documents.get(0);
  }
}
