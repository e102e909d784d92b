package io.github.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dateline.corpus.AnalyzedDocument;
import io.github.dateline.corpus.Corpus;
import io.github.dateline.document.ForumThread;
import io.github.dateline.document.Post;
import io.github.dateline.document.Quote;
import io.github.dateline.json.CorpusJson;
import io.github.dateline.meeting.Meeting;
import io.github.dateline.source.Evidence;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder with the pages of a thread, each a file: one document of the corpus. */
class ThreadPagesTest {

  private static final String TOLD =
      "Foreign Minister Jon Haas met Trade Minister Ana Kolar in Doha on Thursday.";

  @TempDir private Path folder;

  private final List<String> progress = new ArrayList<>();

  /** The opening post stands on both pages; the second page quotes it without its identifier. */
  @BeforeEach
  void writeTwoPages() throws IOException {
    write("page-1.html", xenForo("talks.9", "Talks", 1, post(101, "ana_k", 3, TOLD)));
    write(
        "page-2.html",
        xenForo(
            "talks.9",
            "Talks",
            2,
            post(101, "ana_k", 3, TOLD),
            post(
                102,
                "tj",
                4,
                quote("ana_k", TOLD) + "I saw them.<br>" + TOLD.replace(" on ", " "))));
  }

  @Test
  void is_one_thread_whose_posts_are_numbered_through() throws IOException {
    Corpus corpus = load();

    ForumThread thread = onlyThread(corpus);
    assertThat(thread.posts().stream().map(post -> post.id().orElse("")))
        .containsExactly("101", "102");
    assertThat(thread.posts().stream().map(Post::position)).containsExactly(1, 2);
    assertThat(corpus.documents().get(0).name()).isEqualTo("page-1.html");
    assertThat(progress).containsExactlyInAnyOrder("page-1.html", "page-2.html");
  }

  @Test
  void counts_a_meeting_once_and_names_the_page_of_each_sentence() throws IOException {
    Corpus corpus = load();

    List<Meeting> meetings = corpus.meetingsBetween("Haas", "Kolar");
    assertThat(meetings).hasSize(1);
    List<Evidence> evidence = meetings.get(0).evidence();
    assertThat(evidence.stream().map(Evidence::document))
        .containsExactly("page-1.html", "page-2.html", "page-2.html");
    assertThat(evidence.stream().map(Evidence::quoteDepth)).containsExactly(0, 1, 0);
    assertThat(evidence.stream().map(one -> one.author().orElse("")))
        .containsExactly("ana_k", "ana_k", "tj");
    for (Evidence one : evidence) {
      AnalyzedDocument document = corpus.document(one.document()).orElseThrow();
      assertThat(document.document().source().text(one.sentence())).isEqualTo(one.text());
    }
  }

  @Test
  void counts_the_lines_of_each_page_from_one() throws IOException {
    Corpus together = load();
    Corpus second = Dateline.standard().load(folder.resolve("page-2.html"));

    List<Evidence> merged = together.meetings().list().get(0).evidence();
    List<Evidence> alone = second.meetings().list().get(0).evidence();
    assertThat(merged.get(2).line()).isEqualTo(alone.get(alone.size() - 1).line());
  }

  @Test
  void links_a_quotation_with_its_source_on_another_page() throws IOException {
    ForumThread thread = onlyThread(load());

    Quote quote = thread.posts().get(1).quotes().get(0);
    assertThat(quote.sourcePost()).contains(1);
    assertThat(thread.source().text(quote.span())).isEqualTo(TOLD);
  }

  @Test
  void is_merged_in_an_archive_too() throws IOException {
    Path zip = folder.resolve("pages.zip");
    try (OutputStream file = Files.newOutputStream(zip);
        ZipOutputStream out = new ZipOutputStream(file)) {
      for (String name : List.of("page-1.html", "page-2.html")) {
        out.putNextEntry(new ZipEntry(name));
        out.write(Files.readAllBytes(folder.resolve(name)));
        Files.delete(folder.resolve(name));
      }
    }

    assertThat(onlyThread(load()).posts()).hasSize(2);
  }

  @Test
  void is_read_back_from_json_with_the_names_of_its_pages() throws IOException {
    Corpus corpus = load();

    Corpus read = CorpusJson.read("corpus.json", CorpusJson.write(corpus));

    assertThat(read).isEqualTo(corpus);
    assertThat(read.document("page-2.html")).isEqualTo(corpus.document("page-1.html"));
  }

  @Test
  void stays_in_pages_when_it_is_read_one_by_one() throws IOException {
    List<String> names = new ArrayList<>();

    Dateline.standard()
        .readEach(List.of(folder), document -> names.add(document.name()), unread -> {});

    assertThat(names).containsExactly("page-1.html", "page-2.html");
  }

  @Test
  void another_thread_of_the_same_title_stays_apart() throws IOException {
    write("other.html", xenForo("talks.10", "Talks", 2, post(201, "marek", 4, "No.")));

    assertThat(load().documents().stream().map(AnalyzedDocument::name))
        .containsExactly("other.html", "page-1.html");
  }

  @Test
  void another_thread_of_the_same_address_stays_apart() throws IOException {
    write("other.html", xenForo("talks.9", "Roads", 3, post(201, "marek", 4, "No.")));

    assertThat(load().documents()).hasSize(2);
  }

  @Test
  void a_page_number_in_the_title_does_not_matter() throws IOException {
    write("third.html", xenForo("talks.9", "Talks - Page 3", 3, post(103, "marek", 5, "No.")));

    assertThat(onlyThread(load()).posts()).hasSize(3);
  }

  @Test
  void numbers_that_count_the_posts_of_each_page_do_not_make_posts_the_same() throws IOException {
    write("third.html", xenForo("talks.9", "Talks", 3, post(101, "marek", 5, "No.")));

    assertThat(onlyThread(load()).posts().stream().map(post -> post.author().orElse("")))
        .containsExactly("ana_k", "tj", "marek");
  }

  @Test
  void pages_without_an_address_are_merged_by_their_numbers_in_one_folder() throws IOException {
    emptyFolder();
    write("a/1.html", phpBb(1, 11, "ana_k", "Who was in Doha?"));
    write("a/2.html", phpBb(2, 12, "marek", "Nobody."));
    write("b/2.html", phpBb(2, 12, "marek", "Nobody."));

    Corpus corpus = load();

    assertThat(corpus.documents().stream().map(AnalyzedDocument::name))
        .containsExactly("a/1.html", "b/2.html");
    assertThat(corpus.document("a/2.html")).isEqualTo(corpus.document("a/1.html"));
  }

  @Test
  void two_first_pages_without_an_address_stay_apart() throws IOException {
    emptyFolder();
    write("1.html", phpBb(1, 11, "ana_k", "Who was in Doha?"));
    write("one.html", phpBb(1, 12, "marek", "Who was in Oslo?"));

    assertThat(load().documents()).hasSize(2);
  }

  @Test
  void a_second_page_that_is_older_than_the_first_is_of_another_thread() throws IOException {
    emptyFolder();
    write("1.html", phpBb(1, 11, "ana_k", "Who was in Doha?"));
    write("2.html", phpBb(2, 12, "marek", "Nobody.").replace("Mar 02, 2023", "Mar 02, 2019"));

    assertThat(load().documents()).hasSize(2);
  }

  private Corpus load() throws IOException {
    return Dateline.standard().load(List.of(folder), progress::add);
  }

  private static ForumThread onlyThread(Corpus corpus) {
    assertThat(corpus.unread()).isEmpty();
    assertThat(corpus.documents()).hasSize(1);
    return (ForumThread) corpus.documents().get(0).document();
  }

  private void emptyFolder() throws IOException {
    Files.delete(folder.resolve("page-1.html"));
    Files.delete(folder.resolve("page-2.html"));
  }

  private void write(String name, String page) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, page.getBytes(StandardCharsets.UTF_8));
  }

  private static String xenForo(String path, String title, int number, String... posts) {
    return """
        <!DOCTYPE html>
        <html id="XF" data-template="thread_view"><head><title>%2$s</title>
        <link rel="canonical" href="https://board.example/threads/%1$s/page-%3$d"></head><body>
        <h1 class="p-title-value">%2$s</h1>
        <ul class="pageNav-main"><li class="pageNav-page pageNav-page--current"><a>%3$d</a></li>
        </ul>
        %4$s
        </body></html>
        """
        .formatted(path, title, number, String.join("\n", posts));
  }

  private static String post(int id, String author, int day, String body) {
    return """
        <article class="message message--post js-post" data-author="%2$s" \
        data-content="post-%1$d" id="js-post-%1$d"><header class="message-attribution">\
        <a href="/threads/talks.9/post-%1$d"><time class="u-dt" \
        datetime="2023-03-%3$02dT10:15:00+0300">Thursday</time></a></header>\
        <article class="message-body js-selectToQuote"><div class="bbWrapper">%4$s</div></article>\
        </article>"""
        .formatted(id, author, day, body);
  }

  private static String quote(String author, String words) {
    return """
        <blockquote data-quote="%s" class="bbCodeBlock bbCodeBlock--quote">\
        <div class="bbCodeBlock-content">%s</div></blockquote>"""
        .formatted(author, words);
  }

  private static String phpBb(int page, int id, String author, String words) {
    String here = "<li class=\"active\"><span>" + page + "</span></li>";
    String there = "<li><a class=\"button\">" + (3 - page) + "</a></li>";
    return """
        <!DOCTYPE html><html><head><title>Doha</title></head><body id="phpbb">
        <h2 class="topic-title">Doha</h2>
        <div class="pagination"><ul>%2$s</ul></div>
        <div id="p%3$d" class="post"><div class="postbody"><p class="author">by <strong>\
        <a class="username">%4$s</a></strong> &raquo; Thu Mar 02, 2023 10:15 am</p>\
        <div class="content">%5$s</div></div></div>
        </body></html>
        """
        .formatted(page, page == 1 ? here + there : there + here, id, author, words);
  }
}
