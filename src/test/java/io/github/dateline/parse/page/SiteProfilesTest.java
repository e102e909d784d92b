package io.github.dateline.parse.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dateline.document.Article;
import io.github.dateline.source.SourceFormatException;
import io.github.dateline.source.SourceInput;
import io.github.dateline.source.SourceInput.Form;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Profiles of sites and what they settle. */
class SiteProfilesTest {

  private static final String PROFILE =
      "harbour.example\ttitle\t.top\n"
          + "harbour.example\tbyline\t.who\n"
          + "harbour.example\ttime\t.when\n"
          + "harbour.example\tbody\t.story\n"
          + "harbour.example\tdrop\t.story .tip\n";

  private static final String PAGE =
      "<div class=top>Islands agree</div><i class=who>Mira Stolz</i><b class=when>May 3, 2023</b>"
          + "<div class=story><p>The islands agreed on a ferry.</p><p class=tip>Buy a ticket.</p></div>"
          + "<div><p>A much longer text about something else stands beside the story of the page,"
          + " and without a profile nobody could tell which of the two was meant.</p></div>";

  @Test
  void a_profile_settles_what_the_mark_up_leaves_open() {
    Article article = read("https://www.harbour.example/a");

    assertThat(article.headline()).contains("Islands agree");
    assertThat(article.authors()).containsExactly("Mira Stolz");
    assertThat(article.published().orElseThrow()).hasToString("2023-05-03");
    assertThat(article.paragraphs()).containsExactly("The islands agreed on a ferry.");
  }

  @Test
  void a_profile_is_for_its_host_only() {
    assertThat(read("https://other.example/a").headline()).isEmpty();
    assertThat(read("https://notharbour.example/a").headline()).isEmpty();
  }

  @Test
  void the_library_brings_a_profile() {
    SiteProfile profile = SiteProfiles.load().of(Optional.of("https://www.dawn.com/news/1"));

    assertThat(profile.host).isEqualTo("dawn.com");
  }

  @Test
  void a_bad_row_names_its_line() {
    assertThatThrownBy(() -> SiteProfiles.of("sites.tsv", "# hosts\nharbour.example\tbodi\tp\n"))
        .isInstanceOf(SourceFormatException.class)
        .hasMessageContaining("sites.tsv:2");
    assertThatThrownBy(() -> SiteProfiles.of("sites.tsv", "harbour.example\tbody\tp[\n"))
        .isInstanceOf(SourceFormatException.class)
        .hasMessageContaining("a CSS selector");
  }

  private static Article read(String url) {
    SourceInput input = SourceInput.of("a.html", PAGE, Form.HTML).url(url);
    return ArticlePageReader.read(input, SiteProfiles.of("sites.tsv", PROFILE));
  }
}
