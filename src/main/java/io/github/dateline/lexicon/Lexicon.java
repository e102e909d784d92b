package io.github.dateline.lexicon;

import io.github.dateline.source.SourceFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads the library's resource files of words and rules.
 *
 * <p>A file is UTF-8, one entry a line, columns separated by a tab; blank lines and lines that
 * start with {@code #} are comments. A comment of the form {@code # e.g. input = output} is an
 * example that the tests run. Words are kept in lower case, so case variants are never listed.
 * Names are relative to {@code io/github/dateline/}, for example {@code time/months.tsv}.
 */
public final class Lexicon {

  private static final String ROOT = "/io/github/dateline/";
  private static final byte LINE_END = '\n';
  private static final byte TAB = '\t';
  private static final byte COMMENT = '#';

  private Lexicon() {}

  /**
   * One entry of a resource file.
   *
   * @param file the resource's name
   * @param line 1-based
   * @param cells the columns, at least one, without surrounding blanks; a cell may be empty
   */
  public record Row(String file, int line, List<String> cells) {

    /** Copies the cells. */
    public Row {
      cells = List.copyOf(cells);
    }

    /**
     * Returns a column.
     *
     * @param index 0-based
     * @throws SourceFormatException if the row is too short
     */
    public String cell(int index) {
      if (index >= cells.size()) {
        throw bad("at least " + (index + 1) + " columns");
      }
      return cells.get(index);
    }

    /** Returns an exception that names the file, the line, the row and what was expected. */
    public SourceFormatException bad(String expected) {
      return SourceFormatException.atLine(file, line, String.join("\t", cells), expected);
    }
  }

  /**
   * Reads all rows of a resource in order.
   *
   * @param name relative to {@code io/github/dateline/}
   * @throws SourceFormatException if there is no such resource
   */
  public static List<Row> rows(String name) {
    return rows(name, bytes(name));
  }

  /**
   * Reads all rows of a file of the same form that is no resource of the library.
   *
   * @param name how messages call it
   * @param bytes its content
   */
  public static List<Row> rows(String name, byte[] bytes) {
    List<Row> rows = new ArrayList<>();
    int number = 1;
    for (int start = 0; start < bytes.length; number++) {
      int end = endOf(LINE_END, bytes, start, bytes.length);
      if (bytes[start] != COMMENT) {
        List<String> cells = cells(bytes, start, end);
        if (cells.size() > 1 || !cells.get(0).isEmpty()) {
          rows.add(new Row(name, number, cells));
        }
      }
      start = end + 1;
    }
    return List.copyOf(rows);
  }

  /** Cuts bytes, not text: most of a file is comments, which need no decoding. */
  private static List<String> cells(byte[] bytes, int from, int to) {
    List<String> cells = new ArrayList<>();
    for (int start = from; start <= to; ) {
      int end = endOf(TAB, bytes, start, to);
      cells.add(new String(bytes, start, end - start, StandardCharsets.UTF_8).strip());
      start = end + 1;
    }
    return cells;
  }

  /** Returns where a byte stands next; in UTF-8 no other character contains an ASCII byte. */
  private static int endOf(byte mark, byte[] bytes, int from, int to) {
    int end = from;
    while (end < to && bytes[end] != mark) {
      end++;
    }
    return end;
  }

  /** Reads the first column as a set of lower-case words, in file order. */
  public static Set<String> words(String name) {
    Set<String> words = new LinkedHashSet<>();
    for (Row row : rows(name)) {
      words.add(fold(row.cell(0)));
    }
    return words;
  }

  /**
   * Reads the first two columns as a table from lower-case word to value, in file order.
   *
   * @throws SourceFormatException if a word stands twice
   */
  public static Map<String, String> table(String name) {
    Map<String, String> table = new LinkedHashMap<>();
    for (Row row : rows(name)) {
      if (table.put(fold(row.cell(0)), row.cell(1)) != null) {
        throw row.bad("each word once");
      }
    }
    return table;
  }

  /**
   * Returns the examples of a resource: its comments that start with {@code # e.g.}, without that.
   */
  public static List<Row> examples(String name) {
    List<Row> examples = new ArrayList<>();
    List<String> lines = new String(bytes(name), StandardCharsets.UTF_8).lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith("# e.g. ")) {
        examples.add(new Row(name, i + 1, List.of(lines.get(i).substring(7).strip())));
      }
    }
    return List.copyOf(examples);
  }

  /** Folds a word as the lists do: lower case, independent of the default locale. */
  public static String fold(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  private static byte[] bytes(String name) {
    try (InputStream stream = Lexicon.class.getResourceAsStream(ROOT + name)) {
      if (stream == null) {
        throw SourceFormatException.of(name, "no such resource", "a file under " + ROOT);
      }
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the resource " + name, e);
    }
  }
}
