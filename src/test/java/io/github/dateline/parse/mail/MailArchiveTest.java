package io.github.dateline.parse.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dateline.document.Block;
import io.github.dateline.document.Document;
import io.github.dateline.document.ForumThread;
import io.github.dateline.document.Post;
import io.github.dateline.document.Quote;
import io.github.dateline.parse.ArchiveSink;
import io.github.dateline.source.SourceInput;
import io.github.dateline.source.SourceStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** An invented mailbox of a mailing list, and single mails. */
class MailArchiveTest {

  private static final String HEAD =
      "From: Dana Kolar <dana@example.org>\nMessage-ID: <a@example.org>\nSubject: Quay\n"
          + "Date: Mon, 3 Mar 2014 09:12:00 +0100\n";

  @Test
  void each_thread_is_a_document() throws IOException {
    List<ForumThread> threads = read("list.mbox", file());

    assertThat(threads).extracting(ForumThread::name).containsExactly("list.mbox#1", "list.mbox#2");
    assertThat(threads)
        .extracting(thread -> thread.title().orElseThrow())
        .containsExactly("New ferry timetable", "Lost umbrella");
    assertThat(threads.get(0).posts())
        .extracting(MailArchiveTest::head)
        .containsExactly(
            "m1@example.org Dana Kolar 2014-03-03T09:12+01:00 Optional.empty",
            "m2@example.net Iver Sørlie 2014-03-03T11:40:12+01:00 Optional[1]",
            "m3@example.org Dana Kolar 2014-03-04T10:05+01:00 Optional.empty");
  }

  @Test
  void transfer_encodings_and_charsets_are_read() throws IOException {
    ForumThread thread = read("list.mbox", file()).get(0);

    assertThat(thread.ownWords(thread.posts().get(0)))
        .contains("six crossings a day, café included.")
        .contains("\n\nFrom now on")
        .doesNotContain("Secretary");
    assertThat(thread.ownWords(thread.posts().get(1)))
        .isEqualTo("Six crossings are enough, Søren says.");
    assertThat(thread.source().text(thread.posts().get(0).signature().orElseThrow()))
        .endsWith("Secretary of the harbour board");
  }

  @Test
  void quotations_name_their_writer_and_their_mail() throws IOException {
    List<ForumThread> threads = read("list.mbox", file());

    assertThat(quotes(threads.get(0), 1))
        .containsExactly(
            "1 Dana Kolar Optional[1] SAID: the harbour board met the ferry company on Friday.");
    assertThat(quotes(threads.get(0), 2))
        .containsExactly(
            "1 Iver Sørlie Optional[2] SAID: the harbour board met the ferry company on Friday.\n"
                + "Six crossings are enough, Søren says.",
            "2 - Optional[1] MARK: the harbour board met the ferry company on Friday.");
    assertThat(quotes(threads.get(1), 1))
        .containsExactly(
            "1 Rosa Lind Optional[1] SAID: Somebody left a blue umbrella in the waiting room.");
  }

  @Test
  void a_forwarded_mail_is_a_quotation() throws IOException {
    ForumThread thread =
        one(
            HEAD
                + "\nLook at this.\n\n-----Original Message-----\nFrom: Iver Haas\n"
                + "Sent: Sunday, March 2, 2014 4:00 PM\nTo: Dana\nSubject: Quay\n\n"
                + "The quay is closed.\n");

    assertThat(thread.ownWords(thread.posts().get(0))).isEqualTo("Look at this.");
    assertThat(quotes(thread, 0))
        .containsExactly("1 Iver Haas Optional.empty SAID: The quay is closed.");
  }

  @Test
  void lines_that_flow_are_joined() throws IOException {
    ForumThread thread =
        one(
            HEAD
                + "Content-Type: text/plain; format=flowed\n\n> The quay \n> is closed.\n"
                + "I think it \nis open.\n-- \nDana\n");

    assertThat(quotes(thread, 0)).containsExactly("1 - Optional.empty MARK: The quay is closed.");
    assertThat(thread.ownWords(thread.posts().get(0))).isEqualTo("I think it is open.");
  }

  @Test
  void files_are_attachments_and_no_text() throws IOException {
    ForumThread thread =
        one(
            HEAD
                + "Content-Type: multipart/mixed; boundary=\"x\"\n\n--x\n\nSee the plan.\n--x\n"
                + "Content-Type: application/pdf; name=\"plan.pdf\"\n"
                + "Content-Disposition: attachment; filename=\"=?utf-8?B?cGzDpW4ucGRm?=\"\n\n"
                + "JVBERi0=\n--x--\n");

    assertThat(thread.ownWords(thread.posts().get(0))).isEqualTo("See the plan.");
    assertThat(thread.posts().get(0).attachments().get(0).name()).contains("plån.pdf");
  }

  @Test
  void an_article_in_a_mail_keeps_its_day() throws IOException {
    ForumThread thread =
        one(
            HEAD
                + "\nWorth reading:\n\nMinisters agree on ferry\n\nWASHINGTON: The ministers met on"
                + " Tuesday in the old customs house and talked for two hours about the ferry.\n\n"
                + "Published in The Post, May 12th, 2022\n");

    assertThat(thread.articles()).hasSize(1);
    assertThat(thread.articles().get(0).article().headline()).contains("Ministers agree on ferry");
    assertThat(thread.referenceDate(thread.articles().get(0).article().span()))
        .hasToString("Optional[2022-05-12]");
  }

  @Test
  void attributions_of_many_programs_are_read() throws IOException {
    for (String line :
        List.of(
            "On 3/2/14 4:00 PM, Iver Haas wrote:",
            "On Sun, Mar 2, 2014 at 4:00 PM, Iver Haas <iver@example.org> wrote:",
            "On Sun, Mar 2, 2014 at 4:00 PM Iver Haas\n<iver@example.org> wrote:",
            "Am 02.03.2014 um 16:00 schrieb Iver Haas:",
            "Le 2 mars 2014 à 16:00, Iver Haas <iver@example.org> a écrit :",
            "El dom, 2 mar 2014 a las 16:00, Iver Haas (<iver@example.org>) escribió:",
            "2014-03-02 16:00 GMT+01:00 Iver Haas <iver@example.org>:",
            "Iver Haas writes:",
            "\"Iver Haas\" <iver@example.org> wrote:")) {
      ForumThread thread = one(HEAD + "\n" + line + "\n> The quay is closed.\n\nNo.\n");

      assertThat(quotes(thread, 0))
          .as(line)
          .containsExactly("1 Iver Haas Optional.empty SAID: The quay is closed.");
      assertThat(thread.ownWords(thread.posts().get(0))).as(line).isEqualTo("No.");
    }
  }

  @Test
  void every_prefix_is_read_without_an_error() throws IOException {
    String text = file();
    for (int end = 0; end < text.length(); end += 7) {
      String name = "prefix-" + end;
      for (ForumThread thread : read(name, text.substring(0, end))) {
        int at = 0;
        for (Block block : thread.blocks()) {
          assertThat(block.span().start()).as(name).isGreaterThanOrEqualTo(at);
          at = block.span().end();
        }
      }
    }
  }

  @Test
  void other_text_is_not_claimed() throws IOException {
    for (String text :
        List.of(
            "From Washington, Dana Kolar reports on March 3, 2014.\n\nThey met.",
            "From: Dana\nTo: Iver\n\nA letter.",
            "Dana wrote:\n> no\n",
            "")) {
      assertThat(new MailArchive().claim(stream("a.txt", text)).score()).as(text).isZero();
    }
    assertThat(new MailArchive().claim(stream("a", file())).score()).isGreaterThan(0.9);
  }

  private static ForumThread one(String mail) throws IOException {
    return read("one.eml", mail).get(0);
  }

  private static List<ForumThread> read(String name, String text) throws IOException {
    List<ForumThread> threads = new ArrayList<>();
    new MailArchive()
        .read(
            stream(name, text),
            new ArchiveSink() {
              @Override
              public void document(String item, Supplier<Document> document) {
                document
                    .get()
                    .match(
                        article -> {
                          throw new AssertionError("an article");
                        },
                        threads::add);
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
    return threads;
  }

  private static SourceStream stream(String name, String text) throws IOException {
    return SourceStream.of(name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static String file() throws IOException {
    try (InputStream stream = MailArchiveTest.class.getResourceAsStream("/mail/list.mbox")) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String head(Post post) {
    return post.id().orElse("-")
        + " "
        + post.author().orElse("-")
        + " "
        + post.published().map(Object::toString).orElse("-")
        + " "
        + post.replyTo();
  }

  private static List<String> quotes(ForumThread thread, int index) {
    return thread.posts().get(index).quotes().stream().map(q -> say(thread, q)).toList();
  }

  private static String say(ForumThread thread, Quote quote) {
    return quote.depth()
        + " "
        + quote.attribution().orElse("-")
        + " "
        + quote.sourcePost()
        + " "
        + quote.evidence()
        + ": "
        + thread.source().text(quote.span());
  }
}
