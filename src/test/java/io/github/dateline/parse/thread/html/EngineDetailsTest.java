package io.github.dateline.parse.thread.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dateline.document.ForumThread;
import io.github.dateline.document.Post;
import io.github.dateline.parse.DocumentParsers;
import io.github.dateline.source.SourceInput;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What single engines print in their own way. */
class EngineDetailsTest {

  private static final DocumentParsers PARSERS = DocumentParsers.standard();

  private static ForumThread read(String html) {
    SourceInput input = SourceInput.of("page.html", html, SourceInput.Form.HTML);
    return (ForumThread) PARSERS.parse(input.url("https://example.org/threads/talks.9/"));
  }

  private static String smfPost(String time) {
    return "<div class=\"windowbg\"><div class=\"post_wrapper\"><div class=\"poster\"><h4>"
        + "<a href=\"/index.php?action=profile;u=2\">ana_k</a></h4></div><div class=\"postarea\">"
        + "<div class=\"keyinfo\"><h5 id=\"subject_11\"><a href=\"#msg11\">Talks</a></h5>"
        + "<div class=\"smalltext\">« <strong>Reply #1 on:</strong> "
        + time
        + " »</div></div><div class=\"post\"><div class=\"inner\" id=\"msg_11\">Haas met Kolar."
        + "</div></div></div><div class=\"moderatorbar\"><div class=\"smalltext modified\">"
        + "<em>« Last Edit: March 09, 2014, 09:00:00 AM by ana_k »</em></div>"
        + "<div class=\"smalltext reportlinks\">Logged</div></div></div></div>";
  }

  @Test
  void the_edit_note_of_smf_is_no_time_of_the_post() {
    ForumThread thread =
        read(
            "<title>Talks in Doha</title><script>var smf_theme_url=1;</script>"
                + "<div id=\"upper_section\"><ul class=\"reset\"><li>Hello ana_k</li>"
                + "<li>March 10, 2014, 12:00:00 PM</li></ul></div><div id=\"forumposts\">"
                + "<div class=\"cat_bar\"><h3><span>Author</span> Topic: Talks in Doha (Read 12"
                + " times)</h3></div>"
                + smfPost("<strong>Today</strong> at 10:05:00 AM")
                + "</div>");

    Post post = thread.posts().get(0);
    assertThat(post.published().map(time -> time.date() + " " + time.time().orElseThrow()))
        .contains("2014-03-10 10:05");
    assertThat(thread.title()).contains("Talks in Doha");
  }

  @Test
  void files_of_xenforo_come_once_and_a_label_is_no_part_of_the_title() {
    ForumThread thread =
        read(
            "<html id=\"XF\"><body data-template=\"thread_view\"><h1 class=\"p-title-value\">"
                + "<span class=\"label\">News</span> Talks in Doha</h1>"
                + "<article class=\"message message--post\" data-author=\"ana_k\""
                + " data-content=\"post-11\"><div class=\"message-body\">"
                + "<div class=\"bbWrapper\">Haas met Kolar.</div></div>"
                + "<section class=\"message-attachments\"><ul class=\"attachmentList\"><li>"
                + "<a class=\"file-preview\" href=\"/attachments/doha-jpg.5/\">"
                + "<img alt=\"doha.jpg\"></a><span class=\"file-name\" title=\"doha.jpg\">doha.jpg"
                + "</span></li><li><a class=\"file-preview\" href=\"/attachments/note-pdf.6/\">"
                + "<i></i></a><span class=\"file-name\" title=\"note.pdf\">note.pdf</span></li>"
                + "</ul></section></article></body></html>");

    assertThat(thread.title()).contains("Talks in Doha");
    assertThat(thread.posts().get(0).attachments())
        .containsExactly(
            file("doha.jpg", "https://example.org/attachments/doha-jpg.5/"),
            file("note.pdf", "https://example.org/attachments/note-pdf.6/"));
  }

  private static Post.Attachment file(String name, String url) {
    return new Post.Attachment(Optional.of(name), Optional.of(url));
  }

  @Test
  void the_note_on_a_file_in_a_post_of_phpbb_is_no_text() {
    ForumThread thread =
        read(
            "<body id=\"phpbb\"><div id=\"p11\" class=\"post\"><div class=\"postbody\">"
                + "<p class=\"author\"><a class=\"username\">ana_k</a>"
                + "<time datetime=\"2024-03-04T10:15:00+00:00\">Mar 4</time></p>"
                + "<div class=\"content\">Haas met Kolar.<div class=\"inline-attachment\">"
                + "<dl class=\"file\"><dt class=\"attach-image\"><img src=\"/file.php?id=5\""
                + " alt=\"doha.jpg\"></dt><dd>doha.jpg (33 KiB) Viewed 12 times</dd></dl></div>"
                + "</div></div></div></body>");

    Post post = thread.posts().get(0);
    assertThat(thread.ownWords(post).strip()).isEqualTo("Haas met Kolar.");
    assertThat(post.attachments())
        .containsExactly(file("doha.jpg", "https://example.org/file.php?id=5"));
  }

  @Test
  void likes_of_xenforo_1_are_counted_once() {
    ForumThread thread =
        read(
            "<html id=\"XenForo\"><body><h1>Talks</h1><ol><li id=\"post-11\" class=\"message\""
                + " data-author=\"ana_k\"><div class=\"messageContent\">"
                + "<blockquote class=\"messageText\">Haas met Kolar.</blockquote></div>"
                + "<div class=\"likesSummary\"><span class=\"LikeText\"><a class=\"username\">lena"
                + "</a> likes this.</span></div></li></ol></body></html>");

    assertThat(thread.posts().get(0).reactions()).hasSize(1);
  }

  @Test
  void a_line_above_or_first_in_a_quotation_names_a_writer_of_the_page() {
    String head = "<body><h1 component=\"topic/title\">Talks</h1><div component=\"topic\">";
    ForumThread thread =
        read(
            head
                + nodebb("ana_k", "<p>Haas met Kolar.</p>")
                + nodebb(
                    "lena_b",
                    "<p><a>@ana_k</a> said in <a>Talks</a>:</p><blockquote><p>Haas met Kolar.</p>"
                        + "</blockquote><p>Not true.</p>")
                + nodebb(
                    "marek",
                    "<blockquote><p>ana_k wrote:</p><p>Haas met Kolar.</p></blockquote>"
                        + "<p>The ministry said:</p><blockquote><p>No talks.</p></blockquote>")
                + "</div></body>");

    assertThat(thread.ownWords(thread.posts().get(1)).strip()).isEqualTo("Not true.");
    assertThat(thread.posts().get(1).quotes().get(0).attribution()).contains("ana_k");
    assertThat(thread.ownWords(thread.posts().get(2)).strip()).isEqualTo("The ministry said:");
    assertThat(thread.posts().get(2).quotes().get(0).attribution()).contains("ana_k");
    assertThat(thread.posts().get(2).quotes().get(1).attribution()).isEmpty();
  }

  private static String nodebb(String writer, String text) {
    return "<div component=\"post\" data-pid=\"5\" data-username=\""
        + writer
        + "\" data-timestamp=\"1709547300000\"><div component=\"post/content\">"
        + text
        + "</div></div>";
  }

  @Test
  void the_title_of_a_word_and_an_edit_note_have_the_order_of_the_page() {
    ForumThread thread =
        read(
            "<body><table><td id=\"posts_container\"></td></table>"
                + mybb("25-04-2024, 10:15 AM")
                + mybb(
                    "<span title=\"03-05-2024\">Yesterday</span>, 08:05 AM <span"
                        + " class=\"post_edit\">(last modified: 04-05-2024, 11:00 AM)</span>")
                + "</body>");

    Post post = thread.posts().get(1);
    assertThat(post.published().map(time -> time.date() + " " + time.time().orElseThrow()))
        .contains("2024-05-03 08:05");
    assertThat(post.edit().flatMap(Post.Edit::time).map(time -> time.date().toString()))
        .contains("2024-05-04");
  }

  private static String mybb(String time) {
    return "<div class=\"post\" id=\"post_5\"><div class=\"author_information\"><span"
        + " class=\"largetext\">ana_k</span></div><span class=\"post_date\">"
        + time
        + "</span><div class=\"post_body scaleimages\">Haas met Kolar.</div></div>";
  }
}
