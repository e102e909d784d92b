package io.github.dateline.parse.thread.draft;

import static java.util.Objects.requireNonNull;

import io.github.dateline.document.Quote.QuoteEvidence;
import io.github.dateline.document.TextBlock;
import java.util.ArrayList;
import java.util.List;

/** Plain text whose quoted lines start with {@code >}, one mark for each level. */
public final class MarkedText {

  private static final int DEEPEST = 20;
  private static final int CODE_INDENT = 4;

  private final PostDraft draft;
  private final List<Integer> open = new ArrayList<>();

  private MarkedText(PostDraft draft) {
    this.draft = requireNonNull(draft, "draft");
  }

  /**
   * Adds the lines of a text in Markdown. A paragraph that starts with the mark is quoted to its
   * end, marked lines or not; other signs of Markdown stay as they are.
   */
  public static void readMarkdown(String text, PostDraft draft) {
    MarkedText reader = new MarkedText(draft);
    boolean apart = true;
    int depth = 0;
    for (String line : text.lines().toList()) {
      String bare = withoutMarks(line);
      if (bare.isBlank()) {
        depth = 0;
        apart = true;
        continue;
      }
      boolean code = apart && depth == 0 && isIndented(line);
      int marks = depth(line);
      depth = code ? 0 : marks == 0 ? depth : marks;
      TextBlock.Kind kind = code ? TextBlock.Kind.CODE : TextBlock.Kind.PARAGRAPH;
      draft.runs.add(new Run(bare.strip(), Run.Role.TEXT, kind, reader.quoteAt(depth), apart));
      apart = false;
    }
  }

  private static boolean isIndented(String line) {
    return line.startsWith("\t") || line.startsWith(" ".repeat(CODE_INDENT));
  }

  /**
   * Makes quotations of the own lines of a post that start with the mark.
   *
   * @param draft a post whose lines have been read already
   */
  public static void markQuotes(PostDraft draft) {
    MarkedText reader = new MarkedText(draft);
    for (int i = 0; i < draft.runs.size(); i++) {
      Run run = draft.runs.get(i);
      int depth = isText(run) ? depth(run.text()) : 0;
      String bare = depth > 0 ? withoutMarks(run.text()).strip() : "";
      if (bare.isEmpty()) {
        reader.open.clear();
        continue;
      }
      int quote = reader.quoteAt(depth);
      draft.runs.set(i, new Run(bare, run.role(), run.kind(), quote, run.apart()));
    }
  }

  private static boolean isText(Run run) {
    return run.role() == Run.Role.TEXT && run.quote() < 0 && run.kind() != TextBlock.Kind.CODE;
  }

  /** Returns the index of the quotation around a line, a new one if need be; -1 at depth 0. */
  private int quoteAt(int depth) {
    while (open.size() > depth) {
      open.remove(open.size() - 1);
    }
    while (open.size() < depth) {
      int parent = open.isEmpty() ? -1 : open.get(open.size() - 1);
      QuoteDraft quote = new QuoteDraft(parent, open.size() + 1);
      quote.evidence = QuoteEvidence.MARK;
      draft.quotes.add(quote);
      open.add(draft.quotes.size() - 1);
    }
    return open.isEmpty() ? -1 : open.get(open.size() - 1);
  }

  /** Returns how many marks a line starts with; {@code >!} hides a line and quotes nothing. */
  public static int depth(String line) {
    int depth = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean hides = c == '>' && i + 1 < line.length() && line.charAt(i + 1) == '!';
      if (hides || (c != '>' && c != ' ')) {
        break;
      }
      depth += c == '>' ? 1 : 0;
    }
    return Math.min(depth, DEEPEST);
  }

  /** Returns a line without the marks that it starts with and the blank behind them. */
  public static String withoutMarks(String line) {
    int left = depth(line);
    int at = 0;
    while (left > 0 && at < line.length()) {
      left -= line.charAt(at) == '>' ? 1 : 0;
      at++;
    }
    return at > 0 && at < line.length() && line.charAt(at) == ' '
        ? line.substring(at + 1)
        : line.substring(at);
  }
}
