package io.github.dateline.parse.thread.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dateline.parse.Claim;
import io.github.dateline.source.SourceInput;
import org.junit.jupiter.api.Test;

/** Pages of engines that no profile knows. */
class ForumLookTest {

  @Test
  void numbered_posts_and_links_to_members_look_like_a_forum() {
    StringBuilder page = new StringBuilder("<html><body>");
    for (int i = 0; i < 12; i++) {
      page.append("<div id=\"post-")
          .append(4711 + i)
          .append("\"><a href=\"/members/ana.7\">ana</a>");
      page.append("<p>Haas met Kolar.</p></div>");
    }

    assertThat(claim(page + "</body></html>").score()).isGreaterThan(0.5);
  }

  @Test
  void an_article_that_speaks_of_a_forum_does_not() {
    String page =
        "<html><body><article><h1>The Doha forum</h1>"
            + "<p>Haas met Kolar at the forum. The forum ends on Friday.</p></article></body></html>";

    Claim claim = claim(page);

    assertThat(claim.score()).isZero();
    assertThat(claim.reasons()).contains("not enough signs of a forum");
  }

  @Test
  void the_address_that_a_browser_wrote_into_a_saved_page_counts() {
    String page =
        "<!-- saved from url=(0041)https://harbour.example/viewtopic.php?t=7 -->"
            + "<html><body><p>Haas met Kolar.</p></body></html>";

    assertThat(claim(page).reasons()).contains("its address has viewtopic");
  }

  private static Claim claim(String page) {
    SourceInput input = SourceInput.of("page.html", page, SourceInput.Form.HTML);
    return ForumLook.claim(input, page);
  }
}
