package io.github.dateline.parse.thread.html;

import io.github.dateline.parse.Claim;
import io.github.dateline.source.SourceInput;

/** Tells pages of unknown forum engines by how their mark-up looks. */
final class ForumLook {

  private ForumLook() {}

  static Claim claim(SourceInput input, Sniffed page) {
    String content = page.content();
    if (content.contains("DiscussionForumPosting") || content.contains("schema.org/QAPage")) {
      return Claim.of(0.8, "schema.org discussion");
    }
    return Claim.of(0.1, "unknown");
  }
}
