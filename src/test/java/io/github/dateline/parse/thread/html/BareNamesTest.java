package io.github.dateline.parse.thread.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dateline.document.Diagnostic;
import io.github.dateline.document.ForumThread;
import io.github.dateline.source.SourceInput;
import org.junit.jupiter.api.Test;

/** Pages whose mark-up has no telling names: classes are made by a machine. */
class BareNamesTest {

  @Test
  void a_list_of_topics_has_no_posts() {
    StringBuilder list = new StringBuilder();
    for (int i = 1; i < 9; i++) {
      list.append("<div class=\"x1\"><a href=\"/t/").append(i).append("\">Talks in Doha</a>");
      list.append("<div class=\"x3\">0").append(i).append("/03/2023</div></div>");
    }

    ForumThread thread = read(list.toString());

    assertThat(thread.posts()).isEmpty();
    assertThat(thread.diagnostics()).extracting(Diagnostic::code).containsExactly("no-posts");
  }

  private static ForumThread read(String posts) {
    String page =
        "<html><head><title>Talks</title></head><body><h1>Talks</h1>" + posts + "</body></html>";
    SourceInput input = SourceInput.of("page.html", page, SourceInput.Form.HTML);
    return (ForumThread) new ThreadHtmlParser().parse(input);
  }
}
