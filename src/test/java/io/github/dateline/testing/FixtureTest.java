package io.github.dateline.testing;

import static io.github.dateline.testing.DatelineAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.github.dateline.Dateline;
import io.github.dateline.SampleCorpus;
import io.github.dateline.corpus.Corpus;
import io.github.dateline.meeting.MeetingKind;
import io.github.dateline.meeting.MeetingStatus;
import io.github.dateline.time.DateRange;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;

class FixtureTest {

  @Nested
  @ExtendWith(DatelineExtension.class)
  class Injection {

    @CorpusSource private Corpus field;

    @Test
    void a_corpus_is_the_bundled_documents_and_loaded_once(
        Corpus parameter, @CorpusSource Corpus annotated) {
      assertThat(parameter).isEqualTo(Dateline.seeds());
      assertThat(annotated).isSameAs(parameter).isSameAs(field);
    }

    @Test
    void a_parameter_names_its_own_source(
        @CorpusSource(folder = "seeds") Corpus folder,
        @CorpusSource(resource = "/io/github/dateline/seeds/001_1e4490b727f9d421.txt")
            Corpus resource) {
      assertThat(folder.documents()).hasSize(3);
      assertThat(resource.documents()).hasSize(1);
      assertThat(resource.document("001_1e4490b727f9d421.txt")).isPresent();
    }
  }

  @Nested
  @CorpusSource(resource = "/io/github/dateline/seeds/003_db1ed3917d491e7b.txt")
  class InjectionByClass {

    @Test
    void the_class_says_which_corpus_its_tests_get(Corpus corpus) {
      assertThat(corpus.document("003_db1ed3917d491e7b.txt")).isPresent();
    }

    @Nested
    class Inner {
      @Test
      void inner_classes_inherit_it(Corpus corpus) {
        assertThat(corpus.documents()).hasSize(1);
      }
    }
  }

  @Test
  void a_source_that_is_not_there_fails_the_test_that_asks_for_it() {
    EngineExecutionResults results =
        EngineTestKit.engine("junit-jupiter").selectors(selectClass(BadSources.class)).execute();

    results.testEvents().assertStatistics(stats -> stats.started(3).failed(3));
    assertThat(
            results.testEvents().failed().stream()
                .map(e -> e.getRequiredPayload(org.junit.platform.engine.TestExecutionResult.class))
                .map(r -> r.getThrowable().orElseThrow().getMessage()))
        .anySatisfy(m -> assertThat(m).contains("cannot load the folder no/such/folder"))
        .anySatisfy(m -> assertThat(m).contains("cannot load the resource no-such-resource"))
        .anySatisfy(m -> assertThat(m).contains("expected one of them"));
  }

  /** Run by the test above alone: its name fits no pattern of test classes. */
  @ExtendWith(DatelineExtension.class)
  static class BadSources {
    @Test
    void folder(@CorpusSource(folder = "no/such/folder") Corpus corpus) {}

    @Test
    void resource(@CorpusSource(resource = "no-such-resource") Corpus corpus) {}

    @Test
    void both(@CorpusSource(folder = "seeds", resource = "x") Corpus corpus) {}
  }

  @Test
  void assertions_that_hold_can_be_chained() {
    Corpus corpus = SampleCorpus.corpus();

    assertThat(corpus)
        .hasMeetingBetween("Jon Haas", "Kolar")
        .on("2023-03-02")
        .during(DateRange.month(2023, 3))
        .at("doha")
        .withStatus(MeetingStatus.HELD)
        .ofKind(MeetingKind.MEETING)
        .and()
        .hasNoMeetingBetween("Jon Haas", "Denmark")
        .hasPerson("Ana Kolar")
        .hasNoPerson("Mina Sato")
        .hasNoMeetingWith("Mina Sato")
        .hasMeetingWith("Denmark")
        .withStatus(MeetingStatus.POSTPONED);
  }

  @Test
  void a_wrong_day_tells_the_days_that_were_found() {
    assertThatThrownBy(
            () ->
                assertThat(SampleCorpus.corpus())
                    .hasMeetingBetween("Ana Kolar", "Jon Haas")
                    .on("2023-03-03"))
        .isInstanceOf(AssertionError.class)
        .hasMessage(
            """
            Expecting a meeting between "Ana Kolar" and "Jon Haas" on 2023-03-03 but found:
              2023-03-02 meeting, held at Doha: Ana Kolar - Jon Haas [a.txt:3]
            """);
  }

  @Test
  void a_meeting_that_is_not_there_tells_what_each_of_the_two_did() {
    assertThatThrownBy(
            () -> assertThat(SampleCorpus.corpus()).hasMeetingBetween("Jon Haas", "Mina Sato"))
        .hasMessage(
            """
            Expecting a meeting between "Jon Haas" and "Mina Sato" but there is none.
            Meetings with "Jon Haas":
              2023-03-02 meeting, held at Doha: Ana Kolar - Jon Haas [a.txt:3]
            Nobody is called "Mina Sato". The corpus knows Ana Kolar, Jon Haas.
            """);
  }

  @Test
  void a_meeting_that_should_not_be_there_is_shown() {
    assertThatThrownBy(
            () -> assertThat(SampleCorpus.corpus()).hasNoMeetingBetween("Kolar", "Denmark"))
        .hasMessage(
            """
            Expecting no meeting between "Kolar" and "Denmark" but found:
              undated talks, postponed: Denmark - Ana Kolar [a.txt:3]
            """);
  }

  @Test
  void persons_that_are_missing_or_too_many_are_named() {
    assertThatThrownBy(() -> assertThat(SampleCorpus.corpus()).hasPerson("Sato"))
        .hasMessage(
            "Expecting a person called \"Sato\" but there is none.\n"
                + "The corpus knows Ana Kolar, Jon Haas.\n");
    assertThatThrownBy(() -> assertThat(SampleCorpus.corpus()).hasNoPerson("Haas"))
        .hasMessage("Expecting nobody called \"Haas\" but found Jon Haas");
  }
}
