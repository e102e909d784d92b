package io.github.dateline.parse.mail;

import io.github.dateline.document.Quote.QuoteEvidence;
import io.github.dateline.document.TextBlock;
import io.github.dateline.parse.line.Cues;
import io.github.dateline.parse.line.PrintedTimes;
import io.github.dateline.parse.thread.draft.Attributions;
import io.github.dateline.parse.thread.draft.MarkedText;
import io.github.dateline.parse.thread.draft.PostDraft;
import io.github.dateline.parse.thread.draft.QuoteDraft;
import io.github.dateline.parse.thread.draft.Run;
import io.github.dateline.parse.thread.draft.Run.Role;
import java.util.ArrayList;
import java.util.List;

/**
 * The text of a mail: own lines, lines quoted with {@code >}, the line that names the quoted
 * writer, the signature below {@code -- }, and a whole mail below {@code Original Message}.
 */
final class MailBody {

  private static final Cues CUES = Cues.read("parse/mail-lines.tsv");

  /** A line that names a writer is wrapped by many programs. */
  private static final int LONGEST_ATTRIBUTION = 3;

  private static final int MOST_HEADERS = 8;

  private final PostDraft post;
  private final List<String> lines;
  private final List<Integer> open = new ArrayList<>();
  private int base = -1;
  private boolean apart = true;
  private Role role = Role.TEXT;

  private MailBody(PostDraft post, List<String> lines) {
    this.post = post;
    this.lines = lines;
  }

  static void read(String text, boolean flowed, PostDraft post) {
    List<String> lines = text.lines().toList();
    new MailBody(post, flowed ? unfold(lines) : lines).read();
    nameQuotes(post);
  }

  /** Joins lines that end in a blank with the next one; of a signature none do. */
  private static List<String> unfold(List<String> lines) {
    List<String> whole = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    int depth = -1;
    for (String line : lines) {
      int here = MarkedText.depth(line);
      String bare = MarkedText.withoutMarks(line);
      if (depth >= 0 && (here != depth || isSignatureMark(bare))) {
        whole.add(open.toString());
        depth = -1;
      }
      if (depth >= 0) {
        open.append(bare);
      } else {
        open = new StringBuilder(here == 0 ? bare : ">".repeat(here) + " " + bare);
      }
      boolean goesOn = line.endsWith(" ") && !isSignatureMark(bare);
      depth = goesOn ? here : -1;
      if (!goesOn) {
        whole.add(open.toString());
      }
    }
    if (depth >= 0) {
      whole.add(open.toString());
    }
    return whole;
  }

  private static boolean isSignatureMark(String line) {
    return line.equals("-- ") || line.equals("--");
  }

  private void read() {
    int i = 0;
    while (i < lines.size()) {
      String line = lines.get(i);
      if (line.isBlank()) {
        apart = true;
        i++;
      } else if (base < 0 && role == Role.TEXT && isForwardMark(i)) {
        i = readHeaders(i);
      } else {
        add(line);
        i++;
      }
    }
  }

  private void add(String line) {
    int depth = MarkedText.depth(line);
    String bare = MarkedText.withoutMarks(line);
    if (depth == 0 && isSignatureMark(line)) {
      role = Role.SIGNATURE;
      apart = true;
    }
    if (depth == 0 && CUES.has("footer", line)) {
      role = Role.FURNITURE;
      apart = true;
    }
    if (bare.isBlank()) {
      apart = true;
      return;
    }
    boolean text = role == Role.TEXT;
    int quote = text ? quoteAt(depth) : -1;
    post.runs.add(new Run(bare.strip(), role, TextBlock.Kind.PARAGRAPH, quote, apart));
    apart = false;
  }

  /** Returns the quotation around a line with so many marks; -1 for own words. */
  private int quoteAt(int depth) {
    while (open.size() > depth) {
      open.remove(open.size() - 1);
    }
    while (open.size() < depth) {
      int parent = open.isEmpty() ? base : open.get(open.size() - 1);
      open.add(quote(parent, QuoteEvidence.MARK));
    }
    return open.isEmpty() ? base : open.get(open.size() - 1);
  }

  private int quote(int parent, QuoteEvidence evidence) {
    int depth = parent < 0 ? 1 : post.quotes.get(parent).depth + 1;
    QuoteDraft quote = new QuoteDraft(parent, depth);
    quote.evidence = evidence;
    post.quotes.add(quote);
    return post.quotes.size() - 1;
  }

  /** Tells whether a whole mail follows, introduced by a mark or by its headers. */
  private boolean isForwardMark(int at) {
    String line = lines.get(at);
    if (CUES.has("original", line)) {
      return true;
    }
    int headers = 0;
    for (int i = at; i < Math.min(lines.size(), at + 5); i++) {
      headers += CUES.startLength("header", Cues.fold(bold(lines.get(i)))) > 0 ? 1 : 0;
    }
    return headers >= 3 && CUES.startLength("from", Cues.fold(bold(line))) > 0;
  }

  /** Takes the lines above a forwarded mail; all that follows is quoted. */
  private int readHeaders(int at) {
    base = quote(-1, QuoteEvidence.SAID);
    int i = at;
    int read = 0;
    while (i < lines.size() && read < MOST_HEADERS) {
      String line = bold(lines.get(i));
      String folded = Cues.fold(line);
      int from = CUES.startLength("from", folded);
      boolean header = CUES.startLength("header", folded) > 0;
      if (!header && i > at && !line.isBlank()) {
        break;
      }
      if (from > 0) {
        post.quotes.get(base).author(MailNames.name(line.substring(Math.min(from, line.length()))));
      }
      if (!line.isBlank()) {
        post.runs.add(
            new Run(line.strip(), Role.ATTRIBUTION, TextBlock.Kind.PARAGRAPH, base, apart));
        apart = false;
        read++;
      } else if (read > 1) {
        break;
      }
      i++;
    }
    apart = true;
    return i;
  }

  /** Some programs print the names of headers in bold: {@code *From:*}. */
  private static String bold(String line) {
    String bare = MarkedText.withoutMarks(line).strip();
    return bare.startsWith("*") ? bare.replace("*", "") : bare;
  }

  /** Finds the lines above quotations that say who wrote them. */
  static void nameQuotes(PostDraft post) {
    for (int i = 1; i < post.runs.size(); i++) {
      int outer = post.runs.get(i - 1).quote();
      int quote = post.runs.get(i).quote();
      // The line names the outermost of the quotations that start here.
      while (quote >= 0 && post.quotes.get(quote).parent != outer) {
        quote = post.quotes.get(quote).parent;
      }
      boolean named = quote >= 0 && post.quotes.get(quote).author.isPresent();
      if (quote >= 0 && !named && post.runs.get(i).role() == Role.TEXT) {
        nameQuote(post, i, quote, outer);
      }
    }
  }

  private static void nameQuote(PostDraft post, int at, int quote, int outer) {
    String joined = "";
    for (int i = at - 1; i >= Math.max(0, at - LONGEST_ATTRIBUTION); i--) {
      Run run = post.runs.get(i);
      if (run.quote() != outer || run.role() != Role.TEXT) {
        return;
      }
      joined = run.text() + (joined.isEmpty() ? "" : " " + joined);
      String name = attributed(joined);
      boolean whole = i == 0 || run.apart() || post.runs.get(i - 1).quote() != outer;
      if (!name.isEmpty() && (whole || startsAttribution(joined))) {
        post.quotes.get(quote).author(name);
        post.quotes.get(quote).evidence = QuoteEvidence.SAID;
        for (int k = i; k < at; k++) {
          Run line = post.runs.get(k);
          post.runs.set(
              k, new Run(line.text(), Role.ATTRIBUTION, line.kind(), quote, line.apart()));
        }
        return;
      }
    }
  }

  private static boolean startsAttribution(String line) {
    return CUES.startLength("on", Cues.fold(line)) > 0;
  }

  /** Returns the name in {@code On Mon, Mar 3, 2014, Dana Kolar <dana@example.org> wrote:}. */
  private static String attributed(String line) {
    if (line.length() > 250 || !line.stripTrailing().endsWith(":")) {
      return "";
    }
    String folded = Cues.fold(line);
    int angle = line.indexOf('<');
    int close = line.indexOf('>', Math.max(0, angle));
    boolean address = angle > 0 && close > angle && line.indexOf('@', angle) > 0;
    String text = address ? line.substring(0, angle).strip() + line.substring(close + 1) : line;
    text = text.replace("()", "").replace(" :", ":");
    int via = text.indexOf(" via ");
    String behind = behindVerb(text);
    if (!behind.isEmpty()) {
      return unquoted(behind, via);
    }
    int wrote = CUES.endLength("wrote", folded);
    if (wrote > 0) {
      String name = Attributions.name(text);
      String before = text.substring(0, Math.max(0, text.length() - wrote)).strip();
      return unquoted(name.isEmpty() ? before : name, via);
    }
    // "2014-03-03 9:12 GMT+01:00 Dana Kolar <dana@example.org>:"
    List<PrintedTimes.Found> days = PrintedTimes.in(text);
    return address && close + 2 == line.stripTrailing().length() && days.size() == 1
        ? afterTime(text.substring(days.get(0).span().end()))
        : "";
  }

  /** Returns what stands behind the verb: {@code Am 3. März 2014 schrieb Dana Kolar:}. */
  private static String behindVerb(String text) {
    for (String verb : List.of(" schrieb ", " schreef ", " skrev ")) {
      int at = text.indexOf(verb);
      if (at > 0) {
        String name = text.substring(at + verb.length()).strip();
        return name.substring(0, name.length() - 1).strip();
      }
    }
    return "";
  }

  private static String afterTime(String text) {
    int at = 0;
    while (at < text.length() && !Character.isLetter(text.charAt(at))) {
      at++;
    }
    String name = text.substring(at);
    if (name.startsWith("GMT") || name.startsWith("UTC")) {
      int blank = name.indexOf(' ');
      name = blank < 0 ? "" : name.substring(blank);
    }
    return unquoted(name.strip().replace(":", ""), -1);
  }

  private static String unquoted(String name, int via) {
    String bare = name.replace("\"", "").strip();
    int cut = via > 0 ? bare.indexOf(" via ") : -1;
    return withoutTime(cut > 0 ? bare.substring(0, cut) : bare);
  }

  /** Returns {@code Dana Kolar} of {@code 2014 at 8:00 AM Dana Kolar}. */
  private static String withoutTime(String name) {
    int colon = name.indexOf(':');
    if (colon < 1 || !Character.isDigit(name.charAt(colon - 1))) {
      return name;
    }
    int blank = name.indexOf(' ', colon);
    String rest = blank < 0 ? "" : name.substring(blank + 1).strip();
    String first = rest.contains(" ") ? rest.substring(0, rest.indexOf(' ')) : "";
    boolean half = first.equalsIgnoreCase("AM") || first.equalsIgnoreCase("PM");
    boolean zone = first.startsWith("+") || first.startsWith("GMT") || first.startsWith("UTC");
    return half || zone || first.equals("Uhr") ? rest.substring(first.length()).strip() : rest;
  }
}
