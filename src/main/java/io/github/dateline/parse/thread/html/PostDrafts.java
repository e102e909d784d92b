package io.github.dateline.parse.thread.html;

import io.github.dateline.document.Post;
import io.github.dateline.document.PrintedTime;
import io.github.dateline.lexicon.Lexicon;
import io.github.dateline.parse.line.Cues;
import io.github.dateline.parse.line.NumericDates;
import io.github.dateline.parse.thread.draft.Names;
import io.github.dateline.parse.thread.draft.PostDraft;
import io.github.dateline.parse.thread.draft.PostTime;
import io.github.dateline.parse.thread.draft.QuoteDraft;
import io.github.dateline.parse.thread.draft.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Makes drafts of the posts that stand in a page. */
final class PostDrafts {

  private static final Cues GONE = Cues.read("parse/forum/gone-posts.tsv");

  private static final int LONGEST_NOTE = 90;

  private PostDrafts() {}

  static List<PostDraft> of(PageMarkup page) {
    Optional<String> topic = page.value(Field.TOPIC).map(Ids::of);
    List<PostDraft> drafts = new ArrayList<>();
    for (PostMarkup markup : page.posts()) {
      PostDraft draft = draft(page, markup);
      for (QuoteDraft quote : draft.quotes) {
        boolean elsewhere =
            quote.topic.isPresent() && topic.isPresent() && !quote.topic.equals(topic);
        quote.sourceId = elsewhere ? Optional.empty() : quote.sourceId;
      }
      List<Run> text = draft.runs.stream().filter(run -> run.role() == Run.Role.TEXT).toList();
      if (!isGone(text) && (!text.isEmpty() || isWhole(draft))) {
        drafts.add(draft);
      }
    }
    resolveDates(drafts, Lexicon.fold(language(page.page().page())));
    page.value(Field.NOW)
        .flatMap(text -> PostTimes.ofText(text, Optional.empty()).time())
        .ifPresent(now -> tellFrom(now, drafts));
    return drafts;
  }

  /** A note in place of the words is short; who tells of a deleted post goes on. */
  private static boolean isGone(List<Run> text) {
    return text.size() == 1
        && text.get(0).text().length() <= LONGEST_NOTE
        && GONE.has("gone", text.get(0).text());
  }

  private static String language(Document page) {
    Element html = page.firstElementChild();
    return html == null ? "" : html.attr("lang");
  }

  /** Reads the dates that leave open which number is the month, all in the same way. */
  private static void resolveDates(List<PostDraft> drafts, String language) {
    if (drafts.stream().allMatch(PostDrafts::isDecided)) {
      return;
    }
    List<NumericDates> dates = new ArrayList<>();
    for (PostDraft draft : drafts) {
      draft.time.shown().flatMap(NumericDates::find).ifPresent(dates::add);
    }
    if (dates.isEmpty()) {
      drafts.forEach(draft -> noted(draft).ifPresent(dates::add));
    }
    boolean dayFirst = !dates.isEmpty() && NumericDates.isDayFirst(dates, language);
    for (PostDraft draft : drafts) {
      noted(draft).flatMap(date -> date.time(dayFirst)).ifPresent(time -> setEdit(draft, time));
      if (draft.time.time().isEmpty()) {
        Optional<PrintedTime> time =
            draft.time.shown().flatMap(NumericDates::find).flatMap(date -> date.time(dayFirst));
        draft.time = new PostTime(time, Optional.empty(), draft.time.shown());
      }
    }
  }

  private static boolean isDecided(PostDraft draft) {
    return draft.time.time().isPresent() && noted(draft).isEmpty();
  }

  /** Returns the date in the note on an edit whose time is not known yet. */
  private static Optional<NumericDates> noted(PostDraft draft) {
    return draft
        .edit
        .filter(edit -> edit.time().isEmpty())
        .flatMap(Post.Edit::text)
        .flatMap(NumericDates::find);
  }

  private static void setEdit(PostDraft draft, PrintedTime time) {
    draft.edit = draft.edit.map(edit -> new Post.Edit(Optional.of(time), edit.by(), edit.text()));
  }

  private static void tellFrom(PrintedTime now, List<PostDraft> drafts) {
    for (PostDraft draft : drafts) {
      Optional<String> shown = draft.time.shown();
      if (draft.time.time().isEmpty() && shown.isPresent()) {
        Optional<PrintedTime> time = RelativeTimes.read(shown.get(), now);
        draft.time = new PostTime(time, Optional.empty(), shown);
      }
    }
  }

  /** A post may hold a picture only. */
  private static boolean isWhole(PostDraft draft) {
    return draft.author.isPresent() && draft.time.shown().isPresent();
  }

  private static PostDraft draft(PageMarkup page, PostMarkup markup) {
    PostDraft draft = new PostDraft();
    PostRuns runs = PostRuns.of(page, markup);
    draft.runs.addAll(runs.runs());
    draft.quotes.addAll(runs.quotes());
    draft.id = markup.value(Field.ID).map(Ids::of).filter(id -> !id.isEmpty());
    draft.url = markup.value(Field.LINK);
    draft.author = markup.value(Field.AUTHOR).map(Names::clean).filter(name -> !name.isEmpty());
    draft.parentId = markup.value(Field.REPLY_TO).map(Ids::of).filter(id -> !id.isEmpty());
    draft.time = time(markup);
    draft.edit = edit(markup);
    for (Found found : markup.attachments()) {
      attachment(found).ifPresent(draft.attachments::add);
    }
    for (Found found : markup.reactions()) {
      Reactions.read(found).ifPresent(draft.reactions::add);
    }
    return draft;
  }

  /** Returns the first place that states a time, or what the likeliest place shows. */
  private static PostTime time(PostMarkup markup) {
    PostTime shown = PostTime.NONE;
    for (Found found : markup.times()) {
      PostTime time = PostTimes.read(found);
      if (time.time().isPresent()) {
        return time;
      }
      boolean better = shown.shown().isEmpty() || (!hasDate(shown) && hasDigit(time));
      shown = better && time.shown().isPresent() ? time : shown;
    }
    return shown;
  }

  private static boolean hasDigit(PostTime time) {
    return time.shown().orElse("").chars().anyMatch(Tokens::isDigit);
  }

  private static boolean hasDate(PostTime time) {
    return NumericDates.find(time.shown().orElse("")).isPresent();
  }

  private static Optional<Post.Edit> edit(PostMarkup markup) {
    Optional<Found> note = markup.get(Field.EDIT);
    if (note.isEmpty()) {
      return Optional.empty();
    }
    Optional<Found> when = markup.get(Field.EDIT_TIME).or(() -> note);
    Optional<String> text = Optional.of(note.get().text()).filter(t -> !t.isEmpty());
    return Optional.of(
        new Post.Edit(
            when.map(PostTimes::read).flatMap(PostTime::time),
            markup.value(Field.EDIT_BY).map(Names::clean).filter(name -> !name.isEmpty()),
            text));
  }

  /** Returns the name that a picture or the box around it shows. */
  private static String pictured(Element element) {
    Element picture = element.selectFirst("[alt]");
    Element box = element.parent();
    Element named = box == null || picture != null ? picture : box.selectFirst("[title]");
    return named == null ? "" : named.attr(named.hasAttr("alt") ? "alt" : "title");
  }

  private static Optional<Post.Attachment> attachment(Found found) {
    String text = found.text();
    String name = text.isEmpty() ? pictured(found.element()) : text;
    String url = found.attribute().isEmpty() ? "" : found.value();
    if (name.isEmpty() && url.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Post.Attachment(
            Optional.of(name).filter(n -> !n.isEmpty()),
            Optional.of(url).filter(u -> !u.isEmpty())));
  }
}
