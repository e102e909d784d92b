package io.github.dateline.parse.thread.html;

import io.github.dateline.document.Post;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A post before its text has a place in the thread's content. Used by one call. */
final class PostDraft {

  Optional<String> id = Optional.empty();
  Optional<String> url = Optional.empty();
  Optional<String> author = Optional.empty();
  Optional<String> parentId = Optional.empty();
  PostTime time = PostTime.NONE;
  Optional<Post.Edit> edit = Optional.empty();
  final List<Post.Attachment> attachments = new ArrayList<>();
  final List<Post.Reaction> reactions = new ArrayList<>();
  final List<Run> runs = new ArrayList<>();
  final List<QuoteDraft> quotes = new ArrayList<>();
}
