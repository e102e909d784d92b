package io.github.dateline.parse.wire;

import io.github.dateline.document.Article;
import io.github.dateline.document.Block;
import io.github.dateline.document.Document;
import io.github.dateline.parse.ArchiveReader;
import io.github.dateline.parse.ArchiveSink;
import io.github.dateline.parse.DocumentParsers;
import io.github.dateline.source.SourceInput;
import io.github.dateline.source.SourceReader;
import io.github.dateline.source.SourceStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The invented files beside these tests, and ways to read them. */
final class WireFiles {

  private WireFiles() {}

  static SourceInput input(String file) {
    try (InputStream stream = WireFiles.class.getResourceAsStream("/wire/" + file)) {
      return SourceReader.standard().read(file, stream);
    } catch (IOException e) {
      throw new AssertionError(file, e);
    }
  }

  static SourceStream stream(String name, String text) throws IOException {
    return SourceStream.of(name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  static Article article(String file) {
    return article(DocumentParsers.standard().parse(input(file)));
  }

  static Article article(Document document) {
    return document.match(
        article -> article,
        thread -> {
          throw new AssertionError("a thread");
        });
  }

  /** Returns each block as its kind and its text. */
  static List<String> blocks(Article article) {
    List<String> blocks = new ArrayList<>();
    for (Block block : article.blocks()) {
      blocks.add(block.label() + " " + article.source().text(block.span()));
    }
    return blocks;
  }

  /** Takes the items of an archive. */
  static final class Items implements ArchiveSink {
    final List<Article> articles = new ArrayList<>();
    final List<SourceInput> inputs = new ArrayList<>();
    final List<String> unread = new ArrayList<>();

    static Items of(ArchiveReader reader, SourceStream source) throws IOException {
      Items items = new Items();
      reader.read(source, items);
      return items;
    }

    @Override
    public void document(String name, Supplier<Document> document) {
      articles.add(article(document.get()));
    }

    @Override
    public void input(SourceInput input) {
      inputs.add(input);
    }

    @Override
    public void unread(String name, String reason) {
      unread.add(reason);
    }
  }
}
