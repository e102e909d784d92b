package io.github.dateline.parse.thread;

import io.github.dateline.document.PrintedTime;
import io.github.dateline.source.Span;
import java.util.Optional;

/**
 * What a layout finds of a post: where its body stands and what the page says around it.
 *
 * @param body the post's text, quotations included, headers and footers excluded
 * @param author the writer's name as shown
 * @param published when it was written
 * @param edited whether the page says that it was changed
 * @param id its number or link on the page
 */
record Region(
    Span body,
    Optional<String> author,
    Optional<PrintedTime> published,
    boolean edited,
    Optional<String> id) {}
