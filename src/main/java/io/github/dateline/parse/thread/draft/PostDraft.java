package io.github.dateline.parse.thread.draft;

import io.github.dateline.document.Post;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A post before its text has a place in the thread's content. Used by one call. */
public final class PostDraft {

  /** The identifier on the page. */
  public Optional<String> id = Optional.empty();

  /** The address. */
  public Optional<String> url = Optional.empty();

  /** The writer's name. */
  public Optional<String> author = Optional.empty();

  /** The identifier of the post that this one answers. */
  public Optional<String> parentId = Optional.empty();

  /** When it was written. */
  public PostTime time = PostTime.NONE;

  /** The note that it was changed. */
  public Optional<Post.Edit> edit = Optional.empty();

  /** Files and pictures. */
  public final List<Post.Attachment> attachments = new ArrayList<>();

  /** What others clicked. */
  public final List<Post.Reaction> reactions = new ArrayList<>();

  /** Its lines in order. */
  public final List<Run> runs = new ArrayList<>();

  /** Its quotations; a line refers to one by its index. */
  public final List<QuoteDraft> quotes = new ArrayList<>();

  /** Starts an empty post. */
  public PostDraft() {}
}
