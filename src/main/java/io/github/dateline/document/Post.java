package io.github.dateline.document;

import static java.util.Objects.requireNonNull;

import io.github.dateline.source.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One contribution to a thread. Made by {@link #at}; every field but position and span may be
 * absent.
 *
 * @param position 1-based, in page order
 * @param id the identifier on the page
 * @param url its address
 * @param author the writer's name as shown
 * @param published when it was written, in the zone of the page; no zone is invented
 * @param shownTime that time as the page shows it, for example {@code Yesterday at 3:14 PM}
 * @param instant the moment it was written, where the page or the format states one
 * @param edit the note that it was changed later
 * @param replyTo the position of the post that it answers
 * @param parentId the identifier of the post that it answers, on this page or not
 * @param span the whole post in the thread's content
 * @param own the spans of its own words in text order, without quotations and signature
 * @param quotes the quotations in text order, outer before inner
 * @param signature the writer's standing lines
 * @param attachments files and pictures that belong to it
 * @param reactions what others clicked: likes, thanks, votes
 */
public record Post(
    int position,
    Optional<String> id,
    Optional<String> url,
    Optional<String> author,
    Optional<PrintedTime> published,
    Optional<String> shownTime,
    Optional<Instant> instant,
    Optional<Edit> edit,
    Optional<Integer> replyTo,
    Optional<String> parentId,
    Span span,
    List<Span> own,
    List<Quote> quotes,
    Optional<Span> signature,
    List<Attachment> attachments,
    List<Reaction> reactions) {

  /**
   * A note that a post was changed after it was written.
   *
   * @param time when it was changed last
   * @param by who changed it
   * @param text the note as shown
   */
  public record Edit(Optional<PrintedTime> time, Optional<String> by, Optional<String> text) {

    /** A change of which nothing else is known. */
    public static final Edit UNKNOWN =
        new Edit(Optional.empty(), Optional.empty(), Optional.empty());

    /** Checks that nothing is null. */
    public Edit {
      requireNonNull(time, "time");
      requireNonNull(by, "by");
      requireNonNull(text, "text");
    }
  }

  /**
   * A file or picture that belongs to a post; never fetched.
   *
   * @param name its name as shown
   * @param url where it is
   */
  public record Attachment(Optional<String> name, Optional<String> url) {

    /** Checks that nothing is null. */
    public Attachment {
      requireNonNull(name, "name");
      requireNonNull(url, "url");
    }
  }

  /**
   * What others clicked.
   *
   * @param kind its name, for example {@code Like}; {@code reaction} if the page does not say
   * @param count how many did, if stated
   * @param by the names shown, perhaps only some of them
   */
  public record Reaction(String kind, Optional<Integer> count, List<String> by) {

    /** Copies the list. */
    public Reaction {
      requireNonNull(kind, "kind");
      requireNonNull(count, "count");
      by = List.copyOf(by);
    }
  }

  /** Copies the lists. */
  public Post {
    requireNonNull(id, "id");
    requireNonNull(url, "url");
    requireNonNull(author, "author");
    requireNonNull(published, "published");
    requireNonNull(shownTime, "shownTime");
    requireNonNull(instant, "instant");
    requireNonNull(edit, "edit");
    requireNonNull(replyTo, "replyTo");
    requireNonNull(parentId, "parentId");
    requireNonNull(span, "span");
    own = List.copyOf(own);
    quotes = List.copyOf(quotes);
    requireNonNull(signature, "signature");
    attachments = List.copyOf(attachments);
    reactions = List.copyOf(reactions);
  }

  /** Starts a post at a position of its thread; set what is known, then {@link Builder#build}. */
  public static Builder at(int position, Span span) {
    return new Builder(position, span);
  }

  /** Tells whether the page says that it was changed later. */
  public boolean edited() {
    return edit.isPresent();
  }

  /** Returns a builder that holds all that is known of this post, at another place. */
  Builder movedTo(int otherPosition, Span otherSpan) {
    Builder copy = new Builder(otherPosition, otherSpan);
    copy.id = id;
    copy.url = url;
    copy.author = author;
    copy.published = published;
    copy.shownTime = shownTime;
    copy.instant = instant;
    copy.edit = edit;
    copy.parentId = parentId;
    copy.attachments.addAll(attachments);
    copy.reactions.addAll(reactions);
    return copy;
  }

  /** Collects what is known of a post. Not thread-safe. */
  public static final class Builder {
    private final int position;
    private final Span span;
    private Optional<String> id = Optional.empty();
    private Optional<String> url = Optional.empty();
    private Optional<String> author = Optional.empty();
    private Optional<PrintedTime> published = Optional.empty();
    private Optional<String> shownTime = Optional.empty();
    private Optional<Instant> instant = Optional.empty();
    private Optional<Edit> edit = Optional.empty();
    private Optional<Integer> replyTo = Optional.empty();
    private Optional<String> parentId = Optional.empty();
    private List<Span> own = List.of();
    private final List<Quote> quotes = new ArrayList<>();
    private Optional<Span> signature = Optional.empty();
    private final List<Attachment> attachments = new ArrayList<>();
    private final List<Reaction> reactions = new ArrayList<>();

    private Builder(int position, Span span) {
      this.position = position;
      this.span = requireNonNull(span, "span");
    }

    /** Sets the identifier on the page. */
    public Builder id(Optional<String> value) {
      id = value;
      return this;
    }

    /** Sets the address. */
    public Builder url(Optional<String> value) {
      url = value;
      return this;
    }

    /** Sets the writer's name. */
    public Builder author(Optional<String> value) {
      author = value;
      return this;
    }

    /** Sets the day and time of writing; with an offset it is an instant, too. */
    public Builder published(Optional<PrintedTime> value) {
      published = value;
      if (instant.isEmpty()) {
        instant = value.flatMap(PrintedTime::instant);
      }
      return this;
    }

    /** Sets the time of writing as the page shows it. */
    public Builder shownTime(Optional<String> value) {
      shownTime = value;
      return this;
    }

    /** Sets the moment of writing, where the page states one. */
    public Builder instant(Optional<Instant> value) {
      instant = value;
      return this;
    }

    /** Sets the note that the post was changed. */
    public Builder edit(Optional<Edit> value) {
      edit = value;
      return this;
    }

    /** Sets the position of the post that this one answers. */
    public Builder replyTo(Optional<Integer> value) {
      replyTo = value;
      return this;
    }

    /** Sets the identifier of the post that this one answers. */
    public Builder parentId(Optional<String> value) {
      parentId = value;
      return this;
    }

    /** Sets the spans of the writer's own words. */
    public Builder own(List<Span> value) {
      own = List.copyOf(value);
      return this;
    }

    /** Adds quotations, outer before inner. */
    public Builder quotes(List<Quote> more) {
      quotes.addAll(more);
      return this;
    }

    /** Sets the writer's standing lines. */
    public Builder signature(Optional<Span> value) {
      signature = value;
      return this;
    }

    /** Adds a file or picture. */
    public Builder attachment(Attachment attachment) {
      attachments.add(requireNonNull(attachment, "attachment"));
      return this;
    }

    /** Adds what others clicked. */
    public Builder reaction(Reaction reaction) {
      reactions.add(requireNonNull(reaction, "reaction"));
      return this;
    }

    /** Returns the post. */
    public Post build() {
      return new Post(
          position,
          id,
          url,
          author,
          published,
          shownTime,
          instant,
          edit,
          replyTo,
          parentId,
          span,
          own,
          quotes,
          signature,
          attachments,
          reactions);
    }
  }
}
