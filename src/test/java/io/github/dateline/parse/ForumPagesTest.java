package io.github.dateline.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dateline.document.ForumThread;
import io.github.dateline.document.PrintedTime;
import io.github.dateline.document.Quote;
import io.github.dateline.source.SourceInput;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

/** Invented pages in the shapes that browsers copy of well-known boards. */
class ForumPagesTest {

  private static final String XENFORO =
      """
      Menu
      Home Forums What's new
      Log in Register
      What's new Search
      New posts
      Forums
      Harbour
      Kolar and Haas meet in Doha
      Dana Mar 3, 2020
      D
      Dana
      New Member
      Joined May 1, 2019
      Messages 12
      Mar 3, 2020
      #1
      Kolar met Haas in Doha on Monday. I think they talked about the ferry.
      Last edited: Mar 4, 2020
      Kim and 3 others
      Kim
      Well-known member
      Joined Jan 2, 2018
      Messages 1,402
      Mar 3, 2020
      #2
      Dana said:
      Kolar met Haas in Doha on Monday. I think they talked about the ferry.
      Click to expand...
      No, about the price of fish.
      Dana
      D
      Dana
      New Member
      Joined May 1, 2019
      Messages 12
      Mar 5, 2020
      #3
      How do you know that?
      You must log in or register to reply here.
      Share:
      Facebook Twitter Reddit Pinterest Tumblr WhatsApp Email Share Link
      Forums
      Harbour
      Contact us
      Terms and rules
      """;

  private static final String PHPBB =
      """
      Skip to content
      Quick links
      FAQ
      Login
      Register
      Board index
      Kolar and Haas meet in Doha
      Post Reply
      3 posts • Page 1 of 1
      Kolar and Haas meet in Doha
      Post by dana » Tue Mar 03, 2020 4:15 pm
      Kolar met Haas in Doha on Monday. I think they talked about the ferry.
      Top
      Re: Kolar and Haas meet in Doha
      Post by kim77 » Tue Mar 03, 2020 5:20 pm
      dana wrote: ↑
      Tue Mar 03, 2020 4:15 pm
      Kolar met Haas in Doha on Monday. I think they talked about the ferry.
      No, about the price of fish.
      Top
      Re: Kolar and Haas meet in Doha
      Post by dana » Wed Mar 04, 2020 9:01 am
      How do you know that?
      Top
      Post Reply
      3 posts • Page 1 of 1
      Return to "Harbour"
      Powered by phpBB® Forum Software © phpBB Limited
      """;

  private static final String VBULLETIN =
      """
      Register
      Help
      Thread: Kolar and Haas meet in Doha
      Thread Tools
      03-13-2020, 04:15 PM #1
      dana
      Senior Member
      Join Date
      May 2011
      Posts
      1,204
      Kolar and Haas meet in Doha
      Kolar met Haas in Doha on Monday. I think they talked about the ferry.
      Reply With Quote
      03-13-2020, 05:20 PM #2
      kim77
      Member
      Join Date
      Jan 2015
      Posts
      14
      Originally Posted by dana
      Kolar met Haas in Doha on Monday. I think they talked about the ferry.
      No, about the price of fish.
      Reply With Quote
      03-14-2020, 09:01 AM #3
      dana
      Senior Member
      Join Date
      May 2011
      Posts
      1,204
      How do you know that?
      Reply With Quote
      « Previous Thread | Next Thread »
      """;

  @Test
  void a_xenforo_page_gives_posts_with_author_day_and_edit_mark() {
    ForumThread thread = read(XENFORO);

    checkTalk(thread, "Dana", "Kim");
    assertThat(thread.title()).hasValue("Kolar and Haas meet in Doha");
    assertThat(thread.posts())
        .extracting(post -> post.published().orElseThrow().toString())
        .containsExactly("2020-03-03", "2020-03-03", "2020-03-05");
    assertThat(thread.posts().get(0).edited()).isTrue();
    assertThat(thread.posts().get(1).edited()).isFalse();
    assertThat(thread.posts().get(1).id()).hasValue("2");
    assertThat(thread.referenceDate(thread.posts().get(2).span()))
        .hasValue(LocalDate.of(2020, 3, 5));
  }

  @Test
  void a_phpbb_page_gives_posts_by_their_signatures() {
    ForumThread thread = read(PHPBB);

    checkTalk(thread, "dana", "kim77");
    assertThat(thread.posts().get(0).published())
        .hasValue(PrintedTime.of(LocalDate.of(2020, 3, 3), LocalTime.of(16, 15)));
    assertThat(thread.title()).hasValue("Kolar and Haas meet in Doha");
  }

  @Test
  void a_vbulletin_page_gives_posts_by_number() {
    ForumThread thread = read(VBULLETIN);

    checkTalk(thread, "dana", "kim77");
    assertThat(thread.posts().get(0).published())
        .hasValue(PrintedTime.of(LocalDate.of(2020, 3, 13), LocalTime.of(16, 15)));
  }

  private static void checkTalk(ForumThread thread, String first, String second) {
    assertThat(thread.posts())
        .extracting(post -> post.author().orElse("-"))
        .containsExactly(first, second, first);
    assertThat(thread.posts())
        .extracting(thread::ownWords)
        .containsExactly(
            "Kolar met Haas in Doha on Monday. I think they talked about the ferry.",
            "No, about the price of fish.",
            "How do you know that?");
    assertThat(thread.posts().get(1).quotes()).hasSize(1);
    Quote quote = thread.posts().get(1).quotes().get(0);
    assertThat(quote.evidence()).isEqualTo(Quote.QuoteEvidence.SAID);
    assertThat(quote.attribution()).hasValue(first);
    assertThat(quote.sourcePost()).hasValue(1);
    assertThat(thread.source().text(quote.span())).startsWith("Kolar met").endsWith("ferry.");
  }

  private static ForumThread read(String text) {
    return SeedTexts.thread(DocumentParsers.standard().parse(SourceInput.text("page.txt", text)));
  }
}
