package io.github.dateline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.dateline.corpus.Corpus;
import io.github.dateline.json.AnnotationJson;
import io.github.dateline.meeting.Meeting;
import io.github.dateline.source.Evidence;
import io.github.dateline.source.SourceInput;
import io.github.dateline.source.SourceInput.Form;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * One thread in the forms in which threads come: who told of a meeting, in which post, in whose
 * words, and on which day.
 */
class ThreadClaimsTest {

  private static final String SEEN =
      "Yesterday I saw Foreign Minister Omar Lindqvist meet Ambassador Petra Voss at the port";

  private static final String TOLD = "Omar Lindqvist met Mayor Hugo Prinz on Tuesday.";

  private static final String NEWS =
      "Prime Minister Sami Rahal met German Chancellor Lena Brandt in Doha on Wednesday, officials"
          + " said.";

  private static final List<String> ARTICLE =
      List.of(
          "Two leaders in Doha",
          "DOHA: " + NEWS,
          "Gas was on the agenda, a spokesman said before the doors closed behind the guests.",
          "Published in The Harbour Times, March 3rd, 2023.");

  /** How a post looks in each form; a quotation may stand around another one. */
  private interface Markup {

    String post(int number, String author, int day, String body);

    String paragraph(String text);

    String quote(String author, int post, String body);

    SourceInput page(String posts);
  }

  private enum Thread implements Markup {
    XENFORO {
      @Override
      public String post(int number, String author, int day, String body) {
        return """
            <article class="message message--post" data-author="%2$s" data-content="post-10%1$d" \
            id="js-post-10%1$d"><header class="message-attribution"><a href="/threads/port.9/post-\
            10%1$d"><time class="u-dt" datetime="2023-03-%3$02dT10:15:00+0000">x</time></a></header>
            <article class="message-body js-selectToQuote"><div class="bbWrapper">%4$s</div>\
            </article></article>
            """
            .formatted(number, author, day, body);
      }

      @Override
      public String quote(String author, int post, String body) {
        return """
            <blockquote data-quote="%1$s" data-source="post: 10%2$d" \
            class="bbCodeBlock bbCodeBlock--quote"><div class="bbCodeBlock-title">\
            <a class="bbCodeBlock-sourceJump">%1$s said:</a></div>\
            <div class="bbCodeBlock-content">%3$s</div></blockquote>"""
            .formatted(author, post, body);
      }

      @Override
      public SourceInput page(String posts) {
        return html("<html id=\"XF\"><body><h1 class=\"p-title-value\">Port</h1>", posts);
      }
    },

    PHPBB {
      @Override
      public String post(int number, String author, int day, String body) {
        return """
            <div id="p10%1$d" class="post"><div class="postbody"><p class="author">by <strong>\
            <a class="username">%2$s</a></strong> &raquo; %3$d Mar 2023 10:15</p>\
            <div class="content">%4$s</div></div></div>
            """
            .formatted(number, author, day, body);
      }

      @Override
      public String quote(String author, int post, String body) {
        return "<blockquote><div><cite>%s wrote:</cite>%s</div></blockquote>"
            .formatted(author, body);
      }

      @Override
      public SourceInput page(String posts) {
        return html("<html><body id=\"phpbb\"><h2 class=\"topic-title\">Port</h2>", posts);
      }
    },

    DISCOURSE_JSON {
      @Override
      public String post(int number, String author, int day, String body) {
        return """
            %s{"id": 10%d, "post_number": %2$d, "username": "%s", "topic_id": 9, \
            "created_at": "2023-03-%02dT10:15:00.000Z", "cooked": "%s"}"""
            .formatted(number == 1 ? "" : ",", number, author, day, body.replace("\"", "\\\""));
      }

      @Override
      public String quote(String author, int post, String body) {
        return """
            <aside class="quote" data-username="%1$s" data-post="%2$d" data-topic="9">\
            <div class="title">%1$s:</div><blockquote>%3$s</blockquote></aside>"""
            .formatted(author, post, body);
      }

      @Override
      public SourceInput page(String posts) {
        String json =
            "{\"post_stream\": {\"posts\": [" + posts + "]}, \"id\": 9, \"title\": \"Port\"}";
        return SourceInput.of("thread", json, Form.JSON);
      }
    },

    COPIED_TEXT {
      @Override
      public String post(int number, String author, int day, String body) {
        return """
            %s
            Well-known member
            Joined
            Jan 5, 2013
            Messages
            1,204
            Mar %d, 2023
            #%d
            %s
            Reply Report
            """
            .formatted(author, day, number, body.strip());
      }

      @Override
      public String paragraph(String text) {
        return text + "\n\n";
      }

      @Override
      public String quote(String author, int post, String body) {
        return author + " said:\n" + body.strip() + "\nClick to expand...\n";
      }

      @Override
      public SourceInput page(String posts) {
        return SourceInput.text("thread", "Forums\nLog in\nRegister\nAt the port\n" + posts);
      }
    };

    @Override
    public String paragraph(String text) {
      return "<p>" + text + "</p>";
    }

    private static SourceInput html(String start, String posts) {
      return SourceInput.of(
          "thread", "<!DOCTYPE html>" + start + posts + "</body></html>", Form.HTML);
    }

    SourceInput input() {
      String news = paragraph(ARTICLE.get(1));
      StringBuilder article = new StringBuilder();
      ARTICLE.forEach(text -> article.append(paragraph(text)));
      String nested = quote("greta", 4, quote("tj_doha", 3, news) + paragraph(TOLD));
      return page(
          post(1, "ana_k", 10, paragraph(SEEN + ", and nobody believed me."))
              + post(2, "marek", 14, quote("ana_k", 1, paragraph(SEEN)) + amadi())
              + post(3, "tj_doha", 15, article.toString())
              + post(4, "greta", 16, quote("tj_doha", 3, news) + paragraph(TOLD))
              + post(5, "marek", 27, nested + paragraph("That is what I heard, too.")));
    }

    private String amadi() {
      return paragraph("President Ruth Amadi met Ambassador Petra Voss yesterday.");
    }
  }

  @ParameterizedTest
  @EnumSource
  void author_of_a_post_is_the_source_of_what_it_tells(Thread thread) {
    assertThat(meeting(thread, "Amadi", "Voss", "2023-03-13"))
        .containsExactly(tuple(2, 0, 0, "marek"));
  }

  @ParameterizedTest
  @EnumSource
  void what_is_quoted_is_the_quoted_writers_and_yesterday_is_the_day_before_that_post(
      Thread thread) {
    assertThat(meeting(thread, "Lindqvist", "Voss", "2023-03-09"))
        .containsExactly(tuple(1, 0, 0, "ana_k"), tuple(2, 1, 1, "ana_k"));
  }

  @ParameterizedTest
  @EnumSource
  void meeting_in_a_pasted_article_that_others_quote_is_counted_once(Thread thread) {
    assertThat(meeting(thread, "Rahal", "Brandt", "2023-03-01"))
        .containsExactly(
            tuple(3, 0, 0, "The Harbour Times"),
            tuple(4, 1, 3, "The Harbour Times"),
            tuple(5, 2, 3, "The Harbour Times"));
  }

  @ParameterizedTest
  @EnumSource
  void words_beside_a_quoted_article_stay_those_of_their_writer(Thread thread) {
    assertThat(meeting(thread, "Lindqvist", "Prinz", "2023-03-14"))
        .containsExactly(tuple(4, 0, 0, "greta"), tuple(5, 1, 4, "greta"));
  }

  @Test
  void json_of_the_annotation_tells_the_same() {
    String json = AnnotationJson.write(Dateline.standard().analyze(Thread.XENFORO.input()));

    assertThat(json)
        .contains("\"post\":2,\"depth\":1,\"source\":1,\"author\":\"ana_k\"")
        .contains("\"post\":5,\"depth\":2,\"source\":3,\"author\":\"The Harbour Times\"");
  }

  /** Returns post, depth, source and author of each piece of evidence of the only meeting. */
  private static List<Tuple> meeting(Thread thread, String one, String other, String day) {
    Corpus corpus = Dateline.standard().read(thread.input());
    List<Meeting> meetings = corpus.meetingsBetween(one, other);
    assertThat(meetings).hasSize(1);
    assertThat(meetings.get(0).when().orElseThrow().range().toString()).isEqualTo(day);
    List<Tuple> told = new ArrayList<>();
    for (Evidence evidence : meetings.get(0).evidence()) {
      int post = evidence.post().orElse(0);
      int source = evidence.source().orElse(0);
      told.add(tuple(post, evidence.quoteDepth(), source, evidence.author().orElse("")));
    }
    return told;
  }
}
