package io.github.dateline.parse.thread.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dateline.document.ForumThread;
import io.github.dateline.source.SourceInput;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What pages of phpBB 3 show in the styles that come with it. */
class PhpBbPageTest {

  @Test
  void a_post_by_somebody_who_is_online_keeps_its_words() {
    ForumThread thread = read(post("bg1 online", "Haas met Kolar in Oslo."), "");

    assertThat(words(thread)).containsExactly("Haas met Kolar in Oslo.");
  }

  @Test
  void a_post_that_is_gone_is_none_but_one_that_tells_of_it_is() {
    String told =
        "This post was deleted by the mods of the other board, so I say it again here: Haas met"
            + " Kolar in Oslo.";
    ForumThread thread =
        read(post("bg1", "This post was deleted by Dana.") + post("bg2", told), "");

    assertThat(words(thread)).containsExactly(told);
  }

  @Test
  void the_highest_number_of_the_links_to_pages_counts_them() {
    String links =
        "<div class=\"pagination\"><ul><li><a class=button href=a>1</a></li>"
            + "<li class=active><span>2</span></li><li><a class=button href=b>3</a></li>"
            + "<li><a class=button href=c>9</a></li>"
            + "<li class=\"arrow next\"><a class=\"button arrow\" href=b>Next</a></li></ul></div>";
    ForumThread thread = read(post("bg1", "Haas met Kolar in Oslo."), links);

    assertThat(thread.page()).contains(2);
    assertThat(thread.pageCount()).contains(9);
  }

  @Test
  void the_last_page_has_no_link_to_itself() {
    String links =
        "<div class=\"pagination\"><ul><li><a class=button href=a>1</a></li>"
            + "<li class=active><span>2</span></li></ul></div>";
    ForumThread thread = read(post("bg1", "Haas met Kolar in Oslo."), links);

    assertThat(thread.pageCount()).contains(2);
  }

  private static List<String> words(ForumThread thread) {
    return thread.posts().stream().map(thread::ownWords).toList();
  }

  private static String post(String classes, String words) {
    return "<div id=p7 class=\"post has-profile "
        + classes
        + "\"><div class=postbody><p class=author>by <a class=username href=u>Dana</a> &raquo; "
        + "Mon Mar 04, 2024 9:15 am</p><div class=content>"
        + words
        + "</div></div></div>";
  }

  private static ForumThread read(String posts, String links) {
    String page =
        "<html lang=en><head><title>Talks</title></head><body id=\"phpbb\">" + links + posts;
    SourceInput input = SourceInput.of("page.html", page, SourceInput.Form.HTML);
    return (ForumThread) new ThreadHtmlParser().parse(input);
  }
}
