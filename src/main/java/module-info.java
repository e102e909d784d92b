/** Reads news articles and forum threads and answers who met whom, and when. */
module io.github.dateline {
  requires java.xml;
  requires org.jsoup;
  requires tools.jackson.databind;
  requires static org.jspecify;
  requires static info.picocli;
  requires static org.assertj.core;
  requires static org.junit.jupiter.api;

  exports io.github.dateline;
  exports io.github.dateline.corpus;
  exports io.github.dateline.document;
  exports io.github.dateline.json;
  exports io.github.dateline.meeting;
  exports io.github.dateline.parse;
  exports io.github.dateline.person;
  exports io.github.dateline.query;
  exports io.github.dateline.source;
  exports io.github.dateline.testing;
  exports io.github.dateline.text;
  exports io.github.dateline.time;

  // picocli finds the options of the commands by reflection.
  opens io.github.dateline.cli to
      info.picocli;

  uses io.github.dateline.parse.ArchiveReader;
  uses io.github.dateline.parse.DocumentParser;

  provides io.github.dateline.parse.ArchiveReader with
      io.github.dateline.parse.archive.WebArchiveReader,
      io.github.dateline.parse.archive.ZipReader,
      io.github.dateline.parse.mail.MailArchive,
      io.github.dateline.parse.wire.FeedReader,
      io.github.dateline.parse.wire.NewsMlReader;
  provides io.github.dateline.parse.DocumentParser with
      io.github.dateline.parse.page.ArticleHtmlParser,
      io.github.dateline.parse.article.ArticleTextParser,
      io.github.dateline.parse.thread.ThreadTextParser,
      io.github.dateline.parse.thread.html.ThreadHtmlParser,
      io.github.dateline.parse.thread.json.ThreadJsonParser,
      io.github.dateline.parse.wire.NinjsParser,
      io.github.dateline.parse.wire.NitfParser;
}
