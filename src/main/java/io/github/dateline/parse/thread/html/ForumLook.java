package io.github.dateline.parse.thread.html;

import io.github.dateline.lexicon.Lexicon;
import io.github.dateline.parse.Claim;
import io.github.dateline.source.SourceInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells pages of unknown forum engines by how their mark-up looks: each sign counts, and a page of
 * an article has to show more of them. The comments below an article are no thread.
 */
final class ForumLook {

  /** So many points make a claim. */
  private static final int ENOUGH = 3;

  private static final int MANY = 10;

  /** Browsers write it into the pages that they save: {@code saved from url=(0023)https://...}. */
  private static final String SAVED = "<!-- saved from url=(";

  private static final List<String> FORUM = List.of("forum", "Forum");

  private static final List<Lexicon.Row> ROWS = Lexicon.rows("parse/forum/look.tsv");

  private static final Marks MARKS = Marks.of(marks());

  private final String content;
  private final Marks.Counts counts;
  private final List<String> reasons = new ArrayList<>();
  private int points;

  private ForumLook(String content) {
    this.content = content;
    this.counts = MARKS.in(content);
  }

  /** Returns the characters that are looked for in the mark-up. */
  private static List<String> marks() {
    List<String> marks = new ArrayList<>();
    for (Lexicon.Row row : ROWS) {
      if (isMark(row) || row.cell(0).equals("member")) {
        marks.add(row.cell(2));
      }
    }
    marks.addAll(FORUM);
    return marks;
  }

  private static boolean isMark(Lexicon.Row row) {
    return row.cell(0).equals("mark") || row.cell(0).equals("article");
  }

  static Claim claim(SourceInput input, String content) {
    ForumLook look = new ForumLook(content);
    look.address(input.url().or(look::statedAddress));
    look.countMarks();
    look.numberedIds();
    look.forumWords();
    look.members();
    if (look.points < ENOUGH) {
      look.reasons.add(0, "not enough signs of a forum");
      return Claim.no(look.reasons.toArray(new String[0]));
    }
    double score = look.points >= ENOUGH + 3 ? 0.85 : look.points > ENOUGH ? 0.7 : 0.6;
    return Claim.of(score, look.reasons.toArray(new String[0]));
  }

  private void add(int more, String reason) {
    points += more;
    reasons.add(reason);
  }

  /** Returns the address that the page states of itself. */
  private Optional<String> statedAddress() {
    int saved = content.indexOf(SAVED);
    int behind = saved < 0 ? -1 : content.indexOf(')', saved);
    if (behind > saved && behind - saved < SAVED.length() + 8) {
      int end = content.indexOf("-->", behind);
      return Optional.of(content.substring(behind + 1, Math.max(behind + 1, end)).strip());
    }
    for (String mark : List.of("rel=\"canonical\"", "rel='canonical'", "\"og:url\"")) {
      int at = content.indexOf(mark);
      int start = at < 0 ? -1 : content.lastIndexOf('<', at);
      int end = at < 0 ? -1 : content.indexOf('>', at);
      if (start >= 0 && end > start && end - start < 2_000) {
        String tag = content.substring(start, end);
        int http = tag.indexOf("http");
        return http < 0 ? Optional.empty() : Optional.of(tag.substring(http));
      }
    }
    return Optional.empty();
  }

  private void address(Optional<String> url) {
    if (url.isEmpty()) {
      return;
    }
    String folded = Lexicon.fold(url.get());
    for (Lexicon.Row row : ROWS) {
      if (row.cell(0).equals("address") && folded.contains(row.cell(2))) {
        add(Integer.parseInt(row.cell(1)), "its address has " + row.cell(2));
        return;
      }
    }
  }

  /** A mark counts when it stands as often as its row says. */
  private void countMarks() {
    int best = 0;
    int worst = 0;
    String reason = "";
    for (Lexicon.Row row : ROWS) {
      if (!isMark(row) || counts.of(row.cell(2)) < Integer.parseInt(row.cell(3))) {
        continue;
      }
      int value = Integer.parseInt(row.cell(1));
      if (row.cell(0).equals("article")) {
        worst = Math.min(worst, value);
      } else if (value > best) {
        best = value;
        reason = row.cell(2);
      }
    }
    if (best > 0) {
      add(best, reason);
    }
    if (worst < 0) {
      add(worst, "signs of an article");
    }
  }

  /** Ids such as {@code post-4711} stand at each post. */
  private void numberedIds() {
    int posts = numbered("id=") + numbered("name=");
    if (posts >= 3) {
      add(posts >= MANY ? 3 : 2, posts + " numbered posts");
    }
  }

  private int numbered(String attribute) {
    int count = 0;
    int at = content.indexOf(attribute);
    while (at >= 0 && count < 100) {
      int start = at + attribute.length();
      if (start < content.length() && "\"'".indexOf(content.charAt(start)) >= 0) {
        start++;
      }
      count += isNumberedPost(start) ? 1 : 0;
      at = content.indexOf(attribute, start);
    }
    return count;
  }

  private boolean isNumberedPost(int start) {
    int end = start;
    while (end < content.length() && end - start < 40 && isName(content.charAt(end))) {
      end++;
    }
    int digits = end;
    while (digits > start && Tokens.isDigit(content.charAt(digits - 1))) {
      digits--;
    }
    if (end == digits || digits == start) {
      return false;
    }
    String prefix = Lexicon.fold(content.substring(start, digits));
    for (Lexicon.Row row : ROWS) {
      if (row.cell(0).equals("id") && prefix.startsWith(row.cell(2))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isName(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '_';
  }

  private void forumWords() {
    int count = FORUM.stream().mapToInt(counts::of).sum();
    if (count >= 3) {
      add(count >= 12 ? 2 : 1, count + " times the word forum");
    }
  }

  /** Links to the pages of members stand at each post. */
  private void members() {
    int count = 0;
    for (Lexicon.Row row : ROWS) {
      if (row.cell(0).equals("member")) {
        count += counts.of(row.cell(2));
      }
    }
    if (count >= MANY) {
      add(1, "links to members");
    }
  }
}
