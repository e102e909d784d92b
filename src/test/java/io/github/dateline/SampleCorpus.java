package io.github.dateline;

import io.github.dateline.corpus.AnalyzedDocument;
import io.github.dateline.corpus.Corpus;
import io.github.dateline.corpus.UnreadSource;
import io.github.dateline.document.Article;
import io.github.dateline.document.Boilerplate;
import io.github.dateline.document.Caption;
import io.github.dateline.document.DatedSection;
import io.github.dateline.document.Diagnostic;
import io.github.dateline.document.ForumThread;
import io.github.dateline.document.PastedArticle;
import io.github.dateline.document.Post;
import io.github.dateline.document.PrintedTime;
import io.github.dateline.document.Provenance;
import io.github.dateline.document.Quote;
import io.github.dateline.document.TextBlock;
import io.github.dateline.meeting.GroupParty;
import io.github.dateline.meeting.Meeting;
import io.github.dateline.meeting.MeetingKind;
import io.github.dateline.meeting.MeetingStatus;
import io.github.dateline.meeting.MeetingTime;
import io.github.dateline.meeting.Pair;
import io.github.dateline.meeting.Participant;
import io.github.dateline.meeting.Party;
import io.github.dateline.meeting.PersonParty;
import io.github.dateline.meeting.Relation;
import io.github.dateline.meeting.StatusReport;
import io.github.dateline.person.Person;
import io.github.dateline.person.PersonMention;
import io.github.dateline.person.Role;
import io.github.dateline.source.Evidence;
import io.github.dateline.source.SourceText;
import io.github.dateline.source.Span;
import io.github.dateline.time.Certainty;
import io.github.dateline.time.DateMention;
import io.github.dateline.time.DateRange;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** A corpus put together by hand, in which every field of every value is used. */
public final class SampleCorpus {

  /** The article's text; half of a surrogate pair and a character of two units are part of it. */
  public static final String STORY =
      "Kolar met Haas\n\nDOHA: Foreign Minister Ana Kolar met Jon Haas on Thursday. \ud83d\ude00 \ud800";

  private static final String THREAD = "First\nKolar met Haas.\n\nHe said:\nKolar met Haas.\nNo.";
  private static final LocalDate THURSDAY = LocalDate.of(2023, 3, 2);

  private SampleCorpus() {}

  /** Returns the corpus: an article with two meetings, a thread, and a file that was not read. */
  public static Corpus corpus() {
    return Corpus.of(
        List.of(article(), thread()), List.of(new UnreadSource("c.bin", "c.bin: not a text")));
  }

  private static AnalyzedDocument article() {
    SourceText source = SourceText.of("a.txt", STORY);
    Optional<Span> none = Optional.empty();
    Article article =
        Article.in(source)
            .headline("Kolar met Haas", "first line", Optional.of(new Span(0, 14)))
            .standfirst("They met.", "meta", none)
            .byline("By Mina Sato", "meta", none)
            .author("Mina Sato", "meta", none)
            .place("DOHA", "place line", Optional.of(new Span(16, 21)))
            .agency("Agency", "place line", none)
            .publisher("The Paper", "meta", none)
            .published(PrintedTime.of(THURSDAY.plusDays(1)), "meta", none)
            .modified(
                new PrintedTime(
                    THURSDAY.plusDays(1),
                    Optional.of(LocalTime.of(8, 30)),
                    Optional.of(ZoneOffset.ofHours(5))),
                "meta",
                none)
            .url("https://example.org/a", "meta")
            .section("World", "meta")
            .language("en", "meta")
            .block(TextBlock.of(TextBlock.Kind.HEADLINE, new Span(0, 14)))
            .block(TextBlock.of(TextBlock.Kind.PARAGRAPH, new Span(16, 70)))
            .block(new Caption(new Span(71, 73), Optional.of("Credit"), Optional.empty(), 0))
            .block(Boilerplate.of(new Span(74, 75), Boilerplate.Reason.FURNITURE))
            .section(new DatedSection(new Span(71, 73), THURSDAY))
            .diagnostic(new Diagnostic("odd", "Half a pair.", Optional.of(new Span(74, 75))))
            .build();
    Span sentence = new Span(22, 70);
    DateMention thursday =
        new DateMention(
            new Span(61, 69),
            sentence,
            "Thursday",
            DateMention.Type.DATE,
            "2023-03-02",
            Optional.of("APPROX"),
            Optional.of(DateRange.day(THURSDAY)),
            Certainty.RESOLVED,
            Optional.of(DateRange.of(THURSDAY, THURSDAY.plusDays(1))),
            Optional.of(ZoneOffset.ofHours(5)));
    return new AnalyzedDocument(
        article, List.of(thursday), people(sentence), List.of(met(sentence), denied(sentence)));
  }

  private static List<Person> people(Span sentence) {
    Role minister = new Role("Foreign Minister", Role.Tenure.CURRENT, Optional.of("Slovenia"));
    Person kolar =
        new Person(
            "p1",
            "Ana Kolar",
            List.of("Kolar"),
            List.of(minister),
            List.of(mention(39, 48, sentence)));
    Person haas =
        new Person("p2", "Jon Haas", List.of(), List.of(), List.of(mention(53, 61, sentence)));
    return List.of(kolar, haas);
  }

  private static PersonMention mention(int start, int end, Span sentence) {
    Span span = new Span(start, end);
    return new PersonMention(span, span, sentence, span.textIn(STORY), PersonMention.Kind.NAME);
  }

  private static Meeting met(Span sentence) {
    Party kolar = new PersonParty("p1", "Ana Kolar");
    Party haas = new PersonParty("p2", "Jon Haas");
    return new Meeting(
        "m1",
        MeetingKind.MEETING,
        MeetingStatus.HELD,
        List.of(
            participant(kolar, Participant.Function.HOST),
            participant(haas, Participant.Function.VISITOR)),
        true,
        Optional.of(new MeetingTime(DateRange.day(THURSDAY), Certainty.RESOLVED)),
        Optional.of("Doha"),
        List.of(Pair.of(kolar, haas)),
        List.of(evidence("a.txt", sentence)),
        List.of(new StatusReport("a.txt", Optional.of(THURSDAY.plusDays(1)), MeetingStatus.HELD)),
        List.of(new Relation(Relation.Kind.PART_OF, "m2")),
        List.of("a.txt:3 \"the talks\": takes up a meeting told just before"));
  }

  private static Meeting denied(Span sentence) {
    Party kolar = new PersonParty("p1", "Ana Kolar");
    Party office = new GroupParty("Denmark", GroupParty.Kind.COUNTRY);
    return new Meeting(
        "m2",
        MeetingKind.TALKS,
        MeetingStatus.POSTPONED,
        List.of(
            participant(kolar, Participant.Function.PRINCIPAL),
            participant(office, Participant.Function.PRINCIPAL)),
        false,
        Optional.empty(),
        Optional.empty(),
        List.of(Pair.of(kolar, office)),
        List.of(evidence("a.txt", sentence)),
        List.of(new StatusReport("a.txt", Optional.empty(), MeetingStatus.POSTPONED)),
        List.of(),
        List.of());
  }

  private static Participant participant(Party party, Participant.Function function) {
    return new Participant(
        party, Optional.of("minister"), Optional.of("Slovenia"), function, Certainty.STATED);
  }

  private static Evidence evidence(String document, Span sentence) {
    return new Evidence(
        document,
        sentence,
        new Span(sentence.start() + 1, sentence.end()),
        3,
        sentence.textIn(STORY),
        Optional.of(1),
        1,
        Optional.of(1),
        Optional.of("anak"),
        "meet-with");
  }

  private static AnalyzedDocument thread() {
    SourceText source = SourceText.of("b.txt", THREAD);
    PrintedTime written = PrintedTime.of(THURSDAY, LocalTime.of(10, 0));
    Span pasted = new Span(6, 21);
    Quote quote =
        new Quote(
            new Span(32, 47),
            Optional.of("He"),
            Optional.of(1),
            Optional.of("101"),
            Quote.QuoteEvidence.SAID,
            1);
    Post first =
        Post.at(1, new Span(0, 21))
            .id(Optional.of("101"))
            .url(Optional.of("https://example.org/1"))
            .author(Optional.of("Ola"))
            .published(Optional.of(written))
            .shownTime(Optional.of("Thursday at 10:00 AM"))
            .instant(Optional.of(Instant.parse("2023-03-02T07:00:00Z")))
            .edit(
                Optional.of(
                    new Post.Edit(
                        Optional.of(written), Optional.of("Ola"), Optional.of("Last edited"))))
            .own(List.of(new Span(0, 5)))
            .signature(Optional.of(new Span(0, 5)))
            .attachment(new Post.Attachment(Optional.of("map.png"), Optional.of("/map.png")))
            .reaction(new Post.Reaction("Like", Optional.of(3), List.of("Kim")))
            .build();
    Post second =
        Post.at(2, new Span(23, 51))
            .replyTo(Optional.of(1))
            .parentId(Optional.of("101"))
            .own(List.of(new Span(48, 51)))
            .quotes(List.of(quote))
            .build();
    Article article =
        Article.in(source, pasted)
            .headline("Kolar met Haas.", "first line", Optional.of(pasted))
            .build();
    ForumThread thread =
        new ForumThread(
            source,
            Optional.of("First"),
            Optional.of("https://example.org/t"),
            Optional.of(1),
            Optional.of(2),
            List.of(first, second),
            List.of(
                new PastedArticle(
                    article,
                    List.of(
                        new PastedArticle.Occurrence(1, pasted, 0),
                        new PastedArticle.Occurrence(2, new Span(32, 47), 1)))),
            List.of(
                new TextBlock(TextBlock.Kind.TITLE, new Span(0, 5), Optional.of(1), 0),
                new TextBlock(TextBlock.Kind.PARAGRAPH, pasted, Optional.of(1), 0),
                new Boilerplate(
                    new Span(23, 31), Boilerplate.Reason.POST_HEADER, Optional.of(2), 0),
                new TextBlock(TextBlock.Kind.PARAGRAPH, new Span(32, 47), Optional.of(2), 1),
                new TextBlock(TextBlock.Kind.PARAGRAPH, new Span(48, 51), Optional.of(2), 0)),
            List.of(pasted),
            List.of(new DatedSection(pasted, THURSDAY)),
            List.of(new Provenance("title", "First", "first line", Optional.of(new Span(0, 5)))),
            List.of(Diagnostic.of("odd", "No author.")));
    return new AnalyzedDocument(thread, List.of(), List.of(), List.of());
  }
}
